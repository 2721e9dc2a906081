/** Words that tell whether a clause is about the past or the future, in lower case. Irregular pasts: English usage. */

export const futureModals: ReadonlySet<string> = new Set([
  'will',
  "'ll",
  '’ll',
  'shall',
  'wo',
  "won't",
  'won’t',
  "i'll",
  "he'll",
  "we'll",
  "they'll",
  "it'll",
  "she'll",
  "you'll",
  'i’ll',
  'he’ll',
  'we’ll',
  'they’ll',
  'it’ll',
  'she’ll',
  'you’ll',
]);
export const openModals: ReadonlySet<string> = new Set([
  'would',
  'could',
  'should',
  'may',
  'might',
  'can',
  'must',
]);

/** Words for something that is still to come: `is expected to`, `due`, `the planned`. */
export const forwardWords: ReadonlySet<string> = new Set(
  'expected expects expect expecting scheduled due planned plans plan planning set slated hopes hope hoping intends intend aims aim aiming upcoming forthcoming deadline looks bound likely poised begins starts opens ends expires closes meets meet resumes convenes debuts deadlines forecasts forecast predicts predict projected anticipates anticipated anticipate promises vows upcoming payable effective pending postponed adjourned deferred rescheduled delayed mature matures tentatively coming ahead ready preparing prepares prepare ought want wants needs need target targets targeted tomorrow'.split(
    ' ',
  ),
);

/** Irregular participles. The auxiliary before them gives the tense. */
export const participles: ReadonlySet<string> = new Set(
  'fallen risen grown become gone taken given seen done known shown drawn written spoken chosen driven flown broken frozen stolen worn torn sworn beaten eaten hidden begun come overtaken undertaken withdrawn thrown blown forgotten shrunk sunk'.split(
    ' ',
  ),
);

export const pastWords: ReadonlySet<string> = new Set(
  "said was were had did came went began became rose fell grew made took gave held met told sold bought won lost left led found brought thought knew saw sent spent built paid kept stood sat set ran hit cut put shut broke spoke wrote drew flew drove chose shot struck sank sought taught caught fought felt meant dealt slept swept read lay laid arose sprang shrank drank swam sang rang overtook withdrew underwent wasn't weren't didn't hadn't wasn’t weren’t didn’t hadn’t been ago got heard heldover quit bid split spread burst hurt cost beat bore swore tore wore woke froze stole rode rang threw overthrew showed died born".split(
    ' ',
  ),
);

/** Verbs whose past is like their present. They are often nouns: `a cut by the bank`. */
export const invariables: ReadonlySet<string> = new Set(
  'cut put set hit shut bid split spread burst hurt cost quit read run lead offset let beat'.split(' '),
);

export const presentWords: ReadonlySet<string> = new Set([
  'is',
  'are',
  'am',
  'has',
  'have',
  'says',
  'say',
  "isn't",
  "aren't",
  'be',
]);

/** Words in -ed that are not verbs. */
export const notPast: ReadonlySet<string> = new Set([
  'united',
  'need',
  'indeed',
  'hundred',
  'red',
  'limited',
  'speed',
  'seed',
  'feed',
  'bed',
  'shed',
  'breed',
  'exceed',
  'proceed',
  'succeed',
  'unprecedented',
  'so-called',
  'alleged',
  'fed',
  'embed',
  'med',
  'ted',
  'fred',
  'sacred',
  'naked',
  'wicked',
  'allied',
  'combined',
  'sophisticated',
  'proposed',
  'long-awaited',
]);

/** Verbs whose present tense announces, with a date: `the court convenes Monday`. */
export const comesNext: ReadonlySet<string> = new Set(
  'meets gathers leaves arrives hosts travels resumes goes takes airs kicks reopens convenes comes returns flies departs reconvenes debuts plays faces runs continues keeps lasts'.split(
    ' ',
  ),
);

/** Participles of a state that lasts until a day, although they are told as past: `suspended until Monday`. */
export const stoppedWords: ReadonlySet<string> = new Set(
  'cancelled canceled suspended closed shut halted extended grounded banned barred remanded adjourned given gave granted stopped frozen delayed postponed valid'.split(
    ' ',
  ),
);

/** Words before a plan that was given up: `originally scheduled`. */
export const superseded: ReadonlySet<string> = new Set(['originally', 'initially', 'previously']);

/** The same verbs after a plural: `the playoffs begin`. */
export const comesNextPlural: ReadonlySet<string> = new Set(
  'begin start open reopen resume return meet arrive leave run continue kick close end expire'.split(' '),
);

/** Past verbs with an infinitive that is still to be done: `urged them to leave`. */
export const commands: ReadonlySet<string> = new Set(
  'urged told ordered asked warned threatened vowed promised pledged offered agreed called decided advised instructed directed invited required wanted demanded'.split(
    ' ',
  ),
);
