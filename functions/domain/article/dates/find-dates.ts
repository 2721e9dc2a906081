import type { Period } from '../../time/calendar-values.ts';
import { dayNumber } from '../../time/day-numbers.ts';
import type { DateMention } from '../item.ts';
import type { Prose } from '../text/prose.ts';
import { isWirePrefix } from '../text/wire-prefix.ts';
import { findAt } from './dispatch.ts';
import { type Match, Reader, type Setting } from './match.ts';
import { stretchOfDays } from './matchers/stretches.ts';
import { periodOf } from './period-of.ts';
import { roleOf } from './roles.ts';
import { type Tense, tenseOf } from './tense.ts';

/** A date of one sentence is what the next ones speak of, but not for long. */
const memory = 2;

/**
 * The time expressions of a text, in order, not overlapping. `datePublished` is an ISO 8601 date or instant; its
 * calendar day is what `today` means. Offsets point into `prose.text`.
 */
export function findDates(prose: Prose, context: { readonly datePublished: string }): DateMention[] {
  const today = dayOfPublication(context.datePublished);
  if (today === undefined) return [];
  const reader = new Reader(prose.tokens, findAt);
  const bounds = sentenceBounds(prose);
  const mentions: DateMention[] = [];
  let reference: { readonly period: Period; readonly sentence: number } | undefined;
  let sentence = 0;
  let free = 0;

  const settle = (match: Match): void => {
    const [first, last] = bounds[sentence] ?? [0, prose.tokens.length];
    let tense: Tense | undefined;
    const near = reference !== undefined && sentence - reference.sentence <= memory ? reference : undefined;
    const setting: Setting = {
      today,
      get tense() {
        tense ??= tenseOf(reader, match.from, match.to, first, last);
        return tense;
      },
      reference: near?.period,
      nearby: near?.sentence === sentence ? near.period : undefined,
    };
    const value = match.value(setting);
    const start = prose.tokens[match.from]?.start;
    const end = prose.tokens[match.to - 1]?.end;
    if (value === undefined || start === undefined || end === undefined) return;
    const type = match.typeOf?.(value) ?? match.type;
    // The day of filing is none on which something happens.
    const filed = isWirePrefix(prose.tokens, first, last);
    const role = filed ? 'context' : roleOf(reader, match, type, value, setting);
    mentions.push({ value, type, text: prose.text.slice(start, end), start, end, role });
    const period = type === 'DATE' || type === 'TIME' ? periodOf(value) : undefined;
    if (period !== undefined && match.aside !== true) reference = { period, sentence };
  };

  for (let at = 0; at < prose.tokens.length; at += 1) {
    while (sentence + 1 < bounds.length && at >= (bounds[sentence]?.[1] ?? 0)) sentence += 1;
    const found = reader.dateAt(at);
    if (found === undefined || found.from < free) continue;
    const match = stretchOfDays(reader, found);
    settle(match);
    free = match.to;
    for (const also of match.also ?? []) {
      settle(also);
      free = also.to;
    }
    at = free - 1;
  }
  return mentions;
}

/** The token indexes of each sentence, end exclusive. */
function sentenceBounds(prose: Prose): [number, number][] {
  const bounds: [number, number][] = [];
  let at = 0;
  for (const sentence of prose.sentences) {
    const first = at;
    while (at < prose.tokens.length && (prose.tokens[at]?.start ?? 0) < sentence.end) at += 1;
    bounds.push([first, at]);
  }
  return bounds;
}

/** The day in the publisher's own offset, as written. */
function dayOfPublication(datePublished: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(datePublished);
  return match === null ? undefined : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}
