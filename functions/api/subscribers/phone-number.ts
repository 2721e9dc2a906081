import { Problem } from '../http/problem.ts';

/** The entry of the allow-list that means every country. */
const everyCountry = '*';

/**
 * Checks that SMS may go to the country of a number.
 * @throws {Problem} `invalid-content` that names the setting
 */
export async function checkPhoneNumber(address: string, allowed: readonly string[]): Promise<void> {
  if (allowed.includes(everyCountry)) return;
  // Loaded on first use: the numbering plans of all countries are larger than any route.
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/min');
  const country = parsePhoneNumberFromString(address)?.country;
  if (country !== undefined && allowed.includes(country)) return;
  const allowedCountries = allowed.length === 0 ? 'none' : allowed.join(', ');
  throw new Problem(
    'invalid-content',
    `SMS goes only to numbers of these countries: ${allowedCountries}. Use another number, or change the setting smsCountries of the deployment.`,
    {
      faults: [{ pointer: '/address', detail: `The country of the number is ${country ?? 'not known'}.` }],
    },
  );
}
