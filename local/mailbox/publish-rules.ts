/** Most bytes of a message that SNS accepts. */
const mostBytes = 262_144;
/** Most characters of a text message that SNS accepts. */
const mostTextCharacters = 1_600;

/** SNS refuses the message; the code is `InvalidParameter`. */
export class InvalidParameterError extends Error {
  override readonly name = 'InvalidParameterError';
}

/** A published message, with its text per protocol. */
export interface Publication {
  /** Undefined when no subject was given. */
  readonly subject: string | undefined;
  /** Returns the text for `email`, `sms` or `sqs`: its own text, or the default text. */
  readonly textFor: (protocol: string) => string;
}

/**
 * Reads a publish request by the rules of SNS's API reference.
 * @throws {InvalidParameterError} for a subject or a message that SNS refuses
 */
export function readPublication(form: Readonly<Record<string, string>>): Publication {
  const { Subject, Message = '', MessageStructure } = form;
  if (Message === '') throw new InvalidParameterError('Invalid parameter: Empty message');
  if (Buffer.byteLength(Message) > mostBytes)
    throw new InvalidParameterError('Invalid parameter: Message too long');
  // ASCII, at most 100 characters, no control characters, first a letter, digit or punctuation mark.
  if (Subject !== undefined && !/^[!-~][ -~]{0,99}$/.test(Subject)) {
    throw new InvalidParameterError('Invalid parameter: Subject');
  }
  if (MessageStructure === undefined) return { subject: Subject, textFor: () => Message };
  if (MessageStructure !== 'json') throw new InvalidParameterError('Invalid parameter: MessageStructure');
  const texts = structured(Message);
  return { subject: Subject, textFor: (protocol) => texts[protocol] ?? texts.default };
}

/**
 * Checks the parameters of a text message.
 * @throws {InvalidParameterError} for a number that is not E.164, or for a text that is too long
 */
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
