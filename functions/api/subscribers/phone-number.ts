import { Problem } from '../http/problem.ts';

/** The entry of the allow-list that means every country. */
export const everyCountry = '*';

/**
 * The types of numbers that ordinary people have. In North America a number does not show whether it is mobile. Other
 * types can cost the deployment much for each SMS, or belong to many people: premium rate, shared cost, satellite.
 */
const ordinaryTypes = new Set(['MOBILE', 'FIXED_LINE', 'FIXED_LINE_OR_MOBILE']);

/**
 * Checks that SMS may go to a number: it is an ordinary number of an allowed country.
 * @throws {Problem} `invalid-content` that names the setting
 */
export async function checkPhoneNumber(address: string, allowed: readonly string[]): Promise<void> {
  // Loaded on first use: the numbering plans of all countries are larger than any route. `max` knows types of numbers.
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/max');
  const number = parsePhoneNumberFromString(address);
  // A satellite number has no country, so not even the entry for every country allows it.
  const country = number?.country;
  if (country === undefined || !(allowed.includes(country) || allowed.includes(everyCountry))) {
    const allowedCountries = allowed.length === 0 ? 'none' : allowed.join(', ');
    throw new Problem(
      'invalid-content',
      `SMS goes only to numbers of these countries: ${allowedCountries}. Use another number, or change the setting smsCountries of the deployment.`,
      {
        faults: [{ pointer: '/address', detail: `The country of the number is ${country ?? 'not known'}.` }],
      },
    );
  }
  const type = number?.getType();
  if (type !== undefined && ordinaryTypes.has(type)) return;
  const detail = 'It is not in an ordinary mobile or fixed range of its country.';
  throw new Problem('invalid-content', `SMS goes only to ordinary mobile and fixed numbers. ${detail}`, {
    faults: [{ pointer: '/address', detail }],
  });
}
