import { describe, expect, it } from 'vitest';
import { dueInShort, dueSentence } from '../../../../functions/domain/time/describe-due.ts';

describe('dueSentence and dueInShort', () => {
  it.each([
    ['2025-10-28', '2025-10-28', 'Due today, 28 October 2025.'],
    ['2025-10-28', '2025-10-27', 'Due tomorrow, 28 October 2025.'],
    ['2025-10-28', '2025-10-21', 'Due in 7 days, 28 October 2025.'],
    ['2025-11', '2025-10-31', 'Due some time in November 2025, which begins tomorrow.'],
    ['2025-11', '2025-11-01', 'Due some time in November 2025, which begins today.'],
    ['2025-11', '2025-11-10', 'Due some time in November 2025, which has begun and ends in 20 days.'],
    ['2025-11', '2025-11-30', 'Due some time in November 2025, which has begun and ends today.'],
    ['2025-W44', '2025-10-27', 'Due some time in the week of 27 October 2025, which begins today.'],
    ['2025-W44-WE', '2025-10-30', 'Due on the weekend of 1 November 2025, which begins in 2 days.'],
    ['2025-Q4', '2025-09-30', 'Due some time in the fourth quarter of 2025, which begins tomorrow.'],
    ['2026-SU', '2026-05-31', 'Due some time in the summer of 2026, which begins tomorrow.'],
    ['2025-WI', '2025-11-30', 'Due some time in the winter of 2025/26, which begins tomorrow.'],
    ['2025-H2', '2025-06-29', 'Due some time in the second half of 2025, which begins in 2 days.'],
    ['2026', '2025-12-31', 'Due some time in 2026, which begins tomorrow.'],
    [
      '2025-10-28/2025-10-30',
      '2025-10-27',
      'Due from 28 October 2025 to 30 October 2025, which begins tomorrow.',
    ],
  ])('says of %s on %s: %s', (value, today, sentence) => {
    expect(dueSentence(value, today)).toBe(sentence);
  });

  it.each([
    ['2025-10-28', '2025-10-29', 'Was due on 28 October 2025, yesterday. This reminder comes late.'],
    ['2025-10-28', '2025-10-31', 'Was due on 28 October 2025, 3 days ago. This reminder comes late.'],
    [
      '2025-11',
      '2025-12-02',
      'Was due some time in November 2025, which ended 2 days ago. This reminder comes late.',
    ],
  ])('says late of %s on %s: %s', (value, today, sentence) => {
    expect(dueSentence(value, today)).toBe(sentence);
  });

  it.each([
    ['2025-10-28', 'Due tomorrow, 28 Oct 2025'],
    ['2025-10-20', 'Was due on 20 Oct 2025'],
    ['2025-11', 'Due some time in November 2025'],
    ['2025-W45', 'Due some time in the week of 3 Nov 2025'],
    ['2025-10-28/2025-10-30', 'Due from 28 Oct 2025 to 30 Oct 2025'],
  ])('says of %s in a subject: %s', (value, words) => {
    expect(dueInShort(value, '2025-10-27')).toBe(words);
  });

  it('shows a value that is not a calendar value unchanged', () => {
    expect(dueSentence('FUTURE_REF', '2025-10-29')).toBe('Due FUTURE_REF.');
  });
});
