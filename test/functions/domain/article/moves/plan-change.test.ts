import { describe, expect, it } from 'vitest';
import { planChange } from '../../../../../functions/domain/article/moves/plan-change.ts';

const moving: readonly (readonly [text: string, direction: string, ends: boolean])[] = [
  ['The vote was postponed to Friday.', 'later', true],
  ['The hearing has been delayed until 9 May.', 'later', true],
  ['They pushed the launch back, now set for June.', 'later', true],
  ['The launch was pushed back to June.', 'later', true],
  ['The trial was put off indefinitely.', 'later', true],
  ['They agreed to postpone the vote.', 'later', true],
  ['They have extended the offer to 1 May.', 'later', false],
  ['The summit was brought forward to Monday.', 'earlier', false],
  ['The deadline was moved up to 1 April.', 'earlier', false],
  ['Organisers advanced the final to Saturday.', 'earlier', false],
  ['The talks were rescheduled for 7 July.', 'either', false],
  ['The meeting moved from Tuesday to Thursday.', 'either', false],
  ['The trial is to be moved to 3 May.', 'either', false],
  ['He said the trial would be moved to 3 May.', 'either', false],
  ['Rain fell. The final was shifted to Monday.', 'either', false],
];

const ending = [
  'The rally was called off.',
  'The ministry has scrapped the auction.',
  'The concert, set for 20 March, has been cancelled.',
  'The club shelved its tour.',
  'The rally will not take place.',
  'Organisers said the rally would not go ahead.',
  'The festival will not be held this year.',
  'The fair has been put on hold.',
  'The rally on March 20 is off.',
  'It was forced to cancel the tour.',
];

const neither = [
  'The launch takes place on 3 March.',
  'The launch takes no time.',
  'Delays cost the firm millions.',
  'The ministry denied that the vote was called off.',
  'The vote may be called off.',
  'The vote could be postponed to Friday.',
  'If the vote is cancelled, they will strike.',
  'They want to cancel the vote.',
  'They refused to cancel the vote.',
  'They did not agree to cancel the vote.',
  'The board did not cancel the vote.',
  'The two sides would have postponed the vote.',
  'They considered postponing the vote.',
  'The minister did not hold shares.',
  'It will not go well.',
];

describe('planChange', () => {
  it.each(moving)('reads where a plan moves: %s', (text, moves, ends) => {
    const change = planChange(text);

    expect(change?.moves).toBe(moves);
    expect(change?.ends === true).toBe(ends);
  });

  it.each(ending)('reads that a plan has no day any more: %s', (text) => {
    expect(planChange(text)).toMatchObject({ ends: true });
    expect(planChange(text)).not.toHaveProperty('moves');
  });

  it.each(neither)('reads no change: %s', (text) => {
    expect(planChange(text)).toBeUndefined();
  });

  it.each([
    ['The port has called off the opening of the Meridian terminal at noon.', ['open']],
    ['On Monday the opening of the terminal was called off.', ['open']],
    ['They scrapped plans for a merger with Oslo.', ['plan', 'merger', 'oslo']],
    ['They called the rally in Oslo off.', ['rally']],
    ['The final moved to Monday.', ['final']],
    ['The rally will not take place.', ['rally']],
    ['It was called off.', []],
  ])('says what it is about: %s', (text, stems) => {
    expect([...(planChange(text)?.about ?? [])]).toEqual(stems);
  });

  it('says which verbs end nothing but plans', () => {
    expect(planChange('The rally was called off.')?.isPlain).toBe(true);
    expect(planChange('The rally was postponed.')?.isPlain).toBe(true);
    expect(planChange('The rally was halted.')?.isPlain).toBeUndefined();
    expect(planChange('The rally was delayed.')?.isPlain).toBeUndefined();
  });
});
