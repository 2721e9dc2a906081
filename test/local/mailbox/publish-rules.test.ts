import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText, InvalidParameterError, readPublication } from '../../../local/mailbox/publish-rules.ts';

const Message = 'hello';

describe('the rules of SNS for publishing', () => {
  it('accept a message with or without a subject', () => {
    expect(readPublication({ Message }).subject).toBeUndefined();
    expect(readPublication({ Message, Subject: 'News: $1 "a"' }).subject).toBe('News: $1 "a"');
  });

  it.each([
    ['empty', ''],
    ['longer than 100 characters', 'x'.repeat(101)],
    ['with a line break', 'a\nb'],
    ['with a control character', 'a\u0007b'],
    ['not ASCII', 'Café'],
    ['beginning with a space', ' a'],
  ])('refuse a subject that is %s', (_, Subject) => {
    expect(() => readPublication({ Message, Subject })).toThrow(InvalidParameterError);
  });

  it('accept a subject of up to 100 printable ASCII characters that does not begin with a space', () => {
    const printable = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 100 });

    fc.assert(
      fc.property(printable, (Subject) => {
        fc.pre(!Subject.startsWith(' '));
        expect(readPublication({ Message, Subject }).subject).toBe(Subject);
      }),
    );
  });

  it('refuse a message that is empty or longer than 256 KiB, counted in bytes', () => {
    expect(() => readPublication({ Message: '' })).toThrow(/Empty message/);
    expect(() => readPublication({ Message: 'é'.repeat(131_073) })).toThrow(/too long/);
    expect(() => readPublication({ Message: 'é'.repeat(131_072) })).not.toThrow();
  });

  it('give each protocol its own text when the message is structured', () => {
    const structured = JSON.stringify({ default: 'all', email: 'long' });
    const { textFor } = readPublication({ Message: structured, MessageStructure: 'json' });

    expect([textFor('email'), textFor('sms'), textFor('sqs')]).toEqual(['long', 'all', 'all']);
  });

  it.each(['{"email": "no default"}', 'no JSON', '{"default": 1}', 'null'])(
    'refuse a structured message without a default text: %s',
    (text) => {
      expect(() => readPublication({ Message: text, MessageStructure: 'json' })).toThrow(/Message Structure/);
    },
  );

  it('accept a text of up to 1,600 characters to a number in E.164', () => {
    expect(() => checkText('+12025550123', 'x'.repeat(1_600))).not.toThrow();
    expect(() => checkText('+12025550123', 'x'.repeat(1_601))).toThrow(InvalidParameterError);
    expect(() => checkText('2025550123', 'x')).toThrow(InvalidParameterError);
    expect(() => checkText('+0123', 'x')).toThrow(InvalidParameterError);
  });
});
