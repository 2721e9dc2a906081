import { describe, expect, it } from 'vitest';
import { institutionsOf } from '../../../../functions/domain/article/institutions.ts';

describe('institutionsOf', () => {
  it.each([
    ['The Bank of England kept its rate.', 'bank', 'Bank of England'],
    ['But Norges Bank held. Norges Bank said no more.', 'bank', 'Norges Bank'],
    ['The European Commission will decide.', 'commission', 'European Commission'],
    [
      'A plan of the Ministry of Trade and Industry was read out.',
      'ministry',
      'Ministry of Trade and Industry',
    ],
    ['Workers of Leirvik Yard cheered.', 'yard', 'Leirvik Yard'],
  ])('finds the institution of %s', (text, kind, name) => {
    expect(institutionsOf(text)).toEqual([{ kind, name }]);
  });

  it.each([
    ['two institutions of one kind', 'The Supreme Court overruled the High Court.'],
    ['a kind alone', 'The Bank said so. The Commission did not.'],
    ['words without capitals', 'the bank of the river near the yard'],
  ])('finds none in %s', (_, text) => {
    expect(institutionsOf(text)).toEqual([]);
  });

  it('reads a long text without a name in time', () => {
    expect(institutionsOf('Aa Bb '.repeat(100_000))).toEqual([]);
  });
});
