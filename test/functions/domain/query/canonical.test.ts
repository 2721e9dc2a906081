import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalQuery } from '../../../../functions/domain/query/canonical.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';

const canonical = (query: string): string => canonicalQuery(parseQuery(query));

describe('canonicalQuery', () => {
  it.each(
    [
      [
        'ship pact',
        'pact AND ship',
        'Ships, pacts',
        '(pact) (ship)',
        'ship pact ship',
        'NOT NOT ship pact',
        'shïp pact',
      ],
      [
        'MoU',
        'mou',
        '"memorandum of understanding"',
        'memoranda-of-understanding',
        '"memorandums of understanding"',
      ],
      ['US', 'USA', 'U.S.', '"United States"', 'U.S.A.'],
      ['artificial intelligence', 'intelligence artificial', 'artificial intelligence artificial'],
      ['pact -(a OR b)', 'pact -a -b', 'pact NOT (b OR a)', '-b pact NOT a'],
      ['pact -(a b)', 'pact (-a OR -b)', 'pact NOT (b AND a)'],
      ['a OR b', 'b OR a', 'min(1, a, b)', 'a OR (a c) OR b', '(b OR a) (a OR b OR c)'],
      ['a b', 'min(2, a, b)', 'a (a OR c) b'],
      ['amount:>=1e9 unit:USD', 'amount:>=$1bn', 'unit:usd amount:>=1,000m', 'unit:$ amount:>=1e9'],
      ['due:2w', 'due:14d', 'due:=14D'],
      ['topic:"monetary policy"', 'topic:"Monetary Policies"', 'TOPIC:monetary-policy'],
      ['country:us', 'country:US', 'country:"United States"'],
      ['"ship pact"~3', '"pact ships"~3', '“Pact ship”~3'],
      ['e-mail', 'E-mails', '"e mail" OR email'],
      ['1000 pacts', '1,000 pact'],
    ].map((queries) => [queries]),
  )('gives %j one form', (queries) => {
    expect(new Set(queries.map(canonical)).size).toBe(1);
  });

  it.each([
    ['us', 'US'],
    ['it', 'IT'],
    ['who', 'WHO'],
    ['3.5m', '35m'],
    ['=us', '=US'],
    ['ship', '=ship'],
    ['"a b"', 'a b'],
    ['"a b"~1', '"a b"~2'],
    ['a (b OR c)', '(a b) OR c'],
    ['party:japan', 'country:japan'],
    ['headline:ship', 'ship'],
  ])('tells %s from %s', (a, b) => {
    expect(canonical(a)).not.toBe(canonical(b));
  });

  it.each([
    '"intelligence artificial"~0',
    '"artificial ship intelligence"~2',
    '"intelligence ship artificial artificial intelligence"~9',
  ])('writes %s so that it reads back as the same query', (query) => {
    const { key } = parseQuery(query);

    expect(parseQuery(key).key).toBe(key);
  });

  it('is the same for every order of clauses, for all names that the words make together', () => {
    const words = [
      'bank',
      'of',
      'japan',
      'england',
      'united',
      'states',
      'kingdom',
      'artificial',
      'intelligence',
      'ai',
    ];
    fc.assert(
      fc.property(
        fc
          .uniqueArray(fc.constantFrom(...words), { minLength: 2 })
          .chain((chosen) =>
            fc.tuple(fc.constant(chosen), fc.shuffledSubarray(chosen, { minLength: chosen.length })),
          ),
        ([one, other]) => {
          expect(canonical(one.join(' '))).toBe(canonical(other.join(' ')));
        },
      ),
    );
  });
});
