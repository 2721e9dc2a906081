/**
 * Lists of verbs. Irregular forms follow their verb: `buy bought`. Own lists, after the wording of business, defence
 * and political news.
 */

/** Acts of state, where the object names no other fact: `approved the expansion`, `deployed troops`. */
export const policyVerbs =
  'approve|authorise|authorize|block|deploy|withdraw withdrew withdrawn|expel expelled expelling|regulate|restrict|tighten|ease|mandate|rescind|revoke|exempt|evacuate';

/**
 * Verbs that say little. Their object says what was done: `sign a deal`, `hold talks`, `impose tariffs`, `announce an
 * investment`.
 */
export const lightVerbs =
  'sign|ink|finalise|finalize|conclude|broker|strike struck|clinch|seal|reach|negotiate|renegotiate|enter|forge|hold held|host|begin began begun beginning|start|resume|attend|open|' +
  'launch|continue|schedule|announce|unveil|introduce|propose|plan planned planning|make made|complete|close|approve|block|pass|adopt|implement|impose|lift|ease|tighten|raise|hike|cut cut cutting|' +
  'lower|slash|levy|waive|suspend|extend|abolish|reform|overhaul|order|issue|release|publish|present|submit submitted submitting|draft|secure|win won winning|award|land|promise|offer|double|' +
  'set set setting|arrange|join|exchange|establish|form|create|agree|terminate|scrap scrapped scrapping|cancel|end|keep kept|maintain|freeze froze frozen|authorise|authorize|mandate|restrict|curb|halt|confirm|seek sought|receive|deliver|' +
  'pay paid|undertake undertook undertaken|conduct|stage|initiate|revise|downgrade|upgrade|trim trimmed trimming|rescind|revoke|delay|postpone|leave left|build built|take took taken|place|unwind unwound|quit quit quitting|' +
  'exit|withdraw withdrew withdrawn|vote|enforce|reimpose|reinstate|relax|loosen|expand|widen|narrow|reject|break broke broken|breach|violate|honour|honor|wrap wrapped wrapping|prepare|tender|invite|pledge|secure|miss';

/** Verbs that report a position. They make a statement wherever a party takes it: `Toyota confirmed the talks`. */
export const stanceVerbs =
  'pledge|promise|vow|confirm|announce|declare|reiterate|reaffirm|emphasize|emphasise|stress|express|' +
  'insist|signal|acknowledge|admit admitted admitting|disclose|propose|endorse|welcome|apologise|apologize|affirm|praise|hail|voice|assure|issue|unveil|reveal|defend|resign';

/** Verbs of appeal and blame. The words behind them are no facts of their own: `urged Japan to raise taxes`. */
export const appealVerbs =
  'urge|warn|accuse|criticise|criticize|condemn|denounce|demand|deny|reject|oppose|dismiss|blame|caution|threaten|refuse|implore|appeal|rebuke|ask|call';

/** Plain verbs of saying. They make a statement only where a party says something of substance. */
export const speechVerbs =
  'say said|tell told|add|note|explain|state|comment|write wrote written|testify|tweet|argue|claim|suggest|believe';

/** Verbs that leave the fact to their infinitive, by their infinitives: `agreed to buy`, `vowed to invest`. */
export const controlVerbs =
  'agree|plan planned planning|want|intend|aim|decide|choose chose chosen choosing|opt opted opting|expect|set set setting|schedule|vow|promise|pledge|offer|propose|seek sought|prepare|' +
  'commit committed committing|continue|begin began begun beginning|start|vote';

/** Nouns and adjectives that do the same: `is due to visit`, `its plans to invest`. */
export const controlWords =
  'due|plan|plans|ready|contract|deal|agreement|pact|bid|offer|order|memorandum|right|decision|proposal|pledge|promise|talks|going|used';

/** Adjectives and participles of prospects: `is likely to double`. */
export const prospects = 'likely|unlikely|poised|bound|forecast|projected|predicted|estimated|tipped';
