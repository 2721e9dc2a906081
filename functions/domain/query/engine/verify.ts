import { valueMatches } from '../operators/amount.ts';
import { nearOccurrences } from '../operators/near.ts';
import { passesDayTest } from './day-test.ts';
import type { DocumentView } from './document-view.ts';
import { op } from './instructions.ts';
import type { Programs } from './programs.ts';

/**
 * Runs a program: whether the document in view passes the instruction that begins at `at`. This is the inner loop of
 * matching, so it makes no objects, and one switch decides what to do.
 */
export function meets(programs: Programs, at: number, view: DocumentView): boolean {
  const code = programs.code.values;
  const end = at + (code[at + 1] ?? 0);
  switch (code[at]) {
    case op.term:
      return isFound(code[at + 2] ?? 0, view);
    case op.termInHeadline:
      return isInHeadline(code[at + 2] ?? 0, view);
    case op.phrase:
      return hasPhrase(code, at + 3, end, 0, code[at + 2] === 1 ? view.headlineEnd : view.positions, view);
    case op.near:
      return hasNear(programs, at, end, 0, view);
    case op.amount:
      return hasAmount(programs, code[at + 2] ?? 0, view);
    case op.due:
      return hasDue(programs, code[at + 2] ?? 0, view);
    case op.published: {
      const test = programs.days[code[at + 2] ?? 0];
      return test !== undefined && passesDayTest(test, view.publishedSpan, view.published);
    }
    case op.not:
      return !meets(programs, at + 2, view);
    case op.and:
      for (let child = at + 2; child < end; child += code[child + 1] ?? end) {
        if (!meets(programs, child, view)) return false;
      }
      return true;
    case op.or:
      for (let child = at + 2; child < end; child += code[child + 1] ?? end) {
        if (meets(programs, child, view)) return true;
      }
      return false;
    case op.min: {
      let needed = code[at + 2] ?? 0;
      for (let child = at + 3; child < end && needed > 0; child += code[child + 1] ?? end) {
        if (meets(programs, child, view)) needed -= 1;
      }
      return needed === 0;
    }
    default:
      throw new Error(`unknown operation ${code[at]}`);
  }
}

function isFound(term: number, view: DocumentView): boolean {
  return view.marks[term] === view.mark;
}

function isInHeadline(term: number, view: DocumentView): boolean {
  if (!isFound(term, view)) return false;
  const first = view.first[term] ?? -1;
  if (first >= 0 && first < view.headlineEnd) return true;
  const extra = view.firstExtra[term] ?? -1;
  return extra >= 0 && (view.extraPosition[extra] ?? 0) < view.headlineEnd;
}

/** Whether the terms `code[from]` to `code[to - 1]` are in a row that begins at `begin` or later, and before `end`. */
export function hasPhrase(
  code: Int32Array,
  from: number,
  to: number,
  begin: number,
  end: number,
  view: DocumentView,
): boolean {
  for (let i = from; i < to; i += 1) if (!isFound(code[i] ?? 0, view)) return false;
  const first = code[from] ?? 0;
  for (let at = view.first[first] ?? -1; at >= 0 && at < end; at = view.nextSame[at] ?? -1) {
    if (at >= begin && goesOn(code, from + 1, to, at + 1, view)) return true;
  }
  for (let extra = view.firstExtra[first] ?? -1; extra >= 0; extra = view.nextExtraSame[extra] ?? -1) {
    const at = view.extraPosition[extra] ?? 0;
    const isInside = at >= begin && at < end;
    if (isInside && goesOn(code, from + 1, to, at + (view.extraLength[extra] ?? 1), view)) return true;
  }
  return false;
}

function goesOn(code: Int32Array, from: number, to: number, at: number, view: DocumentView): boolean {
  if (from === to) return true;
  if (at >= view.positions) return false;
  const term = code[from];
  if (view.termAt[at] === term && goesOn(code, from + 1, to, at + 1, view)) return true;
  for (let extra = view.extraAt[at] ?? -1; extra >= 0; extra = view.nextExtraHere[extra] ?? -1) {
    const fits = view.extraTerm[extra] === term;
    if (fits && goesOn(code, from + 1, to, at + (view.extraLength[extra] ?? 1), view)) return true;
  }
  return false;
}

/** Whether the terms of a `near` instruction are near each other, at `begin` or later. */
export function hasNear(
  programs: Programs,
  at: number,
  end: number,
  begin: number,
  view: DocumentView,
): boolean {
  const code = programs.code.values;
  const pairs = at + 5;
  let words = 0;
  for (let i = pairs; i < end; i += 2) {
    const term = code[i] ?? 0;
    if (!isFound(term, view)) return false;
    // With names of several words, the distance depends on the chosen places. This is rare and left to the definition.
    if ((view.firstExtra[term] ?? -1) >= 0) return hasNearNames(programs, code[at + 4] ?? 0, begin, view);
    words += code[i + 1] ?? 1;
  }
  const span = (code[at + 3] ?? 0) + words - 1;
  const limit = code[at + 2] === 1 ? view.headlineEnd : view.wordsEnd;
  for (let i = pairs; i < end; i += 2) {
    for (
      let first = view.first[code[i] ?? 0] ?? -1;
      first >= 0 && first < limit;
      first = view.nextSame[first] ?? -1
    ) {
      if (first < begin) continue;
      if (allWithin(code, pairs, end, first, Math.min(first + span, endOfZone(first, view) - 1), view))
        return true;
    }
  }
  return false;
}

function endOfZone(at: number, view: DocumentView): number {
  if (at < view.headlineEnd) return view.headlineEnd;
  return at < view.headingEnd ? view.headingEnd : view.wordsEnd;
}

/**
 * Whether each term is there often enough between two positions, both inclusive. Looks at the positions between them. A
 * term's own list begins at the beginning of the text, so each place would walk through it again.
 */
function allWithin(
  code: Int32Array,
  pairs: number,
  end: number,
  from: number,
  to: number,
  view: DocumentView,
): boolean {
  for (let i = pairs; i < end; i += 2) {
    let missing = code[i + 1] ?? 1;
    for (let at = from; at <= to && missing > 0; at += 1) {
      if (view.termAt[at] === code[i]) missing -= 1;
    }
    if (missing > 0) return false;
  }
  return true;
}

function hasNearNames(programs: Programs, index: number, begin: number, { document }: DocumentView): boolean {
  const clause = programs.nears[index];
  if (clause === undefined || document === undefined) return false;
  return nearOccurrences(clause, document).some(({ at }) => at >= begin);
}

function hasAmount(programs: Programs, index: number, { amountValues, amountUnits }: DocumentView): boolean {
  const clause = programs.amounts[index];
  if (clause === undefined) return false;
  for (let i = 0; i < amountValues.length; i += 1) {
    if (valueMatches(clause, amountValues[i] ?? 0, amountUnits[i] ?? '')) return true;
  }
  return false;
}

function hasDue(programs: Programs, index: number, { dueSpans, document, published }: DocumentView): boolean {
  const test = programs.days[index];
  if (test === undefined) return false;
  // A due date that names no days (`P3M`) is still a due date.
  if (test.any) return (document?.input.item?.dueDates.length ?? 0) > 0;
  for (const span of dueSpans) if (passesDayTest(test, span, published)) return true;
  return false;
}
