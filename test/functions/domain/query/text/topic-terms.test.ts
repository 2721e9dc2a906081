import { describe, expect, it } from 'vitest';
import { taxonomy } from '../../../../../functions/domain/article/topics/taxonomy/taxonomy.ts';
import { listed } from '../../../../../functions/domain/article/topics/topic.ts';
import { fieldClause } from '../../../../../functions/domain/query/operators/field.ts';
import { termsIn } from '../../../../../functions/domain/query/text/terms.ts';
import { topicTerms, topicTermsIn } from '../../../../../functions/domain/query/text/topic-terms.ts';

describe('topic:', () => {
  it.each([
    ['ai', 'artificial intelligence'],
    ['AI', 'artificial intelligence'],
    ['tech', 'technology'],
    ['defense', 'defence'],
    ['military', 'defence'],
    ['farming', 'agriculture'],
    ['chips', 'semiconductors'],
    ['microchips', 'semiconductors'],
    ['"trade unions"', 'labour unions'],
    ['gdp', 'gross domestic product'],
    ['R&D', 'research and development'],
    ['IT', 'information technology'],
    ['labor unions', 'labour unions'],
    ['Interest Rates', 'interest rates'],
  ])('%s is %s', (written, name) => {
    expect(topicTermsIn(written)).toEqual(topicTerms(name));
  });

  it.each([
    ['trade', 'trade agreements'],
    ['energy', 'nuclear power'],
    ['monetary', 'monetary policy'],
  ])('%s is not %s', (written, name) => {
    expect(topicTermsIn(written)).not.toEqual(topicTerms(name));
  });

  it('takes a topic that the taxonomy does not have as it is', () => {
    expect(topicTermsIn('Beekeeping of Old')).toEqual(topicTerms('beekeeping of old'));
  });

  it('tells the topics apart by their terms, and knows each by all its names', () => {
    const owners = new Map<string, string>();
    for (const { name, aliases, queryNames } of taxonomy)
      for (const other of [name, ...listed(aliases), ...listed(queryNames)]) {
        const terms = topicTermsIn(other).join(' ');

        expect(owners.get(terms) ?? name, other).toBe(name);
        expect(topicTermsIn(other), other).toEqual(topicTerms(name));
        owners.set(terms, name);
      }
  });

  it('writes a clause that reads as itself', () => {
    for (const { name } of taxonomy) {
      const clause = fieldClause('topic', name);
      const written = clause?.key.slice('topic:'.length).replaceAll('"', '') ?? '';

      expect(fieldClause('topic', written)?.terms, written).toEqual(clause?.terms);
    }
  });
});

describe('the names of topics in a text', () => {
  it.each([
    ['EVs', 'electric vehicles'],
    ['FDI', 'foreign direct investment'],
    ['trade unions', 'labour unions'],
    ['biotech', 'biotechnology'],
    ['wind energy', 'wind power'],
    ['M&A', 'mergers and acquisitions'],
    ['computer chip', 'semiconductor'],
  ])('are one term: %s, %s', (one, other) => {
    expect(termsIn(one)).toEqual(termsIn(other));
    expect(termsIn(one)).toHaveLength(1);
  });

  it.each([
    ['farming', 'agriculture'],
    ['renewed', 'renewable energy'],
    ['start up', 'startups'],
    ['trade union', 'trade'],
    ['it', 'information technology'],
    ['chip', 'semiconductor'],
    ['clean energy', 'renewable energy'],
    ['bank', 'banking crisis'],
  ])('are not the term of a related thing: %s, %s', (one, other) => {
    expect(termsIn(one)).not.toEqual(termsIn(other));
  });
});
