/** Verbs and nouns by what they say of a date. Base forms and singulars, in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs whose complement is still to come when their clause is true: `expects to`, `is scheduled for`, `agreed to`. */
export const forwardVerbs = words(
  `expect schedule plan set slate intend aim hope want seek propose project forecast predict anticipate target mean prepare
  agree promise pledge vow offer commit order ask urge tell require instruct invite call vote decide opt choose
  threaten warn tip bind book earmark destine allow permit authorise authorize enable request demand need try move ready
  determine undertake consider book fix appoint arrange due wish long tap task direct challenge summon
  recommend advise lobby push press wait look mandate entitle sentence resolve swear envisage envision pencil`,
);

/** Verbs that in the passive name a plan: `was expected to`, `had been slated for`. */
export const planVerbs = words(
  'expect schedule plan set slate due intend project forecast predict anticipate target mean book tip propose call fix announce pencil envisage envision earmark time design suppose advertise billed bill promise',
);

/** Verbs whose infinitive did not happen: `failed to meet`. */
export const failingVerbs = words('fail refuse decline neglect forget omit struggle');

/** Verbs whose infinitive happened: `forced the bank to close`. */
export const achievingVerbs = words(
  'force compel lead cause prompt persuade convince help manage induce oblige',
);

/** Verbs that give a day a new place: `postponed to`, `extended until`. With the particle that makes them so, if any. */
export const movingVerbs: ReadonlyMap<string, ReadonlySet<string> | undefined> = new Map([
  ['postpone', undefined],
  ['delay', undefined],
  ['reschedule', undefined],
  ['defer', undefined],
  ['adjourn', undefined],
  ['extend', undefined],
  ['prolong', undefined],
  ['move', undefined],
  ['shift', undefined],
  ['advance', undefined],
  ['push', words('back out forward')],
  ['put', words('off back')],
  ['bring', words('forward')],
  ['set', words('back')],
  ['hold', words('over')],
  ['carry', words('over')],
  ['slip', undefined],
  ['change', undefined],
  ['roll', words('over')],
]);

/** Verbs that end a plan: `cancelled the rally`, `called off`, `ruled out`. */
export const endingVerbs: ReadonlyMap<string, ReadonlySet<string> | undefined> = new Map([
  ...[
    'cancel',
    'scrap',
    'shelve',
    'drop',
    'abandon',
    'halt',
    'withdraw',
    'ditch',
    'axe',
    'abort',
    'suspend',
    'avert',
    'nix',
    'revoke',
    'rescind',
    'annul',
    'stay',
    'forgo',
    'quash',
  ].map((verb): [string, undefined] => [verb, undefined]),
  ...['reject', 'defeat', 'veto', 'block', 'overturn', 'ground', 'derail', 'foil', 'thwart', 'freeze'].map(
    (verb): [string, undefined] => [verb, undefined],
  ),
  ['call', words('off')],
  ['vote', words('down')],
  ['strike', words('down')],
  ['turn', words('down')],
  ['throw', words('out')],
  ['put', words('hold ice')],
  ['rule', words('out')],
  ['pull', words('out')],
  ['back', words('out')],
  ['give', words('up')],
]);

/** Verbs that deny the clause or the report behind them. */
export const denyingVerbs = words('deny dismiss reject refute doubt decline refuse rebut disavow');

/** Verbs after which `until` and `through` name a day to come: `closed until Monday`, `extended through May`. */
export const lastingVerbs = words(
  `close suspend halt shut ban bar block ground adjourn extend prolong jail remand delay postpone cancel stop defer freeze
  pause detain hold restrict prohibit renew give grant allow have appoint contract sign book lease
  reserve licence license commit order confine evict evacuate lock tie`,
);

/** Nouns of events. An event of which a text names the day has happened: `the attack of May 3`. */
export const pastNouns = words(
  `attack blast fire crash failure killing shooting quake earthquake coup flood massacre riot raid collapse accident outage
  explosion death incident letter memo statement report filing article interview announcement email post speech
  resolution verdict indictment storm spill breach murder assassination bombing protest clash uprising derailment landslide
  disaster accord agreement ruling order decree arrest decision tragedy hurricane defeat victory win loss leak hack
  assault stabbing robbery kidnapping sinking shipwreck invasion ambush deadline-day survey poll balance`,
);

/** Nouns of events that have a day of their own: `before elections on March 8`. */
export const eventNouns = words(
  `vote votes election elections referendum ballot primary runoff meeting meetings summit talks hearing trial final finals match game
  deadline auction release launch debate session strike conference visit opening ceremony review inspection parade protest rally
  race tournament kick-off kickoff handover inauguration wedding funeral concert festival sale listing debut polls census exam`,
);

/** Words that say that a plan has been replaced. */
export const replacedWords = words('originally initially previously once formerly earlier first');
