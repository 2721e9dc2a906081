import { dayValue } from '../../time/calendar-values.ts';
import type { DayTest } from './day-test.ts';
import { firstInside, op } from './instructions.ts';
import { type PlanEntry, planCost } from './plan.ts';
import type { Postings } from './postings.ts';
import type { Programs } from './programs.ts';
import { how, slotBits } from './settling.ts';

/** One watch in the engine. */
export interface DescribedWatch {
  readonly id: string;
  readonly slot: number;
  /** Where its program begins; 0 where it has none. */
  readonly programStart: number;
  readonly postings: Postings;
  readonly programs: Programs;
  /** The keys by their numbers. */
  readonly names: readonly string[];
}

/**
 * Returns the entries of a watch and its program as text. For `(kaigan OR tokyo) "pact ship"~3`:
 *
 *     watch w1
 *     plan: 2 entries, cost 0.0015
 *       kaigan, with pact: run the program
 *       tokyo, with pact: run the program
 *     program
 *       and
 *         near pact ship, at most 3 words between
 *         or
 *           term kaigan
 *           term tokyo
 */
export function describeWatch({ id, slot, programStart, postings, programs, names }: DescribedWatch): string {
  const entries: PlanEntry[] = [];
  postings.forEach((key, filter, reference) => {
    if (reference >> slotBits === slot) entries.push(entryOf(key, filter, reference & how.mask, names));
  });
  const cost = Number(planCost(entries).toPrecision(2));
  const program =
    programStart === 0 ? [] : ['program', ...instructionLines(programs, programStart, names, '  ')];
  return [
    `watch ${id}`,
    `plan: ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}, cost ${cost}`,
    ...entries.map((entry) => `  ${entryLine(entry)}`),
    ...program,
  ].join('\n');
}

function entryOf(key: number, filter: number, by: number, names: readonly string[]): PlanEntry {
  return {
    key: names[key] ?? '',
    filter: filter === 0 ? undefined : names[Math.abs(filter)],
    forbids: filter < 0,
    complete: by === how.matches,
    filterIs: by === how.filterBehind ? 'behind' : by === how.filterBefore ? 'before' : undefined,
  };
}

function entryLine({ key, filter, forbids, complete, filterIs }: PlanEntry): string {
  const condition = filter === undefined ? '' : `, ${forbids ? 'without' : 'with'} ${filter}`;
  const then = complete
    ? 'it matches'
    : filterIs === undefined
      ? 'run the program'
      : `it matches if ${filter} is directly ${filterIs} ${key}`;
  return `${key}${condition}: ${then}`;
}

const operationNames = new Map(Object.entries(op).map(([name, number]) => [number as number, name]));

function instructionLines(
  programs: Programs,
  at: number,
  names: readonly string[],
  indent: string,
): string[] {
  const code = programs.code.values;
  const operation = code[at] ?? 0;
  const end = at + (code[at + 1] ?? 0);
  const isGroup = operation >= op.not;
  const inside = isGroup ? at + firstInside(operation) : end;
  const operands = [...code.subarray(at + 2, inside)];
  const name = operationNames.get(operation) ?? '';
  const lines = [`${indent}${name} ${operandText(operation, operands, programs, names)}`.trimEnd()];
  for (let child = inside; child < end; child += code[child + 1] ?? end) {
    lines.push(...instructionLines(programs, child, names, `${indent}  `));
  }
  return lines;
}

function operandText(
  operation: number,
  operands: readonly number[],
  { amounts, days }: Programs,
  names: readonly string[],
): string {
  const [first = 0, ...others] = operands;
  const zone = first === 1 ? 'headline: ' : '';
  const terms = (numbers: readonly number[]): string => numbers.map((number) => names[number]).join(' ');
  switch (operation) {
    case op.term:
    case op.termInHeadline:
      return terms(operands);
    case op.phrase:
      return `${zone}${terms(others)}`;
    case op.near: {
      const [distance, _index, ...pairs] = others;
      const copies = pairs.flatMap((number, i) => (i % 2 === 0 ? Array(pairs[i + 1] ?? 1).fill(number) : []));
      return `${zone}${terms(copies)}, at most ${distance} words between`;
    }
    case op.amount:
      return amounts[first]?.key ?? '';
    case op.due:
    case op.published:
      return dayText(days[first]);
    case op.min:
      return String(first);
    default:
      return '';
  }
}

function dayText(test: DayTest | undefined): string {
  if (test === undefined || test.any) return 'any';
  const end = (day: number, isRelative: boolean): string => (isRelative ? `${day}d` : dayValue(day));
  const first = end(test.first, test.firstIsRelative);
  const last = end(test.last, test.lastIsRelative);
  return `${test.comparison} ${first === last ? first : `${first}..${last}`}`;
}
