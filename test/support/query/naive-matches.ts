import type { DocumentInput } from '../../../functions/domain/query/document-input.ts';
import type {
  AmountClause,
  AskedDay,
  Comparison,
  FieldClause,
  Query,
} from '../../../functions/domain/query/query.ts';
import { dueSpan } from '../../../functions/domain/time/due-span.ts';
import { naivePhrase, naivePlaces, readZones, type ZoneText } from './naive-text.ts';

/**
 * Returns whether a document matches a query, by a literal and slow reading of docs/watch-language.md. It shares the
 * text analysis (stems, aliases) with the tested code, and nothing else: no anchors, no occurrences.
 */
export function naiveMatches(query: Query, input: DocumentInput): boolean {
  const zones = readZones(input);
  const meets = meetsIn(zones, input);
  if (input.isOpening !== false) return meets(query);
  // Without the headline and what is true of the whole article, a clause that is not negated must still be met.
  const ownZones = zones.filter(({ name }) => name !== 'headline');
  const meetsAlone = meetsIn(ownZones, {
    ...input,
    publisher: undefined,
    inLanguage: '',
    datePublished: input.datePublished,
  });
  const hasShare = (clause: Query): boolean => {
    if (clause.type === 'not' || clause.type === 'published' || !meets(clause)) return false;
    return 'clauses' in clause ? clause.clauses.some(hasShare) : meetsAlone(clause);
  };
  return hasShare(query);
}

/** Returns what says whether a clause is met in these texts. */
function meetsIn(zones: readonly ZoneText[], input: DocumentInput): (clause: Query) => boolean {
  const meets = (clause: Query): boolean => {
    switch (clause.type) {
      case 'and':
        return clause.clauses.every(meets);
      case 'or':
        return clause.clauses.some(meets);
      case 'not':
        return !meets(clause.clause);
      case 'min':
        return clause.clauses.filter(meets).length >= clause.count;
      case 'field':
        return meetsField(clause, input);
      case 'amount':
        return (input.item?.amounts ?? []).some((amount) => meetsAmount(clause, amount));
      case 'due':
        return (input.item?.dueDates ?? []).some((date) => meetsDay(clause, date, input.datePublished));
      case 'published':
        return meetsDay(
          { ...clause, days: clause.days.map((calendar) => ({ calendar })) },
          dayOf(input.datePublished),
          input.datePublished,
        );
      default:
        return zones
          .filter(({ name }) => clause.within === 'anywhere' || name === 'headline')
          .some((zone) => meetsText(clause, zone));
    }
  };
  return meets;
}

type TextClause = Extract<Query, { within: unknown }>;

function meetsText(clause: TextClause, zone: ZoneText): boolean {
  switch (clause.type) {
    case 'word':
      return naivePlaces(clause.term, zone).length > 0;
    case 'prefix':
      return zone.words.some(({ lower }) => lower.startsWith(clause.prefix));
    case 'phrase':
      return zone.words.some((_, at) => naivePhrase(clause.terms, at, zone));
    case 'exact':
      return zone.words.some((_, at) =>
        clause.words.every(({ text, cased }, i) => {
          const word = zone.words[at + i];
          return word !== undefined && (cased ? word.cased : word.lower) === text;
        }),
      );
    case 'near':
      return placings(clause.terms, zone).some((places) => {
        const first = Math.min(...places.map(({ at }) => at));
        const end = Math.max(...places.map(({ at, length }) => at + length));
        return end - first - places.reduce((sum, { length }) => sum + length, 0) <= clause.distance;
      });
  }
}

type Places = { at: number; length: number; term: string }[];

/** Returns every way to give each term a place of its own. */
function placings([term, ...others]: readonly string[], zone: ZoneText): Places[] {
  if (term === undefined) return [[]];
  return placings(others, zone).flatMap((rest) =>
    naivePlaces(term, zone)
      .filter(({ at, length }) => !rest.some((p) => p.term === term && p.at === at && p.length === length))
      .map((place) => [{ ...place, term }, ...rest]),
  );
}

function meetsField({ field, terms }: FieldClause, { item, publisher, inLanguage }: DocumentInput): boolean {
  const wanted = terms.join(' ');
  const language = inLanguage.toLowerCase();
  if (field === 'lang') return language === wanted || language.startsWith(`${wanted}-`);
  if (field === 'kind') return item?.kind === wanted;
  if (field === 'topic') return (item?.topics ?? []).some((topic) => wholeName(topic) === wanted);
  if (field === 'publisher') return publisher !== undefined && holdsRow(publisher, terms);
  const types = { party: undefined, person: 'person', org: 'organisation', country: 'country' }[field];
  return (item?.parties ?? [])
    .filter(({ type }) => types === undefined || type === types)
    .some(
      ({ name, type, code }) =>
        holdsRow(name, terms) || (type === 'country' && code !== undefined && holdsRow(code, terms)),
    );
}

/** Returns the one reading of a text in which every name is one term. */
function wholeName(text: string): string {
  const [zone] = readZones({ headline: text, passage: '' }, { hyphens: false });
  const terms: string[] = [];
  let at = 0;
  while (zone !== undefined && at < zone.words.length) {
    const names = zone.names.filter((name) => name.at === at).sort((a, b) => b.length - a.length);
    terms.push(names[0]?.term ?? zone.words[at]?.term ?? '');
    at += names[0]?.length ?? 1;
  }
  return terms.join(' ').toLowerCase();
}

function holdsRow(text: string, terms: readonly string[]): boolean {
  const [zone] = readZones({ headline: text, passage: '' }, { hyphens: false });
  const plain = (zone?.words ?? []).map(({ term }) => term.toLowerCase()).join(' ');
  const row = ` ${terms.join(' ')} `;
  return ` ${plain} `.includes(row) || ` ${wholeName(text)} `.includes(row);
}

function meetsAmount({ tests, units }: AmountClause, amount: { value: number; unit: string }): boolean {
  const unit = wholeName(amount.unit);
  return (
    units.every((wanted) => wanted === unit) &&
    tests.every(({ comparison, value }) => {
      const sign = Math.sign(amount.value - value);
      return { '<': sign < 0, '<=': sign <= 0, '=': sign === 0, '>=': sign >= 0, '>': sign > 0 }[comparison];
    })
  );
}

function dayOf(instant: string): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** Compares sets of days, one day at a time. */
function meetsDay(
  { comparison, days }: { comparison: Comparison; days: readonly AskedDay[] },
  date: string,
  published: string,
): boolean {
  if (days.length === 0) return true;
  const own = dueSpan(date);
  const named = days.map((day) => {
    if ('calendar' in day) return dueSpan(day.calendar);
    const ahead = new Date(published);
    ahead.setUTCDate(ahead.getUTCDate() + day.daysAhead);
    return dueSpan(ahead.toISOString().slice(0, 10));
  });
  const first = named[0]?.first;
  const last = named.at(-1)?.last;
  if (own === undefined || first === undefined || last === undefined) return false;
  const isBefore = own.first < first;
  const isAfter = own.last > last;
  const touches = own.first <= last && own.last >= first;
  return {
    '<': isBefore,
    '<=': isBefore || touches,
    '=': touches,
    '>=': isAfter || touches,
    '>': isAfter,
  }[comparison];
}
