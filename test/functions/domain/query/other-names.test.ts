import { describe, expect, it } from 'vitest';
import { analyseDocument, termsOf } from '../../../../functions/domain/query/document.ts';
import type { DocumentInput } from '../../../../functions/domain/query/document-input.ts';
import { evaluate } from '../../../../functions/domain/query/evaluate.ts';
import { explain } from '../../../../functions/domain/query/explain.ts';
import { institutionsIn, otherNamesIn } from '../../../../functions/domain/query/other-names.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';

const names = [{ short: 'CBAM', long: 'Carbon Border Adjustment Mechanism' }];

function inputOf(passage: string): DocumentInput {
  return {
    headline: 'News',
    passage,
    otherNames: otherNamesIn(passage, names),
    inLanguage: 'en',
    datePublished: '2025-10-27T09:00:00Z',
  };
}

function matches(query: string, passage: string): boolean {
  return evaluate(parseQuery(query), analyseDocument(inputOf(passage)));
}

describe('a name that the article defines elsewhere', () => {
  it.each(['"carbon border adjustment mechanism"', 'cbam', 'carbon border', '"CBAM starts"', '="CBAM"'])(
    'lets %s find a passage with its acronym',
    (query) => {
      expect(matches(query, 'The CBAM starts in January.')).toBe(true);
    },
  );

  it('lets the acronym find a passage with the long name', () => {
    expect(matches('cbam', 'The carbon border adjustment mechanism starts.')).toBe(true);
  });

  it('adds nothing to a passage that has neither, or both, or a longer word', () => {
    expect(otherNamesIn('The tax starts.', names)).toEqual([]);
    expect(otherNamesIn('The Carbon Border Adjustment Mechanism (CBAM) starts.', names)).toEqual([]);
    expect(otherNamesIn('CBAMX and XCBAM', names)).toEqual([]);
    expect(otherNamesIn('Two CBAMs', names)).toHaveLength(1);
  });

  it('is shown at the place of its other name', () => {
    const passage = 'The CBAM starts in January.';

    const { spans } = explain(parseQuery('"border adjustment"'), analyseDocument(inputOf(passage)));

    expect(spans.map(({ start, end }) => passage.slice(start, end))).toEqual(['CBAM']);
  });

  it('is not next to the words of the passage', () => {
    expect(matches('"January carbon"', 'The CBAM starts in January.')).toBe(false);
  });

  it('is among the terms that the document is found under', () => {
    expect(termsOf(analyseDocument(inputOf('The CBAM starts.')))).toEqual(
      expect.arrayContaining(['cbam', 'mechan', 'carbon']),
    );
  });
});

describe('an institution that the article names elsewhere', () => {
  const bank = [{ kind: 'bank', name: 'Bank of England' }];

  it.each(['The bank will publish the minutes.', 'Minutes of the bank, and more.', "The bank's minutes"])(
    'is found in %s',
    (passage) => {
      const otherNames = institutionsIn(passage, bank);
      const document = analyseDocument({ ...inputOf(passage), otherNames });

      expect(evaluate(parseQuery('"bank of england" minutes'), document)).toBe(true);
    },
  );

  it.each([
    'The Bank of England will publish the minutes.',
    'A bank will publish the minutes.',
    'Monday is the bank holiday.',
    'He sat on the bank of the river.',
    'The bankers left.',
  ])('adds nothing to %s', (passage) => {
    expect(institutionsIn(passage, bank)).toEqual([]);
  });
});
