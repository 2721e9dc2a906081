/** SNS takes no more than this in a message, in bytes. */
const mostBytes = 262_144;
/** SNS takes no more than this in a text message, in characters. */
const mostTextCharacters = 1_600;

/** SNS does not take the message; its code is `InvalidParameter`. */
export class InvalidParameterError extends Error {
  override readonly name = 'InvalidParameterError';
}

/** A message as it goes to each protocol. */
export interface Publication {
  /** Undefined when none was given. */
  readonly subject: string | undefined;
  /** The text for `email`, `sms` or `sqs`: its own, or the one for all. */
  readonly textFor: (protocol: string) => string;
}

/**
 * Reads a publish by the rules of SNS's API reference.
 * @throws {InvalidParameterError} for a subject or a message that SNS does not take
 */
export function readPublication(form: Readonly<Record<string, string>>): Publication {
  const { Subject, Message = '', MessageStructure } = form;
  if (Message === '') throw new InvalidParameterError('Invalid parameter: Empty message');
  if (Buffer.byteLength(Message) > mostBytes)
    throw new InvalidParameterError('Invalid parameter: Message too long');
  // ASCII, at most 100 characters, none of them a control character, beginning with a letter, digit or mark.
  if (Subject !== undefined && !/^[!-~][ -~]{0,99}$/.test(Subject)) {
    throw new InvalidParameterError('Invalid parameter: Subject');
  }
  if (MessageStructure === undefined) return { subject: Subject, textFor: () => Message };
  if (MessageStructure !== 'json') throw new InvalidParameterError('Invalid parameter: MessageStructure');
  const texts = structured(Message);
  return { subject: Subject, textFor: (protocol) => texts[protocol] ?? texts.default };
}

/** @throws {InvalidParameterError} for what is no E.164 number, or too long for a text message */
export function checkText(phoneNumber: string, text: string): void {
  if (!/^\+[1-9]\d{1,14}$/.test(phoneNumber)) {
    throw new InvalidParameterError('Invalid parameter: PhoneNumber Reason: not valid to publish to');
  }
  if (text.length > mostTextCharacters)
    throw new InvalidParameterError('Invalid parameter: Message too long');
}

function structured(message: string): Record<string, string> & { default: string } {
  let value: unknown;
  try {
    value = JSON.parse(message);
  } catch {
    throw new InvalidParameterError(
      'Invalid parameter: Message Structure - JSON message body failed to parse',
    );
  }
  const entries = Object.entries(value ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const texts: Record<string, string> = Object.fromEntries(entries);
  if (texts.default === undefined) {
    throw new InvalidParameterError(
      'Invalid parameter: Message Structure - No default entry in JSON message body',
    );
  }
  return { ...texts, default: texts.default };
}
