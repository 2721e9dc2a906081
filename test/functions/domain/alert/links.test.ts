import { describe, expect, it } from 'vitest';
import { foreignLink, ownLinks } from '../../../../functions/domain/alert/links.ts';
import { foreignLine } from '../../../../functions/domain/alert/plain-line.ts';

const links = ownLinks('https://dateline.example/');

describe('foreignLink', () => {
  it.each(['https://news.example/a?b=1#c', 'http://news.example:8080/', 'https://notdateline.example/'])(
    'returns %s',
    (url) => expect(foreignLink(url, links)).toBe(url),
  );

  it.each([
    undefined,
    'not a link',
    'javascript:alert(1)',
    'ftp://news.example/',
    'https://dateline.example/a/alr_1',
    'https://DATELINE.example:444/',
    'https://www.dateline.example/',
    'https://dateline.example./a/alr_1',
    'https://dateline%2eexample/',
    'https://DATELINE%2EEXAMPLE%2e/',
    'https://dateline。example/',
    'https://dateline.example@evil.example/',
    'https://x:y@evil.example/',
  ])('returns nothing for %s', (url) => expect(foreignLink(url, links)).toBeUndefined());

  it('escapes line breaks and spaces', () => {
    expect(foreignLink('https://news.example/a\nb c', links)).toBe('https://news.example/ab%20c');
  });
});

describe('links of Dateline', () => {
  it('lead to the page of an alert', () => {
    expect(links.alert('alr_1')).toBe('https://dateline.example/a/alr_1');
  });

  it.each([
    'https://dateline.example/a/1',
    'www.dateline.example/a/1',
    'DateLine.Example',
    'dateline\uff0eexample',
    'ｄａｔｅｌｉｎｅ.example',
    'date\u200bline.example',
  ])('cannot be written by an article: %s', (text) => {
    const line = foreignLine(`see ${text} now`);

    expect(line.normalize('NFKC').toLowerCase()).not.toContain('dateline.example');
  });
});
