import { describe, expect, it } from 'vitest';
import { type ChangingFact, dateChange } from '../../../../../functions/domain/article/moves/date-change.ts';

/** A fact with an organisation or none. `named` are dates that it names and that are not due. */
function fact(
  quote: string,
  dueDates: readonly string[],
  organisation?: string,
  ...named: string[]
): ChangingFact {
  const parties = organisation === undefined ? [] : [{ name: organisation, type: 'organisation' as const }];
  const dates = named.map((value) => ({
    value,
    type: 'DATE' as const,
    text: value,
    start: 0,
    end: 1,
    role: 'context' as const,
  }));
  return { quote, dueDates: [...dueDates], parties, dates };
}

const launch = fact(
  'Arianespace will launch the Copernicus satellite on 3 March.',
  ['2026-03-03'],
  'Arianespace',
);

describe('dateChange', () => {
  it('moves the date of an earlier fact that is clearly the same', () => {
    const later = fact(
      'Arianespace postponed the launch of the Copernicus satellite to 10 March.',
      ['2026-03-10'],
      'Arianespace',
    );

    expect(dateChange(later, launch)).toEqual({ from: '2026-03-03', to: '2026-03-10' });
  });

  it('reads the old date from a later fact that names both', () => {
    const later = fact(
      'Arianespace moved the launch of the Copernicus satellite from 3 March to 27 February.',
      ['2026-03-03', '2026-02-27'],
      'Arianespace',
    );

    expect(dateChange(later, launch)).toEqual({ from: '2026-03-03', to: '2026-02-27' });
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
  ])('moves nothing for a later fact %s', (_, later) => {
    expect(dateChange(later, launch)).toBeUndefined();
  });

  it('needs more words in common where no party is named', () => {
    const vote = fact('Parliament votes on the harbour bill on 3 March.', ['2026-03-03']);

    const same = fact('The vote of parliament on the harbour bill was postponed to 9 March.', ['2026-03-09']);
    const other = fact('The harbour festival was postponed to 9 March.', ['2026-03-09']);

    expect(dateChange(same, vote)).toEqual({ from: '2026-03-03', to: '2026-03-09' });
    expect(dateChange(other, vote)).toBeUndefined();
  });

  const satellite = 'the launch of the Copernicus satellite';

  it.each([
    ['called off', fact(`Arianespace called off ${satellite}.`, [], 'Arianespace')],
    ['put off without a new date', fact(`Arianespace postponed ${satellite}.`, [], 'Arianespace')],
    ['denied', fact(`Arianespace: ${satellite} will not take place.`, [], 'Arianespace')],
    ['named with its old date', fact(`Arianespace cancelled ${satellite}.`, [], 'Arianespace', '2026-03-03')],
    [
      'replaced by something else',
      fact(`Arianespace cancelled ${satellite}; a test is due on 9 May.`, ['2026-05-09'], 'Arianespace'),
    ],
  ])('ends the date of an earlier fact that is %s', (_, later) => {
    expect(dateChange(later, launch)).toEqual({ from: '2026-03-03' });
  });

  it.each([
    ['names another old date', fact(`Arianespace cancelled ${satellite}.`, [], 'Arianespace', '2026-06-01')],
    [
      'calls something else off',
      fact('Arianespace cancelled a tour of the Copernicus launch site.', [], 'Arianespace'),
    ],
    ['only moves without a new date', fact(`Arianespace moved ${satellite}.`, [], 'Arianespace')],
    ['says nothing of what it is', fact('Arianespace said it was called off.', [], 'Arianespace')],
    ['is of another party', fact(`SpaceX called off ${satellite}.`, [], 'SpaceX')],
  ])('ends nothing for a later fact that %s', (_, later) => {
    expect(dateChange(later, launch)).toBeUndefined();
  });

  it('takes the old date that the later fact names, where the earlier one has several', () => {
    const window = fact(
      'Arianespace will launch the Copernicus satellite on 3 or 5 March.',
      ['2026-03-03', '2026-03-05'],
      'Arianespace',
    );

    const named = fact(`Arianespace cancelled ${satellite}.`, [], 'Arianespace', '2026-03-05');
    const unnamed = fact(`Arianespace cancelled ${satellite}.`, [], 'Arianespace');
    const both = fact(`Arianespace cancelled ${satellite}.`, [], 'Arianespace', '2026-03-05', '2026-03-03');

    expect(dateChange(named, window)).toEqual({ from: '2026-03-05' });
    expect(dateChange(unnamed, window)).toBeUndefined();
    expect(dateChange(both, window)).toBeUndefined();
  });

  it('takes the old date from a later fact that does not have it as due', () => {
    const later = fact(
      `Arianespace moved ${satellite} from 3 to 10 March.`,
      ['2026-03-10'],
      'Arianespace',
      '2026-03-03',
    );

    expect(dateChange(later, launch)).toEqual({ from: '2026-03-03', to: '2026-03-10' });
  });
});
