import { composeEmail } from './email.ts';
import { gistOf } from './gist.ts';
import { type OwnLinks, ownLinks } from './links.ts';
import type { AlertToCompose, Message, MessageInput } from './message.ts';
import { shorten } from './plain-line.ts';
import { smsText } from './sms.ts';
import { emailSubject } from './subject.ts';
import { byDate, tellingsOf } from './tellings.ts';

/**
 * Composes one message for a person to read, from one or several alerts. It does not fail and fits both channels,
 * whatever text an article has.
 * @throws {RangeError} when there is no alert
 */
export function composeAlert(given: MessageInput): Message {
  const input = { ...given, alerts: byDate(tellingsOf(given.alerts)) };
  const [first] = input.alerts;
  if (first === undefined) throw new RangeError('A message needs at least one alert.');
  const links = ownLinks(input.publicUrl);
  const { lead, gist } = gistOf(first, input);
  const { length } = input.alerts;
  const counted = length === 1 ? '' : `${length} alerts: `;
  return {
    subject: emailSubject({ lead: `${counted}${lead}`, gist, otherwise: `alert for ${first.watch.query}` }),
    email: composeEmail(input, links),
    sms: length === 1 ? smsOfOne(first, input, links) : smsOfSeveral(input, links),
  };
}

function smsOfOne(alert: AlertToCompose, input: MessageInput, links: OwnLinks): string {
  return smsText({ ...gistOf(alert, input), tail: links.alert(alert.pageId) });
}

/** Length of each alert in an SMS about several alerts, in UTF-16 units. */
const gistInSms = 70;

function smsOfSeveral(input: MessageInput, links: OwnLinks): string {
  const gists = input.alerts.map((alert, i) => {
    const { lead, gist } = gistOf(alert, input);
    return `${i + 1}) ${shorten(`${lead}${gist}`, gistInSms, '...')}`;
  });
  const gist = gists.join(' ');
  const tail = links.alert(input.alerts[0]?.pageId ?? '');
  return smsText({ lead: `${input.alerts.length} alerts: `, gist, tail, enough: gist.length });
}
