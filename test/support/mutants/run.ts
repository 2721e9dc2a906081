import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { type Mutant, mutantsOf } from './points.ts';

const usage = `usage: npm run -s mutants -- FOLDER [--sample N] [--seed N] [--tests FOLDER]
  FOLDER    sources to change: functions/domain/article/dates
  --sample  how many random changes (default 40)
  --seed    which ones (default 1)
  --tests   tests that should notice (default: the folder of the same name in test/)
Changes one comparison, boolean, number, && or || at a time in a copy of the project, and runs the tests. Prints every
change that no test noticed, and the share of changes that one did.`;

const root = join(import.meta.dirname, '../../..');
/** A run that takes longer has an endless loop. In milliseconds. */
const longest = 180_000;

const { values, positionals } = parseArgs({
  options: {
    sample: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string' },
  },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined || !existsSync(join(root, folder))) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}
const tests = values.tests ?? join('test', folder);

interface Place extends Mutant {
  readonly file: string;
}

const temporary = mkdtempSync(join(tmpdir(), 'dateline-mutants-'));
const copy = join(temporary, 'project');
try {
  for (const part of ['bench', 'bin', 'client', 'docs', 'examples', 'functions', 'lib', 'local', 'test'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  for (const file of globSync('*.{json,md,ts}', { cwd: root })) cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const shared = join(root, '../shared');
  if (existsSync(shared) && !existsSync(join(copy, '../shared')))
    symlinkSync(shared, join(copy, '../shared'));
  const places = globSync(`${folder}/**/*.ts`, { cwd: root })
    .sort()
    .flatMap((file): Place[] =>
      mutantsOf(readFileSync(join(root, file), 'utf8')).map((mutant) => ({ file, ...mutant })),
    );
  if (!(await passes())) throw new Error(`The tests in ${tests} fail without a change.`);
  const size = Math.min(Number(values.sample), places.length);
  const some = fc.shuffledSubarray(places, { minLength: size, maxLength: size });
  const [sample = []] = fc.sample(some, { numRuns: 1, seed: Number(values.seed) });
  let noticed = 0;
  for (const place of sample) {
    if (await isNoticed(place)) noticed += 1;
    else process.stdout.write(`not noticed: ${describe(place)}\n`);
  }
  const share = Math.round((100 * noticed) / sample.length);
  process.stdout.write(`${noticed} of ${sample.length} noticed (${share} %), seed ${values.seed}\n`);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

async function isNoticed({ file, start, end, after }: Place): Promise<boolean> {
  const source = readFileSync(join(root, file), 'utf8');
  writeFileSync(join(copy, file), source.slice(0, start) + after + source.slice(end));
  try {
    return !(await passes());
  } finally {
    writeFileSync(join(copy, file), source);
  }
}

/** Runs the tests in the copy, up to the first failure. */
async function passes(): Promise<boolean> {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const child: ChildProcess = spawn(process.execPath, [vitest, 'run', '--bail', '1', tests], {
    cwd: copy,
    stdio: 'ignore',
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), longest);
  await once(child, 'exit');
  clearTimeout(timer);
  return child.exitCode === 0;
}

function describe({ file, start, before, after }: Place): string {
  const source = readFileSync(join(root, file), 'utf8');
  const line = source.slice(0, start).split('\n').length;
  return `${file}:${line} ${before} → ${after}   ${source.split('\n')[line - 1]?.trim()}`;
}
