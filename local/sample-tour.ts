/** Returns what to try next: commands that can be copied and run. */
export function sampleTour({ url, token }: { readonly url: string; readonly token: string }): string {
  const curl = `curl -s -H 'Authorization: Bearer ${token}'`;
  return `
── What to try next ${'─'.repeat(30)}
Search what is stored:
  ${curl} '${url}/items?q=shipbuilding'
See what comes due:
  ${curl} '${url}/calendar'
Structure a text without storing it:
  ${curl} '${url}/articles/preview' -d '{"headline":"Ferry line agreed","body":"Malta and Italy signed a $40 million ferry deal on Monday.","datePublished":"2026-03-04T08:00:00Z"}'
Try a query on what is stored:
  ${curl} '${url}/watches/preview' -d '{"query":"kind:agreement AND country:no","days":30}'
Read the ledger of alerts:
  ${curl} '${url}/alerts'
Read everything that was sent:
  curl -s '${url}/_local/mailbox'
Every route, with its schemas:
  curl -s '${url}/openapi.json'
`;
}
