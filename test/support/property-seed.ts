import fc from 'fast-check';

const asked = process.env.PROPERTY_SEED;

// The same cases in each run, so that a red build is due to the change in it. PROPERTY_SEED=random looks for new ones, and
// PROPERTY_SEED=<number> repeats what fast-check has printed.
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked ?? 2026) });
