import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '../../../../functions/domain/alert/gsm7.ts';
import { maxSegments, smsText } from '../../../../functions/domain/alert/sms.ts';

const link = 'https://abcdefghij.execute-api.us-east-1.amazonaws.com/a/alr_0123456789abcdefghijklmnopq';

describe('smsText', () => {
  it('returns one segment if enough of the gist fits next to the link', () => {
    const gist = 'Federal workers will miss their first full paychecks on October 28.';

    const text = smsText({ lead: 'Due tomorrow, 28 Oct 2025: ', gist, tail: link });

    expect(text).toBe(`Due tomorrow, 28 Oct 2025: Federal workers will miss their first... ${link}`);
    expect(segments(text)).toBe(1);
  });

  it('takes a second segment when the first has too little room for the gist', () => {
    const gist = 'Federal workers will miss their first full paychecks on October 28.';
    const lead = 'Due some time in the second half of 2025, as it says: ';

    const text = smsText({ lead, gist, tail: link });

    expect(segments(text)).toBe(2);
    expect(text).toBe(`${lead}${gist} ${link}`);
  });

  it('keeps a script without plain spelling, in shorter segments', () => {
    const text = smsText({ lead: '', gist: '日本と米国は月曜日、造船に関する覚書に署名した。', tail: '' });

    expect(text).toBe('日本と米国は月曜日、造船に関する覚書に署名した。');
  });

  it('fits three segments and ends with its link, for any gist', () => {
    const gist = fc.string({ unit: 'binary', maxLength: 3_000 });

    fc.assert(
      fc.property(gist, fc.string({ maxLength: 60 }), (said, lead) => {
        const text = smsText({ lead, gist: said, tail: link });

        expect(segments(text)).toBeLessThanOrEqual(maxSegments);
        expect(text.endsWith(link)).toBe(true);
      }),
    );
  });

  it('leaves out a link that is too long', () => {
    const text = smsText({ lead: '', gist: 'A deal was signed.', tail: `https://${'x'.repeat(300)}` });

    expect(text).toBe('A deal was signed.');
  });
});
