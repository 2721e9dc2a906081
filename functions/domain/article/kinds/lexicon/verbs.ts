import type { ItemKind } from '../../item.ts';

/** What must stand with a verb before it carries a fact of its kind. */
export type Needs =
  /** Nothing: `invested` says it. */
  | 'nothing'
  /** Something that is traded behind it: an amount, a name, shares: `bought 50 jets`. */
  | 'goods'
  /** Money in the sentence: `poured $2 billion into`. */
  | 'money'
  /** A party or a name behind it: `visited Seoul`. */
  | 'name'
  /** A name behind `to`, `in` or `for`: `travel to Turkey`, `arrived in Tel Aviv`. */
  | 'destination'
  /** Somebody to speak with: `spoke with Putin`, `spoke by phone`. */
  | 'counterpart'
  /** Somebody to meet, or a time and place: `met with`, `will meet on Thursday`. */
  | 'company'
  /** A figure or a time to come: `estimated it at 3 percent`. */
  | 'figure'
  /** An infinitive, a clause or a preposition: `agreed to`, `agreed on`, `agreed that`. */
  | 'complement';

export interface FullVerbs {
  readonly kind: ItemKind;
  readonly needs: Needs;
  readonly verbs: string;
}

/**
 * Verbs that say by themselves what kind of fact they carry. Own lists, after the wording of business, defence and
 * political news. Irregular forms stand behind their verb: `buy bought`.
 */
export const fullVerbs: readonly FullVerbs[] = [
  { kind: 'purchase', needs: 'nothing', verbs: 'acquire|procure|repurchase|divest' },
  {
    kind: 'purchase',
    needs: 'goods',
    verbs: 'buy bought|purchase|sell sold|order|import|offload|auction',
  },
  { kind: 'investment', needs: 'nothing', verbs: 'invest|reinvest|bankroll' },
  {
    kind: 'investment',
    needs: 'money',
    verbs:
      'pour|inject|finance|fund|pump|commit committed committing|spend spent|contribute|donate|lend lent|pledge|earmark|allocate',
  },
  { kind: 'agreement', needs: 'complement', verbs: 'agree|partner|merge|collaborate|cooperate' },
  { kind: 'agreement', needs: 'nothing', verbs: 'ratify' },
  {
    kind: 'meeting',
    needs: 'company',
    verbs: 'meet met|confer conferred conferring|gather|assemble|convene|reconvene',
  },
  { kind: 'meeting', needs: 'counterpart', verbs: 'speak spoke spoken|talk' },
  {
    kind: 'visit',
    needs: 'name',
    verbs: 'visit|tour',
  },
  {
    kind: 'visit',
    needs: 'destination',
    verbs: 'travel travelled travelling|fly flew flown|arrive|head|return|land',
  },
  {
    kind: 'forecast',
    needs: 'nothing',
    verbs: 'forecast forecast forecasted|predict|foresee foresaw foreseen|expect|anticipate|project',
  },
  { kind: 'forecast', needs: 'figure', verbs: 'estimate|see saw seen seeing' },
  {
    kind: 'policy',
    needs: 'nothing',
    verbs:
      'legislate|enact|outlaw|repeal|veto|sanction|nationalise|nationalize|deregulate|devalue|subsidise|subsidize|ban banned banning|prohibit|blacklist',
  },
  { kind: 'deadline', needs: 'figure', verbs: 'expire|lapse' },
];

/** Verbs that are acts of state where their object names no other fact: `approved the expansion`, `deployed troops`. */
export const policyVerbs =
  'approve|authorise|authorize|block|deploy|withdraw withdrew withdrawn|expel expelled expelling|regulate|restrict|tighten|ease|mandate|rescind|revoke|exempt|evacuate';

/** Verbs whose object says what was done: `sign a deal`, `hold talks`, `impose tariffs`, `announce an investment`. */
export const lightVerbs =
  'sign|ink|finalise|finalize|conclude|broker|strike struck|clinch|seal|reach|negotiate|renegotiate|enter|forge|hold held|host|begin began begun beginning|start|resume|attend|open|' +
  'launch|continue|schedule|announce|unveil|introduce|propose|plan planned planning|make made|complete|close|approve|block|pass|adopt|implement|impose|lift|ease|tighten|raise|hike|cut cut cutting|' +
  'lower|slash|levy|waive|suspend|extend|abolish|reform|overhaul|order|issue|release|publish|present|submit submitted submitting|draft|secure|win won winning|award|land|promise|offer|double|' +
  'set set setting|arrange|join|exchange|establish|form|create|agree|terminate|scrap scrapped scrapping|cancel|end|keep kept|maintain|freeze froze frozen|authorise|authorize|mandate|restrict|curb|halt|confirm|seek sought|receive|deliver|' +
  'pay paid|undertake undertook undertaken|conduct|stage|initiate|revise|downgrade|upgrade|trim trimmed trimming|rescind|revoke|delay|postpone|leave left|build built|take took taken|place|unwind unwound|quit quit quitting|' +
  'exit|withdraw withdrew withdrawn|vote|enforce|reimpose|reinstate|relax|loosen|expand|widen|narrow|reject|break broke broken|breach|violate|honour|honor|wrap wrapped wrapping|prepare|tender|invite|pledge|secure|miss';

/** Verbs that report a stand: a statement wherever a party takes it. */
export const stanceVerbs =
  'pledge|promise|vow|confirm|announce|declare|reiterate|reaffirm|emphasize|emphasise|stress|express|' +
  'insist|signal|acknowledge|admit admitted admitting|disclose|propose|endorse|welcome|apologise|apologize|affirm|praise|hail|voice|assure|issue|unveil|reveal|defend|resign';

/** The same, where what follows is what somebody else should do or has done: nothing behind them is told as a fact. */
export const appealVerbs =
  'urge|warn|accuse|criticise|criticize|condemn|denounce|demand|deny|reject|oppose|dismiss|blame|caution|threaten|refuse|implore|appeal|rebuke|ask|call';

/** Verbs that any sentence of news may have: a statement where a party says something of substance. */
export const speechVerbs =
  'say said|tell told|add|note|explain|state|comment|write wrote written|testify|tweet|argue|claim|suggest|believe';

/** Verbs that leave the fact to their infinitive: `agreed to buy`, `vowed to invest`. */
export const controlVerbs = new Set(
  'agree plan want expect set schedule vow promise pledge aim intend decide offer propose seek hope prepare commit move continue begin start vote'.split(
    ' ',
  ),
);

/** What does the same, and is no verb: `is due to visit`, `plans to invest`. */
export const controlWords = new Set(
  'due plan plans ready contract deal agreement pact bid offer order memorandum right decision proposal pledge promise talks going used'.split(
    ' ',
  ),
);

/** Adjectives and participles of prospects: `is likely to double`. */
export const prospects = new Set(
  'likely unlikely poised bound forecast projected predicted estimated tipped'.split(' '),
);
