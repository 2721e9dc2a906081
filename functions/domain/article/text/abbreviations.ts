/**
 * Abbreviations of English news text that are written with a period. Own list, after the style guides of news
 * agencies.
 */

/** Abbreviations before a name or number. No sentence ends at their period: `Mr. Smith`, `No. 5`. */
export const leadingAbbreviations = new Set(
  (
    'mr mrs ms messrs dr prof rev hon pres gen sen rep reps sens gov lt col maj capt cmdr adm sgt cpl pvt supt st ste mt ft ' +
    'no nos fig vol art sec ch pp vs v cf ca approx al gov-gen ambassador-at-large atty amb det insp sr.dr sra ' +
    'secy treas rt'
  ).split(' '),
);

/** Abbreviations that end a sentence only where a sentence starter follows: `in the U.S. The deal`. */
export const trailingAbbreviations = new Set(
  (
    'inc corp co cos ltd llc plc bros jr sr ph.d m.d b.a etc est dept div assn univ inst intl natl mfg ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn ' +
    'tex va vt wash wis wyo ave blvd rd sq hwy a.m p.m u.s u.k u.n e.u d.c n.y n.j s.a n.v a.g s.p.a'
  ).split(' '),
);

/** Words that show that a sentence begins behind such an abbreviation. */
export const sentenceStarters = new Set(
  (
    'the a an it he she they we i you this that these those there here in on at by for from with after before since while ' +
    'when where if as but and or so yet however meanwhile still also although though because during under over between ' +
    'his her its their our my your some many most several each every no not other another both all any such what which ' +
    'who why how one two three last next earlier later since then now today yesterday tomorrow analysts officials'
  ).split(' '),
);
