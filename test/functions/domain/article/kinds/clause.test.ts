import { describe, expect, it } from 'vitest';
import { isUnreal, verbAt } from '../../../../../functions/domain/article/kinds/clause.ts';
import { markedWord } from './view-of.ts';

/** Sentences in which the word between stars is the verb of its clause. */
const verbs = [
  'The navy *ordered* 50 jets.',
  'They *order* 50 jets.',
  'The deal was *signed* in Oslo.',
  'The deal *signed* in Oslo is void.',
  'It will *visit* Oslo and *meet* the king.',
  'She will read in Oslo and *visit* Bergen.',
  'Norway is to *buy* 20 ferries.',
  'It won after *signing* the deal.',
  'Nokia and Ericsson *plan* to merge.',
  'It has since *sold* the unit.',
];

/** Sentences in which it is a noun, part of a name, or a purpose. */
const nouns = [
  'A court *order* was issued.',
  'The *signed* deal is void.',
  'The rate *cut* came late.',
  'It failed in its efforts to *reach* a deal.',
  'It made efforts to draft a deal and *sign* it.',
  'Norway ought to *sign* the deal.',
  'Shares of Best *Buy* fell.',
  'The vote *plan* is new.',
  'The much-*anticipated* phone came.',
];

const unreal = [
  'Norway did not *sign* the deal.',
  'Norway never *signed* the deal.',
  'Norway failed to *sign* the deal.',
  'Norway declined to *sign* the deal.',
  'Norway is trying to *sign* a deal.',
  'If Norway *signs* the deal, Peru leaves.',
  'It will close unless Norway (NO) *signs* the deal.',
  'It is unclear whether Norway *signed* the deal.',
  'Norway would have *signed* the deal.',
  'Norway must *sign* the deal.',
  'Norway should *sign* the deal.',
  'There is no *deal* with Norway.',
  'They left without a *deal* with Norway.',
  'They made efforts to a *deal* with Norway.',
  'If there is a *deal* with Norway, Peru leaves.',
];

const real = [
  'Norway *signed* the deal.',
  'Norway will *sign* the deal.',
  'Norway may *sign* the deal.',
  'It stays closed until Norway *signs* the deal.',
  'It stays closed till Norway *signs* the deal.',
  'Peru left once Norway *signed* the deal.',
  'Norway said that it *signed* the deal.',
  'A *deal* with Norway was near.',
  'No minister praised the *deal* with Norway.',
];

describe('verbAt', () => {
  it.each(verbs)('takes the word for a verb: %s', (sentence) => {
    const { view, at } = markedWord(sentence);
    expect(verbAt(view, at)?.head).toBe(at);
  });

  it.each(nouns)('does not take the word for a verb that tells a fact: %s', (sentence) => {
    const { view, at } = markedWord(sentence);
    expect(verbAt(view, at)).toBeUndefined();
  });
});

describe('isUnreal', () => {
  it.each(unreal)('is true: %s', (sentence) => {
    const { view, at } = markedWord(sentence);
    expect(isUnreal(view, at)).toBe(true);
  });

  it.each(real)('is false: %s', (sentence) => {
    const { view, at } = markedWord(sentence);
    expect(isUnreal(view, at)).toBe(false);
  });
});
