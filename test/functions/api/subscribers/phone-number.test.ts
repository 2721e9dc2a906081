import { describe, expect, it } from 'vitest';
import { Problem } from '../../../../functions/api/http/problem.ts';
import { checkPhoneNumber } from '../../../../functions/api/subscribers/phone-number.ts';

describe('checkPhoneNumber', () => {
  it.each([
    '+12025550123',
    '+4915112345678',
    '+4930123456',
    '+447911123456',
    '+33612345678',
    '+525512345678',
  ])('accepts an ordinary mobile or fixed number when every country is allowed: %s', async (number) => {
    await expect(checkPhoneNumber(number, ['*'])).resolves.toBeUndefined();
  });

  it.each([
    ['premium rate', '+449098790000'],
    ['premium rate', '+33899123456'],
    ['shared cost', '+491805123456'],
    ['toll free', '+448001111'],
    ['a personal number that is forwarded', '+447000000000'],
    ['satellite', '+881612345678'],
    ['satellite', '+870772001234'],
    ['a network without a country', '+882161234567'],
    ['no number at all', '+99999999'],
  ])('refuses a number even when every country is allowed: %s, %s', async (_, number) => {
    await expect(checkPhoneNumber(number, ['*'])).rejects.toThrow(Problem);
  });

  it('accepts only the countries that are allowed', async () => {
    await expect(checkPhoneNumber('+4915112345678', ['DE'])).resolves.toBeUndefined();
    await expect(checkPhoneNumber('+4915112345678', ['US'])).rejects.toThrow(/smsCountries/);
    // Jamaica shares the country code of the United States.
    await expect(checkPhoneNumber('+18765550123', ['US'])).rejects.toThrow(/smsCountries/);
    await expect(checkPhoneNumber('+12025550123', [])).rejects.toThrow(/countries: none/);
  });
});
