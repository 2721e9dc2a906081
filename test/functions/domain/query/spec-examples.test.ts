import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../../../functions/domain/query/document.ts';
import { WatchEngine } from '../../../../functions/domain/query/engine/watch-engine.ts';
import { evaluate } from '../../../../functions/domain/query/evaluate.ts';
import { parseQuery } from '../../../../functions/domain/query/parse.ts';
import { naiveMatches } from '../../../support/query/naive-matches.ts';
import { exampleDocument, specExamples } from '../../../support/query/spec-examples.ts';

const spec = readFileSync(join(import.meta.dirname, '../../../../docs/watch-language.md'), 'utf8');

const document = analyseDocument(exampleDocument);

/** Returns what each of the three evaluators says. */
function verdicts(text: string): Record<string, boolean> {
  const query = parseQuery(text);
  const engine = new WatchEngine();
  engine.add('watch', query);
  return {
    evaluate: evaluate(query, document),
    naive: naiveMatches(query, exampleDocument),
    engine: engine.match(document).length === 1,
  };
}

describe.each(Object.entries(specExamples))(
  '%s in the example document',
  (_operator, { matches, misses }) => {
    it.each(matches)('match: %s', (query) => {
      expect(verdicts(query)).toEqual({ evaluate: true, naive: true, engine: true });
    });

    it.each(misses)('do not match: %s', (query) => {
      expect(verdicts(query)).toEqual({ evaluate: false, naive: false, engine: false });
    });
  },
);

describe('docs/watch-language.md', () => {
  it('shows these examples, and no others', () => {
    const rows = [...spec.matchAll(/^\| (`.+`) \| (`.+`) \|$/gm)].map(([, matches = '', misses = '']) => ({
      matches: [...matches.matchAll(/`([^`]+)`/g)].map(([, query]) => query),
      misses: [...misses.matchAll(/`([^`]+)`/g)].map(([, query]) => query),
    }));

    expect(rows).toEqual(Object.values(specExamples));
  });
});
