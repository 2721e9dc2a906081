import { compareText } from '../compare-text.ts';
import { type Fact, factOf, isSameFact } from '../story/same-fact.ts';
import { dueSpan } from '../time/due-span.ts';
import { dayMs } from '../time/instants.ts';
import type { AlertToCompose } from './message.ts';

/** The most time between two reports of the same news, in milliseconds. */
const sameNewsMs = 2 * dayMs;

/**
 * Puts alerts about the same news together: several watches of one reader that match one article make one telling, which
 * names them all. So do reminders of the same date of one article, and reminders or news of several articles that tell
 * the same fact. The order stays.
 */
export function tellingsOf(alerts: readonly AlertToCompose[]): AlertToCompose[] {
  const tellings: AlertToCompose[] = [];
  for (const alert of alerts) {
    const at = tellings.findIndex((telling) => isSameNews(telling, alert));
    const telling = tellings[at];
    if (telling === undefined) tellings.push(alert);
    else {
      const both = telling.article === alert.article ? joined(telling, alert) : withSource(telling, alert);
      // One of them came in time, so the telling did.
      tellings[at] = { ...both, heldBy: telling.heldBy === alert.heldBy ? alert.heldBy : undefined };
    }
  }
  return tellings;
}

/** Puts reminders first, the nearest date before the others. Alerts of one date, and all news, keep their order. */
export function byDate(alerts: readonly AlertToCompose[]): AlertToCompose[] {
  return [...alerts].sort((a, b) => compareText(dateOf(a), dateOf(b)));
}

/** Returns the first day of a reminder's date. For news, a text that comes after every day. */
function dateOf({ occasion }: AlertToCompose): string {
  if (occasion.kind !== 'due') return '~';
  return dueSpan(occasion.date)?.first ?? occasion.date;
}

function isSameNews(a: AlertToCompose, b: AlertToCompose): boolean {
  if (a.occasion.kind === 'due') {
    return (
      b.occasion.kind === 'due' &&
      a.occasion.date === b.occasion.date &&
      a.occasion.movedFrom === b.occasion.movedFrom &&
      (a.article === b.article || haveSameFact(a, b))
    );
  }
  // A changed date belongs to the watch that matched the earlier article.
  if (
    b.occasion.kind === 'due' ||
    a.occasion.changedDate !== undefined ||
    b.occasion.changedDate !== undefined
  )
    return false;
  return a.article === b.article || haveSameNews(a, b);
}

/**
 * Returns whether two articles of the same days tell the same facts and no others: each paper names its own in its own
 * words. A bank that raises its rate again next week makes other news in the same words.
 */
function haveSameNews(a: AlertToCompose, b: AlertToCompose): boolean {
  const apart = Math.abs(Date.parse(a.article.datePublished) - Date.parse(b.article.datePublished));
  const dates = [a, b].map(({ items }) =>
    items
      .flatMap(({ item }) => item.dueDates ?? [])
      .sort()
      .join(' '),
  );
  return (
    apart <= sameNewsMs &&
    dates[0] === dates[1] &&
    haveSameFact(a, b) &&
    haveSameFact(b, a) &&
    numbersMeet(numbersOf(a), numbersOf(b))
  );
}

/** Returns false for two reports that have numbers and share none: `round 7 of the talks` is not round 8. */
function numbersMeet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || !a.isDisjointFrom(b);
}

function numbersOf({ items }: AlertToCompose): Set<string> {
  return new Set(items.flatMap(({ item }) => item.quote.match(/\d+(?:[.,]\d+)*/g) ?? []));
}

/** Returns whether what one alert says is in another one, too. */
function haveSameFact(a: AlertToCompose, b: AlertToCompose): boolean {
  const [facts, others] = [factsOf(a), factsOf(b)];
  return (
    facts.length > 0 &&
    facts.length === a.items.length &&
    facts.every((fact) => others.some((other) => isSameFact(fact, other)))
  );
}

function factsOf({ items }: AlertToCompose): Fact[] {
  return items.flatMap(({ item: { articleId, kind, quote, parties, amounts } }) =>
    articleId === undefined || kind === undefined || parties === undefined || amounts === undefined
      ? []
      : [factOf({ articleId, kind, quote, parties, amounts })],
  );
}

/** Returns a telling with the article of another alert, and with its watch if it is another one. */
function withSource(
  telling: AlertToCompose,
  { watch, pageId, article, repeated }: AlertToCompose,
): AlertToCompose {
  const { alsoIn = [], also = [] } = telling;
  const isNamed = [telling, ...also].some(
    (each) => each.watch.name === watch.name && each.watch.query === watch.query,
  );
  return {
    ...telling,
    repeated: telling.repeated || repeated,
    ...(!alsoIn.includes(article) && { alsoIn: [...alsoIn, article] }),
    ...(!isNamed && { also: [...also, { watch, pageId }] }),
  };
}

/** Returns a telling with the watch of another alert, and with its sentences: the marks of both watches are in them. */
function joined(telling: AlertToCompose, { watch, pageId, items, repeated }: AlertToCompose): AlertToCompose {
  const known = telling.items.map(({ item, marks }) => {
    const other = items.find((each) => each.item.quote === item.quote);
    return { item, marks: other === undefined ? marks : bothMarks(marks, other.marks) };
  });
  const added = items.filter(({ item }) => !telling.items.some((each) => each.item.quote === item.quote));
  return {
    ...telling,
    // The sentence with the most matched words comes first, whichever watch they belong to.
    items: [...known, ...added].sort((a, b) => b.marks.length - a.marks.length),
    repeated: telling.repeated || repeated,
    also: [...(telling.also ?? []), { watch, pageId }],
  };
}

/** Returns the places that either watch marks, in order. Places that overlap are one. */
function bothMarks(
  a: AlertToCompose['items'][number]['marks'],
  b: AlertToCompose['items'][number]['marks'],
): { start: number; end: number }[] {
  const marks: { start: number; end: number }[] = [];
  for (const { start, end } of [...a, ...b].sort((x, y) => x.start - y.start)) {
    const last = marks.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else marks.push({ start, end });
  }
  return marks;
}
