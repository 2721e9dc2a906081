/** Makes the mail in which SNS asks an address to confirm, in SNS's own words. */
export function question(topicArn: string, confirmUrl: string): { subject: string; body: string } {
  return {
    subject: 'AWS Notification - Subscription Confirmation',
    body: `You have chosen to subscribe to the topic:
${topicArn}

To confirm this subscription, click or visit the link below (If this was in error no action is necessary):
${confirmUrl}

Please do not reply directly to this email.
`,
  };
}

const footerStart = '\n\n--\nIf you wish to stop receiving notifications from this topic';

/** Makes an email as SNS sends it: the published text, then SNS's own footer. */
export function withFooter(text: string, unsubscribeUrl: string): string {
  return `${text.trimEnd()}${footerStart}, please click or visit the link below to unsubscribe:
${unsubscribeUrl}

Please do not reply directly to this email.
`;
}

/** The subject that SNS uses when none was published. */
export const defaultSubject = 'AWS Notification Message';

/** Returns the published text without SNS's footer. */
export function withoutFooter(mail: string): string {
  const at = mail.indexOf(footerStart);
  return at < 0 ? mail : mail.slice(0, at);
}
