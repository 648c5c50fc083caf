import { describe, expect, it } from 'vitest';
import { Refreshed } from './refreshed';

/** A thing whose builds are finished by hand. */
function byHand() {
  const state = { version: 'a', failures: 0 };
  const builds: { finish: () => void; fail: () => void }[] = [];
  const thing = new Refreshed<string>({
    readVersion: async () => state.version,
    build: (signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('stopped')));
        const { version } = state;
        builds.push({ finish: () => resolve(`built from ${version}`), fail: () => reject(new Error('no')) });
      }),
    patienceMs: 20,
    onFailure: () => (state.failures += 1),
  });
  const building = async (count: number) => expect.poll(() => builds.length).toBe(count);
  return { state, builds, thing, building };
}

describe('something built from the whole graph', () => {
  it('is waited for the first time, and built once for all who wait', async () => {
    const { builds, thing, building } = byHand();
    const both = Promise.all([thing.get(), thing.get()]);
    await building(1);
    builds[0]?.finish();
    expect((await both).map((built) => built.thing)).toEqual(['built from a', 'built from a']);
    expect(builds).toHaveLength(1);
  });

  it('is served as it was while a newer one is slow to come', async () => {
    const { state, builds, thing, building } = byHand();
    const first = thing.get();
    await building(1);
    builds[0]?.finish();
    await first;
    state.version = 'b';
    expect(await thing.get()).toEqual({ version: 'a', thing: 'built from a' });
    builds[1]?.finish();
    await expect.poll(async () => (await thing.get()).thing).toBe('built from b');
  });

  it('survives a build that fails, and tries again', async () => {
    const { state, builds, thing, building } = byHand();
    const first = thing.get();
    await building(1);
    builds[0]?.fail();
    await expect(first).rejects.toThrow('no');
    expect(state.failures).toBe(1);
    const second = thing.get();
    await building(2);
    builds[1]?.finish();
    expect((await second).thing).toBe('built from a');
  });

  it('ends its build when it is closed, and calls that no failure', async () => {
    const { state, thing, building } = byHand();
    const first = thing.get();
    await building(1);
    thing.close();
    await expect(first).rejects.toThrow('stopped');
    expect(state.failures).toBe(0);
  });
});
