import { Problem } from '../http/problem.ts';

/** Stands for every country in the allow-list. */
export const everyCountry = '*';

/**
 * Refuses a number that SMS may not go to.
 * @throws {Problem} naming the setting that decides
 */
export async function checkPhoneNumber(address: string, allowed: readonly string[]): Promise<void> {
  if (allowed.includes(everyCountry)) return;
  // Loaded when first asked for: the numbering plans of all countries weigh more than any route.
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/min');
  const country = parsePhoneNumberFromString(address)?.country;
  if (country !== undefined && allowed.includes(country)) return;
  const which = allowed.length === 0 ? 'none' : allowed.join(', ');
  throw new Problem(
    'invalid-content',
    `SMS goes to numbers of these countries only: ${which}. The deployment's setting smsCountries decides.`,
    {
      faults: [{ pointer: '/address', detail: `The number's country is ${country ?? 'not known'}.` }],
    },
  );
}
