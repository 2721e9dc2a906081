/** The SMS that asks for confirmation: one GSM-7 segment. */
export function confirmationMessage(code: string): string {
  return `${code} is your Dateline code. It confirms that you want news alerts at this number, and holds for 10 minutes. Not you? Do nothing.`;
}
