import { describe, expect, it } from 'vitest';
import {
  type MovableFact,
  moveCue,
  movedDate,
} from '../../../../../functions/domain/article/moves/moved-date.ts';

function fact(quote: string, dueDates: readonly string[], ...organisations: readonly string[]): MovableFact {
  const parties = organisations.map((name) => ({ name, type: 'organisation' as const }));
  return { quote, dueDates: [...dueDates], parties };
}

const launch = fact(
  'Arianespace will launch the Copernicus satellite on 3 March.',
  ['2026-03-03'],
  'Arianespace',
);

describe('moveCue', () => {
  it.each([
    ['The vote was postponed to Friday.', 'later'],
    ['The hearing has been delayed until 9 May.', 'later'],
    ['They pushed the launch back, now set for June.', undefined],
    ['The launch was pushed back to June.', 'later'],
    ['The summit was brought forward to Monday.', 'earlier'],
    ['The deadline was moved up to 1 April.', 'earlier'],
    ['The talks were rescheduled for 7 July.', 'either'],
    ['The meeting moved from Tuesday to Thursday.', 'either'],
    ['The launch takes place on 3 March.', undefined],
    ['Delays cost the firm millions.', undefined],
  ])('reads "%s" as: %s', (quote, direction) => {
    expect(moveCue(quote)).toBe(direction);
  });
});

describe('movedDate', () => {
  it('moves the date of an earlier fact that is clearly the same', () => {
    const later = fact(
      'Arianespace postponed the launch of the Copernicus satellite to 10 March.',
      ['2026-03-10'],
      'Arianespace',
    );

    expect(movedDate(later, launch)).toEqual({ from: '2026-03-03', to: '2026-03-10' });
  });

  it('reads the old date from a later fact that names both', () => {
    const later = fact(
      'Arianespace moved the launch of the Copernicus satellite from 3 March to 27 February.',
      ['2026-03-03', '2026-02-27'],
      'Arianespace',
    );

    expect(movedDate(later, launch)).toEqual({ from: '2026-03-03', to: '2026-02-27' });
  });

  it.each([
    [
      'of another party',
      fact('SpaceX postponed the launch of the Copernicus satellite to 10 March.', ['2026-03-10'], 'SpaceX'),
    ],
    [
      'of something else',
      fact('Arianespace postponed its annual meeting to 10 March.', ['2026-03-10'], 'Arianespace'),
    ],
    [
      'that says nothing of moving',
      fact('Arianespace will launch the Copernicus satellite on 10 March.', ['2026-03-10'], 'Arianespace'),
    ],
    [
      'that moves the other way than it says',
      fact(
        'Arianespace postponed the launch of the Copernicus satellite to 1 March.',
        ['2026-03-01'],
        'Arianespace',
      ),
    ],
    [
      'with two new dates',
      fact(
        'Arianespace postponed the launch of the Copernicus satellite to 10 or 12 March.',
        ['2026-03-10', '2026-03-12'],
        'Arianespace',
      ),
    ],
    [
      'with the same date',
      fact(
        'Arianespace postponed the launch of the Copernicus satellite to 3 March.',
        ['2026-03-03'],
        'Arianespace',
      ),
    ],
    [
      'with no date',
      fact('Arianespace postponed the launch of the Copernicus satellite to the spring.', [], 'Arianespace'),
    ],
  ])('moves nothing for a later fact %s', (_, later) => {
    expect(movedDate(later, launch)).toBeUndefined();
  });

  it('needs more words in common where no party is named', () => {
    const vote = fact('Parliament votes on the harbour bill on 3 March.', ['2026-03-03']);

    const same = fact('The vote of parliament on the harbour bill was postponed to 9 March.', ['2026-03-09']);
    const other = fact('The harbour festival was postponed to 9 March.', ['2026-03-09']);

    expect(movedDate(same, vote)).toEqual({ from: '2026-03-03', to: '2026-03-09' });
    expect(movedDate(other, vote)).toBeUndefined();
  });
});
