/** Random moments that a failing run can repeat: the seed is printed with every round. */

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `WEFT_FAULT_SEED`, or one from the clock. */
export function chooseSeed(): number {
  const given = Number(process.env['WEFT_FAULT_SEED']);
  const seed = Number.isInteger(given) && given > 0 ? given : Date.now() % 1_000_000;
  console.log(`seed ${seed}; WEFT_FAULT_SEED=${seed} repeats it`);
  return seed;
}
