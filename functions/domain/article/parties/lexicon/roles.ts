/** Titles and roles before the name of a person, and the words before a role. Own lists. */

/** Titles right before a name, with a capital: "President Lee". */
export const titles: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr prof sir lord lady dame rev reverend sen rep gov gen lt col maj capt sgt judge justice president vice-president ex-president ' +
    'chancellor king queen prince princess pope emperor minister secretary senator governor mayor general admiral colonel major captain ' +
    'lieutenant sergeant commander ceo cfo coo cto chairman chairwoman chairperson chair director spokesman spokeswoman spokesperson analyst ' +
    'professor premier ambassador commissioner officer founder co-founder cofounder economist attorney representative congressman congresswoman ' +
    'leader speaker sheikh sheik sheriff detective bishop archbishop cardinal rabbi ayatollah imam coach manager councillor councilman alderman ' +
    'deputy chief executive head lawyer solicitor magistrate envoy diplomat negotiator lawmaker inspector superintendent constable engineer ' +
    'writer author singer actor actress astronaut scientist historian pilot taoiseach undersecretary treasurer comptroller marshal brigadier ' +
    'nominee candidate journalist reporter editor correspondent designer artist producer billionaire tycoon investor entrepreneur strategist trader ' +
    'counsel advocate prosecutor activist ministers presidents senators governors secretaries premiers chancellors generals admirals ambassadors commissioners representatives judges princes ' +
    'mayors professors drs messrs'
  ).split(' '),
);

/** Roles in business. A name before one of these is an organisation: "Ryanair CEO". */
export const businessRoles: ReadonlySet<string> = new Set(
  'ceo cfo coo cto chairman chairwoman chief executive spokesman spokeswoman spokesperson founder co-founder cofounder boss employee employees shareholders shares shareholder stock executives staff workers officials'.split(
    ' ',
  ),
);

/** Words of a role before its last word: "Deputy Prime Minister", "Chief Cabinet Secretary". */
export const roleModifiers: ReadonlySet<string> = new Set(
  (
    'prime vice deputy assistant acting interim former ex-president ex chief executive senior junior managing general presiding supreme cabinet press foreign home ' +
    'finance defense defence treasury agriculture transportation transport commerce trade industry energy labor labour education health interior ' +
    'justice housing environment economy economic security state national homeland veterans affairs attorney operating financial technology marketing ' +
    'information commercial medical science investment infrastructure technology development planning communications culture tourism fisheries water oil ' +
    'petroleum mining budget revenue first lord new top crown lead sales product design research legal regional global co and non-executive ' +
    'opposition majority minority house senate party campaign police army navy military digital immigration border army air force joint'
  ).split(' '),
);

/** Offices written with "of": "Secretary of Defense", "Minister of Foreign Affairs". */
export const officesWithOf: ReadonlySet<string> = new Set([
  'secretary',
  'minister',
  'chief',
  'director',
  'head',
  'leader',
  'governor',
  'chairman',
  'speaker',
  'chancellor',
  'ministers',
]);
export const portfolios: ReadonlySet<string> = new Set(
  (
    'defense defence state commerce labor labour energy treasury homeland security health agriculture transportation transport foreign affairs economy ' +
    'finance industry trade education justice interior veterans housing urban development human services environment culture science technology staff operations ' +
    'war national intelligence the and of for communications planning exchequer house'
  ).split(' '),
);
