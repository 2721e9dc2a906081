const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const year = '(?:,? (?:19|20)\\d\\d)?';
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const dayOfMonth = `(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}${year}|${month} \\d{1,2}(?:st|nd|rd|th)?\\b${year}|\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d\\d)\\b|\\d{4}-\\d\\d-\\d\\d\\b)`;

/** The longest entry. A longer line is a paragraph anyway. */
const longest = 200;

const bullet = '^[-–—•*·▪◦]?\\s*';
const named = new RegExp(`\\b${dayOfMonth}`, 'i');
/** `Tuesday: `, `Tuesday – `, `Deadline: Friday`. */
const byWeekday = new RegExp(`${bullet}${weekday}\\s*[:–—-]\\s|:\\s+${weekday}\\b`, 'i');
/** `Time: 10 a.m.` */
const byTime = /:\s+(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|\d{1,2}:\d\d\b|noon\b)/i;
const onlyDate = new RegExp(
  `${bullet}(?:${weekday}(?:,? ${dayOfMonth})?|${dayOfMonth}(?: \\(?${weekday}\\)?)?):?$`,
  'i',
);
const separator = /[:|\t]|\s[–—-]\s|\s{2}/;

/** Whether a line is a day alone, which dates the lines below it: `Thursday 12 March`. */
export function isDateLine(line: string): boolean {
  return line.length <= 40 && onlyDate.test(line.trim());
}

/** Whether a line is a day with its event, as in a list of key dates: `Closing of offer: 12/11/2024`, `Tuesday: jobs figures`. */
export function isEntry(line: string): boolean {
  if (line.length > longest || !separator.test(line)) return false;
  return (named.test(line) || byWeekday.test(line) || byTime.test(line)) && !isDateLine(line);
}

/** Whether a line has a day and other words, without a mark between: `Payment date 14 May 2027`. */
export function isDatedLine(line: string): boolean {
  return line.length <= longest && named.test(line) && !isDateLine(line);
}
