import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../../../../functions/domain/query/document.ts';
import { WatchEngine } from '../../../../../functions/domain/query/engine/watch-engine.ts';
import { parseQuery } from '../../../../../functions/domain/query/parse.ts';

const analysed = analyseDocument({
  headline: '',
  passage: 'Two ports signed an agreement on a ferry line.',
  inLanguage: 'en',
  datePublished: '2025-10-27T09:00:00Z',
});

/** Due dates that throw when a program looks whether there are any. Only `due:any` does that. */
const dueDates = {
  flatMap: () => [],
  get length(): never {
    throw new RangeError('no dates here');
  },
};
const document = { ...analysed, input: { ...analysed.input, item: { amounts: [], dueDates } as never } };

describe('WatchEngine, when the program of one watch fails', () => {
  const engine = new WatchEngine();
  engine.add('first', parseQuery('min(2, ferry, port, line)'));
  engine.add('second', parseQuery('min(2, ferry, due:any, line)'));
  engine.add('third', parseQuery('ferry'));

  it('finds the other watches, and names the one that failed', () => {
    const failed = new Map<string, unknown>();

    const matches = engine.match(document, (id, error) => failed.set(id, error));

    expect(matches.sort()).toEqual(['first', 'third']);
    expect([...failed]).toEqual([['second', new RangeError('no dates here')]]);
  });

  it('throws when nobody takes the failure', () => {
    expect(() => engine.match(document)).toThrow('no dates here');
  });
});
