/** The small words of English that tell what the words beside them are. In lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that open a noun phrase. A word behind one of them is no finite verb. */
export const determiners = words(
  `the a an this these those its his her their our your my each every another any some no all both either neither such
  which whose several many few fewer more most much less enough`,
);

/** Determiners that may be behind their noun or pronoun: `they both plan`. */
export const floating = words('both all each either neither');

/** Numbers in words: they open a noun phrase. */
export const numberWords = words(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty hundreds thousands dozens',
);

/** Subjects by themselves: a verb may follow at once. */
export const pronouns = words(
  'i you he she it we they there one everyone someone nobody everybody somebody anyone nothing everything something this these those both neither many some others',
);

/** Pronouns that are never a subject. */
export const objectPronouns = words('me him us them himself herself itself themselves ourselves');

export const prepositions = words(
  `of in on at by for from to with about against between into through during under over above below across behind beyond
  near among amongst within without toward towards upon onto via per despite amid amidst throughout around along alongside
  off out up down besides except regarding concerning including following pending versus vs than like unlike barring worth
  until till since before after as`,
);

/** Subordinators that open a clause with a subject and a verb of its own. */
export const subordinators = words(
  'if unless because although though while whereas whether when whenever once until till before after since as where so lest provided',
);

/** Subordinators of clauses that only suppose what they say. */
export const conditionals = words('if unless whether provided lest');

export const relatives = words('who which that whom whose where when why how what whatever whoever');

export const coordinators = words('and or but nor yet');

export const modals = words(
  `will would shall should may might can could must ought cannot 'll ’ll 'd ’d wo ca`,
);

/** Modals with a pronoun or a negation joined to them, and the modal in them. */
export const joinedModals: ReadonlyMap<string, string> = new Map([
  ...['i', 'he', 'we', 'they', 'it', 'she', 'you', 'that', 'there', 'who'].flatMap(
    (pronoun): [string, string][] => [
      [`${pronoun}'ll`, 'will'],
      [`${pronoun}’ll`, 'will'],
      [`${pronoun}'d`, 'would'],
      [`${pronoun}’d`, 'would'],
    ],
  ),
]);

export const formsOfBe = words(
  `is are was were be been being am 's ’s 're ’re 'm ’m i'm i’m we're we’re they're they’re you're you’re it's it’s he's he’s she's she’s that's that’s there's there’s`,
);
export const formsOfHave = words(
  `has have had having 've ’ve i've i’ve we've we’ve they've they’ve you've you’ve`,
);
export const formsOfDo = words('do does did doing');

/** Words that deny the verb beside them. */
export const negations = words('not never no longer neither nor hardly');

/** Adverbs without -ly that come between the parts of a verb, or before it. */
export const adverbs = words(
  `not also still now then earlier already always never ever often soon later again just only even yet once instead perhaps maybe
  likely almost quite rather too very so thus therefore however meanwhile moreover further together away back first last
  thereafter afterwards afterward twice sometimes seldom today yesterday tomorrow tonight here there once most more much
  far long well nevertheless nonetheless otherwise`,
);

/** Adjectives behind a form of `be` that tell what is to come: `is due to`, `is set to`, `is likely to`. */
export const predicates = words(
  'due likely unlikely bound able unable ready willing unwilling poised keen free sure certain',
);

/** Adjectives that often open a sentence, where their capital says nothing. */
export const openingAdjectives = words(
  `new old higher lower big small major minor local federal foreign public private early late good bad recent former senior top
  further final fresh strong weak heavy rising falling global national regional industrial commercial military political
  economic financial first second third next last other same own several many most some more full key main annual quarterly`,
);

