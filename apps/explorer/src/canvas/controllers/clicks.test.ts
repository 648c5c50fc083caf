/** One click selects, two on the same entity expand, a badge expands at once. */
import { describe, expect, it } from 'vitest';
import { CanvasEmitter } from '../stage/events';
import type { Hit } from '../stage/hit-test';
import { Clicks } from './clicks';

const works: Hit = { kind: 'entity', id: 'firm:works' };
const port: Hit = { kind: 'entity', id: 'city:port' };
const plain = { ctrlKey: false, metaKey: false, shiftKey: false };

function setUp() {
  const events = new CanvasEmitter();
  const told: string[] = [];
  events.on('select', ({ target, add }) => told.push(`select ${target.kind}${add ? ' add' : ''}`));
  events.on('expand', ({ id, by }) => told.push(`expand ${id} ${by}`));
  events.on('menu', ({ target, at }) => told.push(`menu ${target.kind} ${at.x},${at.y}`));
  const toCanvas = (at: { readonly clientX: number; readonly clientY: number }) => ({
    x: at.clientX,
    y: at.clientY,
  });
  return { told, clicks: new Clicks({ events, toCanvas, hit: () => ({ kind: 'badge', id: 'city:port' }) }) };
}

describe('Clicks', () => {
  it('selects, adds with Ctrl, and clears on empty ground', () => {
    const { told, clicks } = setUp();
    clicks.click(works, { ...plain, timeStamp: 0 });
    clicks.click(port, { ...plain, ctrlKey: true, timeStamp: 100 });
    clicks.click({ kind: 'empty' }, { ...plain, timeStamp: 200 });
    expect(told).toEqual(['select entity', 'select entity add', 'select empty']);
  });

  it('expands on a quick second click of the same entity, and a third begins anew', () => {
    const { told, clicks } = setUp();
    for (const timeStamp of [0, 200, 400]) clicks.click(works, { ...plain, timeStamp });
    expect(told).toEqual(['select entity', 'expand firm:works double-click', 'select entity']);
  });

  it('takes slow clicks, and quick ones on two entities, as single', () => {
    const { told, clicks } = setUp();
    clicks.click(works, { ...plain, timeStamp: 0 });
    clicks.click(works, { ...plain, timeStamp: 500 });
    clicks.click(port, { ...plain, timeStamp: 600 });
    expect(told).toEqual(['select entity', 'select entity', 'select entity']);
  });

  it('expands at a badge, and opens the menu of its entity', () => {
    const { told, clicks } = setUp();
    clicks.click({ kind: 'badge', id: 'city:port' }, { ...plain, timeStamp: 0 });
    clicks.menu({ clientX: 5, clientY: 6, preventDefault: () => undefined });
    expect(told).toEqual(['expand city:port badge', 'menu entity 5,6']);
  });
});
