import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../../../functions/domain/article/amounts/find-amounts.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';
import { textsWith } from '../../../../support/article/random-texts.ts';

type Row = readonly [
  sentence: string,
  ...amounts: (readonly [text: string, value: number, unit: string, bound?: 'min' | 'max' | 'about'])[],
];

function read(sentence: string): (string | number | undefined)[][] {
  return findAmounts(readProse(sentence)).map(({ text, value, unit, bound }) =>
    bound === undefined ? [text, value, unit] : [text, value, unit, bound],
  );
}

const money: readonly Row[] = [
  ['Japan will buy $8 billion in corn.', ['$8 billion', 8e9, 'USD']],
  ['A deal of US$40bn was signed.', ['US$40bn', 40e9, 'USD']],
  ['It cost €1.2m to build.', ['€1.2m', 1.2e6, 'EUR']],
  ['A budget of ¥80 trillion passed.', ['¥80 trillion', 80e12, 'JPY']],
  ['They pledged 550 billion dollars.', ['550 billion dollars', 550e9, 'USD']],
  ['The firm raised Rs 5 crore.', ['Rs 5 crore', 5e7, 'INR']],
  ['The firm raised Rs. 1,500 crore.', ['Rs. 1,500 crore', 15e9, 'INR']],
  ['The project cost 12,34,567 rupees.', ['12,34,567 rupees', 1_234_567, 'INR']],
  [
    'Profits of C$30 million and A$2.5 million.',
    ['C$30 million', 30e6, 'CAD'],
    ['A$2.5 million', 2.5e6, 'AUD'],
  ],
  ['Shares worth HK$10.05 billion.', ['HK$10.05 billion', 10.05e9, 'HKD']],
  ['It paid 9.9 billion yuan.', ['9.9 billion yuan', 9.9e9, 'CNY']],
  ['It paid 500 billion won.', ['500 billion won', 500e9, 'KRW']],
  ['It cost 1.5 million euros.', ['1.5 million euros', 1.5e6, 'EUR']],
  ['He owes half a billion dollars.', ['half a billion dollars', 5e8, 'USD']],
  ['She won a $40-billion contract.', ['$40-billion', 40e9, 'USD']],
  ['A dividend of 20 cents a share.', ['20 cents', 20, 'cent']],
  ['A fine of 10,000 Swiss francs.', ['10,000 Swiss francs', 10_000, 'CHF']],
  ['It costs 40 million Turkish lira.', ['40 million Turkish lira', 40e6, 'TRY']],
  ['Sales reached EUR 125 million.', ['EUR 125 million', 125e6, 'EUR']],
  ['It cost thirteen dollars and forty-five cents.', ['thirteen dollars and forty-five cents', 13.45, 'USD']],
  ['A five-million-pound gift.', ['five-million-pound', 5e6, 'GBP']],
  ['It is priced at $249 USD.', ['$249 USD', 249, 'USD']],
  ['A bare dollar sign means the US dollar: $5.', ['$5', 5, 'USD']],
  ['The state owns 20,892 trillion rupiah.', ['20,892 trillion rupiah', 20_892e12, 'IDR']],
  ['A fine of two undecillion rubles.', ['two undecillion rubles', 2e36, 'RUB']],
];

const bounds: readonly Row[] = [
  ['It bought more than $8 billion.', ['more than $8 billion', 8e9, 'USD', 'min']],
  ['It bought at least $8 billion.', ['at least $8 billion', 8e9, 'USD', 'min']],
  ['It may pay up to €5m.', ['up to €5m', 5e6, 'EUR', 'max']],
  ['It may pay no more than €5m.', ['no more than €5m', 5e6, 'EUR', 'max']],
  ['It paid about £3 million.', ['about £3 million', 3e6, 'GBP', 'about']],
  ['It paid nearly £3 million.', ['nearly £3 million', 3e6, 'GBP', 'about']],
  ['A $7 billion+ deal.', ['$7 billion+', 7e9, 'USD', 'min']],
  ['It paid $3 million or more.', ['$3 million or more', 3e6, 'USD', 'min']],
  ['between $3 and $5 million', ['$3', 3e6, 'USD', 'min'], ['$5 million', 5e6, 'USD', 'max']],
  ['a rise of 3 to 5 percent', ['3', 3, 'percent', 'min'], ['5 percent', 5, 'percent', 'max']],
  ['gains of 15-20%', ['15', 15, 'percent', 'min'], ['20%', 20, 'percent', 'max']],
];

const ratios: readonly Row[] = [
  ['Prices rose 2.5%.', ['2.5%', 2.5, 'percent']],
  ['Prices rose five per cent.', ['five per cent', 5, 'percent']],
  ['A 25 basis point cut.', ['25 basis point', 25, 'basis point']],
  ['A 25-basis-point cut.', ['25-basis-point', 25, 'basis point']],
  ['It fell half a percentage point.', ['half a percentage point', 0.5, 'percentage point']],
];

const counted: readonly Row[] = [
  ['It ordered 179 new aerial refueling tankers.', ['179', 179, 'tanker']],
  ['It cut approximately 4,300 jobs.', ['approximately 4,300', 4300, 'job', 'about']],
  ['Some 1.2 million people fled.', ['Some 1.2 million', 1.2e6, 'person', 'about']],
  ['They ordered 60 Boeing 787 aircraft.', ['60', 60, 'aircraft']],
  ['It ordered 12 F-35 jets.', ['12', 12, 'jet']],
  ['ALL 5 solutions are wrong, and none is in Albanian lek.', ['5', 5, 'solution']],
  ['It opened five factories.', ['five', 5, 'factory']],
];

const none = [
  'He arrived on Nov. 16 and left on 2 May.',
  'In 2010 sales fell, as they had in 2008.',
  'The fourth quarter of 2012 was good.',
  'It lasted three years and two weeks.',
  'They won 3-2 on Sunday.',
  'The Boeing 787 is late.',
  'Version 2.4.1 of iOS 5 is out.',
  'The 5th plane landed at 10:30 a.m.',
];

describe('findAmounts', () => {
  it.each(
    [...money, ...bounds, ...ratios, ...counted].map(([sentence, ...amounts]) => ({ sentence, amounts })),
  )('reads "$sentence"', ({ sentence, amounts: expected }) => {
    const amounts = read(sentence);

    expect(amounts).toEqual(expected);
  });

  it.each(none)('finds no amount in "%s"', (sentence) => {
    const amounts = read(sentence);

    expect(amounts).toEqual([]);
  });

  it('reads any text without throwing, in order, at the right offsets', () => {
    const words = [
      '$',
      '€',
      '8',
      'billion',
      '1,000',
      '%',
      'USD',
      'USD5',
      'half',
      'a',
      'to',
      '-',
      'between',
      'and',
      'tankers',
      'cents',
      'three',
      'hundred',
      '.',
      '½',
      '(',
      ')',
      '\n',
    ];

    fc.assert(
      fc.property(textsWith(words), (text) => {
        let covered = 0;
        for (const amount of findAmounts(readProse(text))) {
          expect(text.slice(amount.start, amount.end)).toBe(amount.text);
          expect(amount.start).toBeGreaterThanOrEqual(covered);
          expect(Number.isFinite(amount.value)).toBe(true);
          covered = amount.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads any sum in dollars back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (sum) => {
        const [amount] = findAmounts(readProse(`It paid $${sum.toLocaleString('en-US')} for it.`));

        expect(amount?.value).toBe(sum);
      }),
    );
  });
});