/** Common adjectives without an ending that tells. */
export const plainAdjectives = words(
  `able ancient angry awful bare best better bitter black blank blind blue bold brave brief bright broad brown busy cheap clean
  clever cold cool correct crazy cruel curious dark dead deadly deaf dear deep dense difficult dirty dry dull eager easy elderly
  empty entire equal evil exact extra extreme fair false famous fast fat fatal few fierce fine firm fit flat foggy foreign
  formal former fragile frequent fresh friendly front frozen golden grand grateful gray great green grey gross half handsome happy
  hard harsh healthy heavy hidden high hollow holy honest hot huge humble hungry ideal ill immense inner innocent intense joint
  junior just keen key kind large last late lasting latest lazy leading left light likely lone lonely long loose lost loud low
  lower lucky mad main major many married massive mature mean mere middle mild minor missing mixed moderate modern modest more most
  mutual naked narrow naval near neat net new next nice noisy normal northern nuclear odd old only open other outer outgoing
  overall overseas own pale past perfect plain pleasant polite poor popular precise present pretty previous prime prior private
  prompt proper proud pure quick quiet random rapid rare raw ready real recent red regular remote rich rigid ripe rival rough round
  rude rural sad safe same scarce secret secure senior separate severe shallow sharp short sick silent silver similar simple single
  slight slim slow small smart smooth sober soft sole solid sour southern spare special square stable steady steep sticky stiff
  straight strange strict strong stupid subtle such sudden superb sure sweet swift tall tame tender thick thin tight tiny top total
  tough true twin ugly unique upcoming upper upset urban urgent usual vague vast very vital warm weak wealthy weird well western
  wet white whole wide wild wise wooden worse worst worthy wrong yellow young eastern further ongoing
  certain several various numerous`,
);

/** Names of days and months. Without a preposition they tell when, and are no objects. */
export const calendarNames = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december jan feb mar apr jun jul aug sep sept oct nov dec`,
);

export const timeUnits = words(
  'day week weekend month quarter year morning afternoon evening night spring summer autumn fall winter season',
);

/** Nouns with the ending of an adjective. */
export const nounsLikeAdjectives = words(
  `final quarterfinal semifinal musical primary deal meal commercial proposal arrival trial rival hospital capital
  festival approval referral removal renewal withdrawal refusal
  disposal appraisal survival revival rehearsal journal signal principal cardinal general admiral criminal official
  professional individual terminal tribunal portal metal coal goal seal canal animal mineral material memorial editorial
  tutorial denial burial official carnival interval medal pedal scandal vandal funeral liberal
  music public republic traffic topic critic clinic fabric logic panic picnic pandemic epidemic mechanic statistic academic
  electronic classic comic ethic metric tactic topic arctic atlantic pacific
  executive representative initiative objective detective relative narrative directive incentive alternative captive archive
  olive native perspective collective cooperative conservative
  secretary military judiciary january february library salary summary boundary subsidiary intermediary beneficiary
  dictionary diary century commentary documentary anniversary missionary glossary itinerary tributary
  table cable stable vegetable timetable variable bible cable fable
  british english irish scottish spanish danish swedish finnish polish turkish finish rubbish parish publish fish dish wish`,
);

/** Nouns that are past forms, too. */
export const nounsLikePasts = words('shot thought felt cast bid cut hit set split spread bet lead');

/** Adjectives that are verbs, too. */
export const adjectives = words('close open clear present complete secure live free slow firm equal');

/** Nouns in the plural without -s. */
export const pluralNouns = words(
  `people police men women children staff media cattle data criteria troops others most some many few majority
  portuguese chinese japanese vietnamese french british english irish welsh dutch spanish swiss danish swedish finnish polish
  turkish`,
);

/** Words on -ly that are no adverbs. */
export const notAdverbs = words(
  `family supply reply rally apply ally july italy assembly monopoly anomaly rely comply imply multiply early daily weekly
  monthly quarterly yearly friendly likely unlikely only elderly costly lively lonely orderly deadly fly holy jelly belly
  bully ugly silly melancholy homily kelly emily sally sicily daly tally`,
);

/** Words on -ed and -ing that are no forms of a verb. */
export const notVerbForms = words(
  `hundred speed need indeed red bed seed feed breed deed greed creed weed reed sacred naked wicked hatred kindred shed sled
  embed infrared biped moped aged beloved rugged ragged wretched crooked
  clothes during thing king ring string spring wing sling sing bring nothing something anything everything evening morning ceiling
  sibling sterling shilling viking peking beijing boeing wyoming darling earring duckling fling cling sting swing
  ping ding bing ning ling ming being according including regarding concerning pending excluding notwithstanding
  united unchanged unprecedented untested unexpected unlimited undisclosed unidentified unspecified unnamed`,
);
