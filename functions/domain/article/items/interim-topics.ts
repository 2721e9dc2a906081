const topics: readonly (readonly [string, RegExp])[] = [
  ['monetary policy', /\b(?:monetary policy|basis points?|interest rates?|rate (?:cut|hike)s?)\b/i],
  ['infrastructure', /\binfrastructure\b/i],
  ['agriculture', /\b(?:agricultur\w*|farm(?:ers?|ing)?|soybeans?|corn|wheat)\b/i],
  ['trade', /\b(?:trade|tariffs?|exports?|imports?|buy .{0,40}products)\b/i],
  ['shipbuilding', /\b(?:shipbuild\w*|shipyards?)\b/i],
  ['defence', /\b(?:defen[sc]e|military|armed (?:forces|services))\b/i],
  ['technology', /\b(?:technolog\w*|artificial intelligence|AI|semiconductors?|chips?)\b/],
];

/** The topics of a sentence, until the taxonomy has them. */
export function interimTopics(sentence: string): string[] {
  return topics.filter(([, words]) => words.test(sentence)).map(([topic]) => topic);
}
