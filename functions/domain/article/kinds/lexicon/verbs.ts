import type { ItemKind } from '../../item.ts';

/** What must stand with a verb before it carries a fact of its kind. */
export type Needs =
  /** Nothing: `invested` says it. */
  | 'nothing'
  /** A party, an amount or a counted thing behind it: `bought 50 jets`. */
  | 'goods'
  /** Money in the sentence: `poured $2 billion into`. */
  | 'money'
  /** A party or a name behind it: `visited Seoul`, `met Bessent`. */
  | 'name'
  /** Somebody to meet, or a time and place: `met with`, `will meet on Thursday`. */
  | 'company'
  /** A figure or a time to come: `estimated it at 3 percent`. */
  | 'figure'
  /** An infinitive, a clause or a preposition: `agreed to`, `agreed on`, `agreed that`. */
  | 'complement';

interface FullVerbs {
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
  { kind: 'purchase', needs: 'goods', verbs: 'buy bought|purchase|sell sold|order|import|offload|auction' },
  { kind: 'investment', needs: 'nothing', verbs: 'invest|reinvest|bankroll' },
  {
    kind: 'investment',
    needs: 'money',
    verbs:
      'pour|inject|finance|fund|pump|commit committed committing|spend spent|contribute|donate|lend lent',
  },
  { kind: 'agreement', needs: 'complement', verbs: 'agree|partner|merge|collaborate|cooperate' },
  { kind: 'agreement', needs: 'nothing', verbs: 'ratify' },
  { kind: 'meeting', needs: 'company', verbs: 'meet met|confer conferred conferring' },
  { kind: 'meeting', needs: 'nothing', verbs: 'convene' },
  {
    kind: 'visit',
    needs: 'name',
    verbs: 'visit|tour|travel travelled travelling|fly flew flown flying|arrive',
  },
  {
    kind: 'forecast',
    needs: 'nothing',
    verbs: 'forecast forecast forecasted|predict|foresee foresaw foreseen',
  },
  { kind: 'forecast', needs: 'nothing', verbs: 'expect|anticipate|project' },
  { kind: 'forecast', needs: 'figure', verbs: 'estimate|see saw seen seeing|hope' },
  {
    kind: 'policy',
    needs: 'nothing',
    verbs:
      'legislate|enact|outlaw|repeal|veto|sanction|nationalise|nationalize|deregulate|devalue|subsidise|subsidize|ban banned banning|prohibit',
  },
  { kind: 'deadline', needs: 'figure', verbs: 'expire|lapse' },
];

/** Verbs whose object says what was done: `sign a deal`, `hold talks`, `impose tariffs`, `announce an investment`. */
export const lightVerbs =
  'sign|ink|finalise|finalize|conclude|broker|strike struck|clinch|seal|reach|negotiate|renegotiate|enter|forge|hold held|host|begin began begun beginning|start|resume|attend|open|' +
  'launch|continue|schedule|announce|unveil|introduce|propose|plan planned planning|make made|complete|approve|block|pass|adopt|implement|impose|lift|ease|tighten|raise|hike|cut cut cutting|' +
  'lower|slash|levy|waive|suspend|extend|abolish|reform|overhaul|order|issue|release|publish|present|submit submitted submitting|draft|secure|win won winning|award|land|promise|pledge|offer|double|' +
  'set set setting|arrange|join|exchange|establish|form|create|agree|terminate|scrap scrapped scrapping|cancel|end|keep kept|maintain|freeze froze frozen|authorise|authorize|mandate|restrict|curb|halt|back|reveal|confirm|seek sought|receive|deliver|discuss|consider|pay paid|undertake undertook undertaken|conduct|stage|initiate|revise|downgrade|upgrade|trim trimmed trimming|boost|increase|reduce|rescind|revoke|invoke|threaten|delay|postpone|await|face|apply|deploy|file|backtrack';

/** Verbs that report a stand: a statement wherever a party takes it. */
export const stanceVerbs =
  'warn|urge|pledge|promise|vow|threaten|condemn|criticise|criticize|denounce|reject|deny|confirm|announce|declare|reiterate|reaffirm|emphasize|emphasise|stress|express|' +
  'insist|accuse|demand|signal|acknowledge|admit admitted admitting|disclose|propose|oppose|endorse|welcome|dismiss|apologise|apologize|affirm|praise|hail|blame|caution|voice|call|rule|refuse|assure|issue|back|unveil|reveal';

/** Verbs that any sentence of news may have: a statement where a party says something of substance. */
export const speechVerbs =
  'say said|tell told|add|note|explain|state|comment|write wrote written|testify|tweet|argue|claim|suggest|believe';

/** Verbs that leave the fact to their infinitive: `agreed to buy`, `is set to visit`, `vowed to invest`. */
export const controlVerbs = new Set(
  'agree plan want expect set due vow promise pledge aim intend decide offer propose seek hope threaten refuse schedule prepare commit decline move continue begin start'.split(
    ' ',
  ),
);
