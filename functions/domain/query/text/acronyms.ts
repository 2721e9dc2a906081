/**
 * Ordinary words that are also acronyms in capitals. The word and the acronym have different terms. This is a list of
 * our own. All other acronyms (NATO, TSA) look like no word, so they need no term of their own.
 */
export const ambiguousAcronyms: ReadonlySet<string> = new Set(
  (
    'us it who am pm an as at be by do go he hi id if in is la ma me mr my no of oh ok on or pa so to up we ' +
    'act add age aid aids aim air and any are arm art bat bit can cap cat cop cut did dip dog ace bee ebb fed fit ' +
    'for fun gap gas get has her him his hot ice imp its jet law led let lot low map may met mid mint mit net new ' +
    'nice nor not now nut oil old one opt our out own pac pan par pat pay pen pet pin pit pop put ram ran rat raw ' +
    'rip rom run sad sat saw sea see set she sin sip sit son star start ten the tip top two use van vat via war ' +
    'was way won yes you safe cure care cases dare dash echo fast four hair home pace pass path race rare rest sage scan seed shape ' +
    'smart snap span spin stem swift team trips true wise chips hope'
  ).split(' '),
);
