/** Composes the SMS that asks for confirmation: one GSM-7 segment. */
export function confirmationMessage(code: string): string {
  return `${code} is your Dateline code. It is valid for 10 minutes and confirms that you want news alerts at this number. Not you? Ignore this text.`;
}
