import { topicAliasGroups } from '../../article/topics/topic-names.ts';

/**
 * Names with one meaning for a reader of news: a list of our own, then the names of topics from the article taxonomy.
 * The first single word of a group is its term. Capitals matter for acronyms that are also words (US).
 */
export const aliasGroups: readonly (readonly string[])[] = [
  ['mou', 'memorandum of understanding', 'memoranda of understanding', 'memorandums of understanding'],
  ['US', 'USA', 'United States', 'United States of America'],
  ['uk', 'united kingdom', 'Great Britain', 'Britain'],
  ['eu', 'European Union'],
  ['un', 'United Nations'],
  ['uae', 'United Arab Emirates'],
  ['prc', "People's Republic of China"],
  ['ECB', 'European Central Bank'],
  ['boe', 'Bank of England'],
  ['boj', 'Bank of Japan'],
  ['imf', 'International Monetary Fund'],
  ['wto', 'World Trade Organization', 'World Trade Organisation'],
  ['WHO', 'World Health Organization', 'World Health Organisation'],
  ['oecd', 'Organisation for Economic Co-operation and Development'],
  ['nato', 'North Atlantic Treaty Organization'],
  ['opec', 'Organization of the Petroleum Exporting Countries'],
  ['asean', 'Association of Southeast Asian Nations'],
  ['iaea', 'International Atomic Energy Agency'],
  ['cpi', 'consumer price index'],
  ['fta', 'free trade agreement'],
  ['sec', 'Securities and Exchange Commission'],
  ['faa', 'Federal Aviation Administration'],
  ['tsa', 'Transportation Security Administration'],
  ['meti', 'Ministry of Economy, Trade and Industry'],
  ['defence', 'defense'],
  ['organisation', 'organization'],
  ['labour', 'labor'],
  ['programme', 'program'],
  ['centre', 'center'],
  ...topicAliasGroups,
];
