/** What must hold of the small graph after any fault: batches whole or absent, and no line without its claim. */
import type { GraphStore, Statement } from '@weft/store';
import { expect } from 'vitest';
import { FIRMS_PER_BATCH, graphBatch } from './small-graph';

const statement = (text: string): Statement => ({ name: 'faults', text, parameters: {} });

async function column(store: GraphStore, text: string): Promise<readonly unknown[]> {
  return (await store.read(statement(text))).rows.map(([value]) => value);
}

/** Checks every batch below `total`; those acknowledged must be there. Returns how many are. */
export async function expectWhole(
  store: GraphStore,
  acknowledged: readonly number[],
  total: number,
): Promise<number> {
  const entities = await column(store, 'MATCH (n:Entity) RETURN n.id AS id');
  const claimed = await column(store, 'MATCH (c:Claim) RETURN c.relKey AS key');
  const lines = await column(store, 'MATCH (:Entity)-[r:LOCATED_IN]->(:Entity) RETURN r.key AS key');
  for (const list of [entities, claimed, lines]) expect(new Set(list).size).toBe(list.length);
  expect(new Set(lines)).toEqual(new Set(claimed));
  const present = new Set(entities);
  const whole = Array.from({ length: total }, (_, number) => {
    const ids = graphBatch(number).entities?.create.map(({ id }) => id) ?? [];
    const found = ids.filter((id) => present.has(id)).length;
    expect([0, ids.length]).toContain(found);
    return found > 0;
  });
  expect(acknowledged.filter((number) => whole[number] !== true)).toEqual([]);
  const count = whole.filter(Boolean).length;
  expect(lines).toHaveLength(count * FIRMS_PER_BATCH);
  return count;
}
