import { describe, expect, it } from 'vitest';
import { stem } from '../../../../../functions/domain/query/text/stem.ts';

/** The sample vocabulary that is published with the algorithm (snowballstem.org/algorithms/english/stemmer.html). */
const published = `

consign consign, consigned consign, consigning consign, consignment consign, consist consist, consisted consist,

consistency consist, consistent consist, consistently consist, consisting consist, consists consist,

consolation consol, consolations consol, consolatory consolatori, console consol, consoled consol, consoles consol,

consolidate consolid, consolidated consolid, consolidating consolid, consoling consol, consolingly consol,

consols consol, consonant conson, consort consort, consorted consort, consorting consort, conspicuous conspicu,

conspicuously conspicu, conspiracy conspiraci, conspirator conspir, conspirators conspir, conspire conspir,

conspired conspir, conspiring conspir, constable constabl, constables constabl, constance constanc,

constancy constanc, constant constant,

knack knack, knackeries knackeri, knacks knack, knag knag, knave knave, knaves knave, knavish knavish, kneaded knead,

kneading knead, knee knee, kneel kneel, kneeled kneel, kneeling kneel, kneels kneel, knees knee, knell knell,

knelt knelt, knew knew, knick knick, knif knif, knife knife, knight knight, knightly knight, knights knight, knit knit,

knits knit, knitted knit, knitting knit, knives knive, knob knob, knobs knob, knock knock, knocked knock,

knocker knocker, knockers knocker, knocking knock, knocks knock, knopp knopp, knot knot, knots knot`;

/** Examples of our own: at least one for each step of the algorithm's description, and for its exceptions. */
const byRule = `

ties tie, cries cri, gas gas, this this, gaps gap, kiwis kiwi, caresses caress, hopping hop, hoping hope, hoped hope,

falling fall, agreed agre, feed feed, luxuriated luxuri, sized size, troubled troubl, cry cri, by by, say say,

rational ration, relational relat, conditional condit, digitizer digit, operator oper, feudalism feudal,

decisiveness decis, hopefulness hope, callousness callous, formality formal, sensitivity sensit, formalize formal,

electrical electr, goodness good, revival reviv, allowance allow, inference infer, airliner airlin, adjustable adjust,

replacement replac, adoption adopt, activate activ, effective effect, probate probat, rate rate, controll control,

skis ski, skies sky, dying die, news news, early earli, only onli, sky sky, atlas atlas, inning inning, outing outing,

proceed proceed, exceeds exceed, succeeding succeed, generate generat, generally general, communism communism,

arsenal arsenal, youth youth, boyish boyish, happy happi, shipping ship, ships ship, technologies technolog,

agreements agreement, shipbuilding shipbuild, understanding understand`;

const pairs = (text: string): [string, string][] =>
  text
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .map(([word = '', expected = '']) => [word, expected]);

describe('stem', () => {
  it.each(pairs(published))('makes %s into %s, as published', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  it.each(pairs(byRule))('makes %s into %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  it.each(['x', 'ab', 'co2', 'straße', '日'])('leaves %s as it is', (word) => {
    expect(stem(word)).toBe(word);
  });
});
