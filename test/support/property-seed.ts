import fc from 'fast-check';

const seed = process.env.PROPERTY_SEED;

// Each run has the same cases, so that a failure comes from the change in the build. PROPERTY_SEED=random finds new
// cases, and PROPERTY_SEED=<number> repeats those that fast-check printed.
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed ?? 2026) });
