/** The rules that find parties, by their names in plain English. `npm run why` and documents speak of them. */
export const partyRules = {
  fullName: 'first name and family name',
  title: 'name behind a title',
  publicFigure: 'person who is known by one name',
  knownOrganisation: 'organisation that is known by its name',
  organisationNoun: 'name with the noun of an organisation',
  countryInName: 'organisation whose name begins with a country',
  acronym: 'acronym',
  acronymBehind: 'name with its acronym in brackets',
  country: 'country, its adjective or its people',
  capital: 'capital that acts for its country',
  wordsAround: 'name beside a word that says what it is',
  named: 'name that the article explains elsewhere',
  familyName: 'family name of a person of the article',
  commonWord: 'common word that is a name here',
  unknown: 'name of unknown kind',
} as const;

export type PartyRule = (typeof partyRules)[keyof typeof partyRules];
