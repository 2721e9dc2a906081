/** Domains of Gmail. It ignores the dots in the part before the @. */
const gmail = new Set(['gmail.com', 'googlemail.com']);

/**
 * Returns one text for all email addresses that lead to the same mailbox, to count its requests for confirmation. Most
 * providers deliver `ann+news@…` to `ann@…`. An owner could otherwise ask one person many times by many such addresses.
 * The address that mails go to stays as it is.
 *
 * Example: `Ann+news@example.com` becomes `ann@example.com`, and `a.n.n@googlemail.com` becomes `ann@gmail.com`.
 */
export function mailboxOf(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1).toLowerCase();
  const [user = ''] = address.slice(0, at).toLowerCase().split('+');
  // An address such as `+news@example.com` has nothing before the plus.
  const name = user === '' ? address.slice(0, at).toLowerCase() : user;
  return gmail.has(domain) ? `${name.replaceAll('.', '')}@gmail.com` : `${name}@${domain}`;
}
