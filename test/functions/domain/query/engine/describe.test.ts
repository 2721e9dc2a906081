import { describe, expect, it } from 'vitest';
import { WatchEngine } from '../../../../../functions/domain/query/engine/watch-engine.ts';
import { parseQuery } from '../../../../../functions/domain/query/parse.ts';

/** Returns the lines that the engine prints of a watch beside another watch: without the first line and the cost. */
function described(query: string): string[] {
  const engine = new WatchEngine();
  engine.add('other', parseQuery('"kaigan ship"~2 unit:USD published:2025'));
  engine.add('w', parseQuery(query));
  const [first = '', ...lines] = engine.describe('w')?.split('\n') ?? [];
  expect(first).toBe('watch w');
  return lines.map((line) => line.replace(/, cost [\d.e-]+$/, ''));
}

describe('WatchEngine.describe', () => {
  it('shows a watch that its entry settles', () => {
    expect(described('kaigan pact')).toEqual(['plan: 1 entry', '  kaigan, with pact: it matches']);
    expect(described('kaigan -corn')).toEqual(['plan: 1 entry', '  kaigan, without corn: it matches']);
    expect(described('"pact kaigan"')).toEqual([
      'plan: 1 entry',
      '  kaigan, with pact: it matches if pact is directly before kaigan',
      'program',
      '  phrase pact kaigan',
    ]);
  });

  it('shows a watch that its program decides, with an entry for each alternative', () => {
    expect(described('(kaigan OR tokyo) "pact ship pact"~3')).toEqual([
      'plan: 2 entries',
      '  kaigan, with pact: run the program',
      '  tokyo, with pact: run the program',
      'program',
      '  and',
      '    near pact pact ship, at most 3 words between',
      '    or',
      '      term kaigan',
      '      term tokyo',
    ]);
  });

  it.each([
    ['headline:ferry', '  termInHeadline ferri'],
    ['headline:"ferry tariff"', '  phrase headline: ferri tariff'],
    ['min(2, ferry, tariff, quota)', '  min 2'],
    ['ferri* =US corn', '    term ^ferri'],
    ['ferry =US corn', '    phrase =US'],
    ['ferry org:"kaigan heavy"', '    phrase org:kaigan org:heavi'],
    ['ferry amount:>=$1bn', '    amount amount:>=1000000000 unit:usd'],
    ['ferry due:2w..30d', '    due = 14d..30d'],
    ['ferry due:any corn', '    due any'],
    ['ferry published:>=2025-10', '    published >= 2025-10-01..2025-10-31'],
    ['ferry -due:<2025-10-28', '      due < 2025-10-28'],
  ])('shows the program of %s', (query, line) => {
    expect(described(query)).toContain(line);
  });

  it('shows the cost of the plan', () => {
    const engine = new WatchEngine();
    engine.add('rare', parseQuery('kaigan'));
    engine.add('common', parseQuery('the'));

    const costOf = (id: string): number => Number(/cost ([\d.e-]+)/.exec(engine.describe(id) ?? '')?.[1]);
    expect(costOf('rare')).toBeGreaterThan(0);
    expect(costOf('rare')).toBeLessThan(costOf('common'));
  });

  it('returns nothing for a removed watch', () => {
    const engine = new WatchEngine();
    engine.add('w', parseQuery('kaigan'));
    engine.remove('w');

    expect(engine.describe('w')).toBeUndefined();
  });
});
