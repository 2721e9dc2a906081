import { type Fact, factOf, isSameFact } from '../story/same-fact.ts';
import type { AlertToCompose } from './message.ts';

/**
 * Puts alerts about the same news together: several watches of one reader that match one article make one telling, which
 * names them all. So do reminders of the same date of one article, and those of several articles that tell the same fact.
 * The order stays.
 */
export function tellingsOf(alerts: readonly AlertToCompose[]): AlertToCompose[] {
  const tellings: AlertToCompose[] = [];
  for (const alert of alerts) {
    const at = tellings.findIndex((telling) => isSameNews(telling, alert));
    const telling = tellings[at];
    if (telling === undefined) tellings.push(alert);
    else
      tellings[at] = telling.article === alert.article ? joined(telling, alert) : withSource(telling, alert);
  }
  return tellings;
}

function isSameNews(a: AlertToCompose, b: AlertToCompose): boolean {
  if (a.heldBy !== b.heldBy) return false;
  if (a.occasion.kind === 'due') {
    return (
      b.occasion.kind === 'due' &&
      a.occasion.date === b.occasion.date &&
      a.occasion.movedFrom === b.occasion.movedFrom &&
      (a.article === b.article || haveSameFact(a, b))
    );
  }
  if (a.article !== b.article) return false;
  // A changed date belongs to the watch that matched the earlier article.
  return (
    b.occasion.kind === 'published' &&
    a.occasion.changedDate === undefined &&
    b.occasion.changedDate === undefined
  );
}

/** Returns whether two reminders of one date tell one fact: what the first one says is in the other one, too. */
function haveSameFact(a: AlertToCompose, b: AlertToCompose): boolean {
  const [facts, others] = [factsOf(a), factsOf(b)];
  return facts.length > 0 && facts.every((fact) => others.some((other) => isSameFact(fact, other)));
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
