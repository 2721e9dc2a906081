/**
 * English verbs by their base form, and how often the same word is something else.
 *
 * Made once from the sense counts of WordNet 3.1 (WordNet is Copyright by Princeton University; its licence allows use, change
 * and redistribution for any purpose, provided that this notice stays), with verbs of news added by hand. A verb is listed where
 * a text of the tagged corpus uses it, or where no noun or adjective has its form.
 */

/** Verbs that are hardly ever anything else: `postpone`, `begin`. */
const always = `
abet abhor abide abolish abound abridge abrogate absorb abstain accede accelerate accentuate accept
acclimatize accommodate accompany accomplish accost accredit accrue acculturate accumulate accuse accustom
achieve acknowledge acquaint acquiesce acquire acquit activate actuate adapt add adhere adjoin adjourn
adjudicate adjust administer admire admit admix admonish adopt adore adorn adsorb advertise advise
aerosolize affect affirm affix afford aggravate agitate agree alienate align allege alleviate allocate
allot allow alphabetize alter amass amaze amend amplify amputate amuse analyse analyze animize annihilate
announce annoy antagonise antagonize anticipate apologize appear appease append applaud apply appoint
apportion appraise appreciate apprehend approve arbitrate archaize argue arise arouse arraign arrange
arrive arrogate ascend ascertain ascribe ask aspire assail assassinate assemble assert assess assign
assimilate assist assume assure astonish astound atone attach attain attend attest attract attune augment
authenticate authorise authorize automate avenge avert avoid await awaken babble bake balkanize banish
baptize bask bathe bawl bear beat beautify beckon become bedamn befall befit befog befriend befuddle beg
beget begin beguile behave behead behold behoove belabor belie believe belong bemoan bend berate beseech
beset besiege besmirch bespeak bestow bet bethink betray bewail beware bewilder bewitch bide bilk bind
birdie blab blacken blanch blaspheme bleed bless blink blurt blush bob bode boggle boil bore borrow bother
break breathe brighten bring broaden browbeat bruit build burgeon burn bury bushwhack buy calcify
calculate calibrate calumniate cancel canonize capitalize capitulate captivate carry carve castigate catch
catechize categorize cater cavort cease cede celebrate centralize cerebrate certify chant characterize
cheat cherish chew chide chivy choke choose choreograph chuff circulate circumscribe cite clamber clamp
clarify classify cleanse cleave climb cling clomp clothe coalesce coax coddle codify coerce coexist cohere
coincide collaborate collate collect collide colonize combine come commandeer commemorate commence commend
commercialise commercialize commiserate commit communicate communize commute compare compel compensate
compete compile complain complicate comply compose comprehend comprise compute conceal concede conceive
conciliate conclude concoct concur condemn condense condone confer confess confide confine confirm conform
confound confront confuse congeal congratulate congregate conjoin connect connote conquer consider consign
consist consolidate conspire constitute constrict construct construe consult consume contain contaminate
contemplate contend continue contradict contribute contrive convene conventionalize converge converse
convey convince convulse cooperate cope correspond corroborate corrode cosign cosponsor cough counteract
counterchallenge covet cower cram crave crawl creak create creep cremate criminalise criminalize cringe
criticise criticize croon crucify cruise crumble crumple crystallize culminate cultivate curl curtail
dabble dampen dangle darken dart daunt deaden debilitate deceive decelerate decentralize decertify decide
declaim declare decommission decompose decorate decry dedicate deduce deduct deem deepen defecate defend
defer define defraud defray defrost defy deglycerolize degrade deign delimit delist deliver delude delve
demarcate demean demilitarise democratize demolish demonstrate demote demythologize denote denounce deny
depart depend depersonalize depict deplore deploy deport depose deprave depress deprive derail deregulate
deride derive descend describe desecrate deserve designate despise despoil destine destroy detach detain
detect deter deteriorate determine detest detonate detract detribalize devalue devastate develop devise
devote devour diagnose dialyze die differ differentiate dig digitise digitize dignify digress dilate
diminish dine disable disabuse disagree disallow disappear disappoint disapprove disarm disassemble
disband disbelieve disburse discern disclose discontinue discourage discover discuss disenfranchise
disengage disentangle dishearten disintegrate disinter dislodge dismantle dismember dismiss dismount
disobey disown dispel dispense disperse displace dispose disprove disqualify disrobe disrupt dissect
dissemble disseminate dissipate dissuade distill distinguish distort distract distribute disturb diverge
divert divest divide divulge dominate domineer donate drag dramatize drip drown dwell dwindle earn eat
economize edify edit educate efface effectuate effloresce eject elapse elate elect electrify elevate
elicit eliminate elucidate elude elute emanate emancipate embark embarrass embed embellish embezzle
embitter embody embolden emboss embroider embroil emerge emigrate emit emphasize employ empower enable
enact encamp encase enchant encipher enclose encompass encourage encroach encrust encrypt endanger endear
endorse endow endure energize enervate enforce engage engender engrave engross engulf enhance enjoin enjoy
enlarge enlist enliven enmesh enquire enrage enrich enrol enroll ensconce enshrine ensue ensure entail
enter entertain enthrall enthrone entice entitle entomb entrench entrust enumerate enunciate envelop
envisage envision epitomize equate equilibrate equip eradicate erase erode err erupt escalate eschew
espouse establish etch eulogize europeanize evacuate evade evaluate evaporate eventuate evict evoke evolve
exacerbate exaggerate exalt examine exasperate exceed excel except excite exclaim exclude excommunicate
excoriate execute exemplify exert exhale exhaust exist exonerate exorcise expand expect expedite expel
expend expiate expire explain explode explore expose expound express expunge extend extenuate exterminate
extinguish extirpate extradite extrapolate extricate extrude exude facilitate fade fail falsify falter
fascinate fasten fatten faze federalize feel feign felicitate fertilize fill finalise finalize find finish
flatten flatter flee fling float flocculate flog flop flounder flout fluoresce follow forbid foreclose
forego foreknow foresee foreshorten forestall forget forgive forgo formulate forsake forswear fortify
foster fractionate fraternize fret frighten frizzle frogmarch frown frustrate fulfil fulfill furl furnish
galvanise gather generalize generate germinate gesticulate get gird give glaze glean glom glorify glue
glycerolize gnash gnaw go gouge govern grapple grasp gratify graze greet grieve grind grope grovel grow
guess gush guzzle gyrate handle hang hanker happen harden harry harshen hasten heal hear heave heighten
hesitate hibernate hinder hire homogenize hover hug humanize humiliate hurl hurtle hypnotize hypothesize
identify idolize ignite ignore illuminate illumine illustrate imagine imbed imbibe imitate immerse impair
impale impart impede impel imperil impersonate impinge implore imply impose imprecate impress imprison
improve improvise impute inaugurate incapacitate incise incite inclose include incorporate incubate
inculcate incur indemnify indicate indict indoctrinate indorse induce induct indulge infect infer infest
infiltrate inflame inflate inflect inflict inform infringe infuriate ingest inhabit inherit inhibit
initiate inject injure innovate inquire inscribe insert insist inspect inspire instal install instigate
institutionalize instruct insulate insure integrate intend intensify inter interact intercede interconnect
interfere interject interlace internalize interpenetrate interpose interpret interrupt intersect
intertwine intervene interweave intimidate intone introduce intrude intrust inure invade invalidate
inveigh invent invert invest investigate invite invoke involve iodinate irrigate irritate isolate
italicize itemize jeopardise jeopardize join justify juxtapose keep kidnap kill knead kneel know languish
lapse lay laze learn leave legalise legalize legislate legitimize lend lengthen lessen let liberalise
liberalize liberate lick lie lighten linger lionize liquidate listen live loathe localise locate loiter
loosen lose lug lurk lyophilize magnetize magnify maintain make malinger maltreat manage manifest
manipulate mar marinate marry materialise materialize maximize meddle meditate meet melt memorize mend
merge mesmerize metabolize metamorphose migrate militate mingle minimize miscalculate miscarry misconstrue
misgauge misinterpret misjudge mislay mislead mismanage misname misperceive misplace misread misrepresent
miss misunderstand mitigate mobilise mobilize modernize modify moisten molest mollify monopolize motivate
mourn multiply mumble muster mutilate mutter mystify nab narcotize narrate nasale nationalise nationalize
naturalize navigate necessitate negotiate nestle neutralize nod nominate notarize notify nourish nullify
nuzzle obey oblige observe obsess obstruct obtain occlude occupy occur offend officiate offsaddle ogle
omit operate oppose oppress opt ordain organise organize originate ossify ostracize oust outbid outclass
outdistance outdo outdraw outface outfight outgeneral outgrow outlive outmaneuver outmode outnumber
outpace outperform outplay outrun outsmart outsource outstrip outweigh overcome overeat overemphasize
overexpose overfeed overfill overhear overheat overindulge overlook overpower overproduce overreach
oversee overshadow overstep overtake overwhelm owe oxidise pacify pamper pant paralyze parch pare partake
participate pat patronize pay peddle penalise penalize penetrate perceive perform perish permeate
perpetrate perpetuate persecute persevere persist personalize personify persuade pertain perturb peruse
pervade pester petrify philosophize pick pilfer pinch plague plead please plod plunge poach poke polarize
ponder populate portend portray possess postpone pour practise pray preach prearrange precede preclude
predict prefer preisolate preoccupy prepare prescribe preserve preside presume presuppose pretend prevail
prevent prise privatise privatize proceed proclaim procrastinate procure profess prohibit prolong promote
promulgate pronounce propel prophesy propose proscribe prosecute prosper protect protrude prove provide
provoke pry publicise publicize publish pulsate pulverize pummel punctuate punish pupate purify purl
purloin pursue push put puzzle qualify quash quell quench quicken quit raise ransack ratify rationalize
reach react reactivate read readapt readjust reaffirm realign realize reap reappear rearrange reassail
reassemble reassert reassess reassign reassure reawaken rebuild rebut recalculate recapitulate recede
receive recite reckon reclaim reclassify recognize recollect recommend reconcile recondition reconnoiter
reconsider reconstruct reconvene reconvert recopy recount recoup recover recreate recur redden redecorate
rededicate redeem redefine redeploy redesign redirect rediscover redistribute redouble reduce reecho
reelect reenact reenforce reestablish reevaluate reexamine refashion refer refinance refine reflect refuel
refurbish refuse refute regain regale regroup regulate rehabilitate rehearse reimburse reinforce reinstall
reinstate reinterpret reiterate rejoice rejoin relace relate relax relearn relegate relent relieve
relinquish relive reload relocate rely relyric remain remarry remember remind reminisce remodel
remonstrate remove rename rend render renegotiate renew reopen reorganize repay repel repent rephrase
replace replant replenish represent repress reproduce repudiate require reread reschedule rescind reseal
resell resemble resent resettle reshape reside resift resign resist resmudge resound respond restart
restate restock restore restrain restrict restructure resubmit resume resurrect resuspend retain retaliate
retie retire retool retrace retract retranslate retrieve reunite reuse revamp reveal reverberate revert
revile revise revitalize revive revolutionize revolve rid ride rip ripen ritualize rive roam rob roleplay
romanticize rotate roughen rouse rove rub sadden sag salivate satisfy saturate save savor say scandalize
scarify scatter scoot scratch scrounge scrub scrutinise scrutinize secede seclude secrete secularize see
seek seem seep segregate seize select sell send sensitize sentimentalize serve settle sever sew sharpen
shatter shave shelve shine shirk shoot shorten shout shove show shrink shudder shuffle shun sicken sidle
sift signify simmer simplify sing sit situate skip skulk slacken slam slap slink slurp smite smuggle
snatch sniff snort soak soar socialize soften solder solicit solve soothe sorb sow spang speak specialize
specify speculate spend spit sprawl sprinkle spurn stabilise stabilize stagger stalk stammer stand
standardise standardize start startle starve stay steal steer sterilize stiffen stimulate stipulate stir
stoke stop stow straddle straighten strangle stratify streamline strengthen strew strive stumble stun
subdue subjugate submerge submit subscribe subside subsidise subsidize subsist substantiate subtend
subtract subvert succeed succumb sue suffer suffice suffocate suffuse suggest summarize summate summon
sunder superimpose superintend supersede supervise supplant supplicate suppose suppress surmount surpass
surround survive suspend sustain swear swim symbolize sympathize synchronize synthesise synthesize
systematize tabulate tailor take tantalize teach teem televise tell tempt tend terminate terrify terrorize
testify thank theorize thicken think threaten thresh thrive throw thump tighten tilt tolerate topple
totter trample transact transcend transcribe transfix transform transgress translate transmit transmute
transpirate traverse treat trudge try tuck tumble turn tweeze twine twitch typify unclasp uncork uncover
uncurl underlie underline undermine underpin underrate understand understate undertake underwrite undo
unearth unfasten unfold unhitch unify unite universalize unlace unlash unleash unload unlock unmask unpack
unravel unscramble unscrew unsheathe unsolder unteach unthaw untie unveil unwind unwire uphold upholster
upraise uproot urbanize urge usurp utilize vacate validate vanish vanquish vary veer venerate ventilate
verify vex vibrate victimize vie vindicate violate visualize vivify vocalize vouch vouchsafe wait waive
walk wallop wallow wander want warn waver waylay weaken wean wear weep weigh wend wheedle whet whistle
whiten widen wield wiggle win wipe wish withdraw wither withhold withstand wobble woo woolgather worsen
wreak wreathe wrench write writhe yearn
`;

/** Verbs that are nouns or adjectives as well: `plan`, `vote`, `report`. */
const often = `
abandon abstract abuse acclaim accord ache act address advance advocate affront agglomerate aid aim alarm
alert alight alternate amble ambush anchor animate answer appeal approach appropriate approximate arch
arrest articulate assault assay assent associate attack attempt attribute audit audition augur avail
average awake backstitch badger baffle bait balance balk ban bandy bang bankrupt banter barbecue bargain
barge barricade base baste bat batter beam belch bellow benefit bevel bicker bid billow bite blame blare
blast blaze bleach bleat blend blight blister block bloom blossom blow blubber blunder blunt blur bluster
boast bog bogey bolster bolt bomb boo boom boomerang boost border bounce bound bow boycott brace brag
braid brandish breach breed bribe bridge bristle broadcast broil broker brood brook bruise brush bubble
buck buckle bud budge budget buff buffer buffet bug bulge bulk bulletin bullshit bum bump bunch bunker
burrow burst bust bustle butcher butt buzz bypass cackle call calm camouflage campaign canter canvass
caper capture care careen caress caricature cascade cast catalogue catapult caucus cause caution caw
cement centrifuge chafe chaff challenge chandelle change charge chart charter chase chat chatter check
chill chip chirp chop chortle chronicle chuck chuckle chug churn cipher circle citrate claim clamor clang
clank clap clash clasp clatter claw clean clear clench click climax clinch clink clip clobber clog close
clot cluck cluster clutch coagulate cock coil coin collapse comb combat comfort command comment commune
complete compliment compound compress compromise con concentrate concern conduct confiscate conjecture
conscript consent console consort consummate contest contract contrast control convert convict cook cool
coordinate copy corral correct correlate corrupt cost counsel count counter counterattack counterbalance
counterpoint couple cover crack crackle cradle crane crash crease credit cripple crisscross croak crochet
cross crouch crow crowd crown crunch crush cry cube cuddle curb cure curse cushion cuss cut dab dam damage
damn dance darn dash daydream dazzle deal debut decay decline decrease decree default defeat degas delay
delegate delight demand demur dent deposit desert design desire despatch deviate dial dictate diffuse
digest dilute dip direct discard discharge discipline disconnect discount discredit discriminate disdain
disgrace disguise disgust dishonor dishonour dislike dispatch display dispute disregard dissent dissolve
distrust dive divorce dock docket document dodge don doom double doubt dovetail downgrade doze draft drain
drape draw drawl dread dream dress dribble drift drill drink drive droop drop drowse drum dry dub duck
dump dunk dupe duplicate dwarf dye dynamite ease ebb echo eclipse eddy ejaculate elaborate elongate
emasculate embrace empty enamel encounter end endeavor envy equal erect escape escort esteem estimate
exchange excise excuse exempt exercise exhibit exile experience exploit export extract face fall fan fancy
fare fashion fathom favor fear feast feature feed feint fell ferry fetch fete fidget fight file filter
finance fire fistfight fit fix fizzle flail flake flank flap flare flash flaunt flex flick flicker flinch
flip flirt flit flock flood flounce flourish flow flub flurry flush fluster flutter fly focus foil fold
force forecast forfeit forge form foul found fracture frame free freeze frolic frost fry fuel fullback
fulminate fumble fume funnel furlough furrow fuse fuss gabble gain gallop gamble gape garland garner
garrison gash gasp gauge gawk gaze gear geyser giggle gild glance glare gleam glide glimpse glint glisten
glitter gloat glow glower glut goad gobble goof gore gorge grab graduate grant grill grimace grin grip
groan groom growl grumble grunt guarantee guard guide gull gulp hack haggle hail halt hammer hamper
handicap harangue harbor harm harness harp harrow harvest hatch hate haul haunt hawk headline heat hedge
heed heft heist help herald herd hibachi hide highlight hijack hike hint hiss hit hitch hobble hock hog
hoist hold holler honeymoon honor honour hook hoot hop hope howl huckster huddle hulk hum humble hunch
hunt hurdle hurry hurt hush hustle idle implant implement import imprint incarnate incline increase index
influence inlay institute insult intercept interlock interview intimate intrigue issue itch jab jabber
jail jam jangle jar jeer jerk jest jet jig jilt jimmy jingle jive jockey jog joggle jolt jostle judge
jumble jump junk keynote kick kiss knit knock knot label lace lacerate lack lag lam lament laminate
lampoon land lap lash latch laugh launch lavish layer lead leak lean leap lease lecture leer levy license
lift limit limp link list litter load loaf lob lock lodge log look loom loop loot lope lounge love lower
lull lump lunge lurch lure madrigal mail mandate maneuver manufacture map mark maroon marshal marvel mash
mask masquerade massacre massage master mastermind match mate matriculate matter mature mean meander
measure mediate mention merit mesh mew mill mince minister mirror misfire misquote mistake mistrust misuse
miter mix moan mold monitor moo mop mortar mottle mould mount move mow muck muffle mull murmur muse nag
nail name need neglect nest nickname nip notch note notice nucleate nudge nurse nurture object obliterate
obscure offer offset open order orient ornament outlaw outline outrage overburden overdrive overestimate
overflow overhaul overlap overlay overload override overrun overshoot overstrain overthrow overturn
overwork pace pack package pad paddle padlock paint pall pan panel pantomime parade parallel paraphrase
parcel pardon park parlay parody parrot parry pass paste patrol pause paw peck peel peep peer pelt pen
pepper perch permit pet petition phase phone photograph picket picnic pierce pile pillory pilot pin ping
pinpoint pioneer piss pitch pity pivot place plan plaster plat play pledge plot plow pluck plumb plummet
plunder plunk ply point poise poison polish pommel pooch pop pore pose post postulate pounce practice
praise prance prattle precipitate precondition predominate preempt preface presage present press prick
print probe prod produce proffer profit progress project promise prompt prop prostrate protest prowl
pucker puff pull pulse pump punch puncture punt purchase purge purport purse putt pyramid quadruple quail
quake quarrel query question quickstep quip quirk quiver quote race rack radiate rage raid rain rake rally
ram ramble range rap rape rattle rear rebel rebound rebuff rebuke recall recapture recess recoil record
recruit redress reek reel refill refrain regard register regret rehash reign reissue reject relaunch relay
release relish remake remand remark remedy remit remount rent reorder repair repeal repeat reply report
repose reprimand reprint reprobate repulse repute request requisition rerun rescue reserve reset reshuffle
resolve resort respect rest result retail retard retch rethink retort retreat retrofit return rev revel
revere reverence reverse review revoke rewrite rhyme ricochet riddle ridicule riffle rig rim ring rinse
ripple rise risk rival rivet roar roast rock roll romp roost rot rout ruffle ruin rule rumble rummage run
rupture rush rust rustle sack sacrifice safeguard sail salute salvage sanction sap sashay satiate saute
savvy saw scab scamper scan scare schedule scoff scold scorch score scorn scour scout scowl scramble scrap
scrape scrawl scream screech screen scribble scribe scrimmage scud scuff scurry scuttle seal sear search
seat secure securitise sense separate serenade set shake shamble shape share shed shepherd shield shift
shimmy shiver shock shop shovel shower shred shriek shroud shrug shut shuttle shy sidestep sigh sign
signal silhouette sin singe singsong sink sip sire sizzle skedaddle skid skim skirmish skirt skylark slant
slash slate slaughter slaver sleep slice slide slime sling slip slit slop slow slug sluice slumber slump
smack smash smell smile smirk smolder smooth smother snag snap snare snarl sneak sneer snicker snigger
snoop snore snow snowball snub snuggle sob sock solace sound sour souse spade span spare spark sparkle
spatter spear spearhead speed spell spice spill spin spiral splash splice splinter split spoil sponge
sponsor spot spotlight spout sprain spray spread spring sprint sprout spur sputter spy squall squash squat
squawk squeak squeal squeeze squelch squint squirm squirt stab stack stain stake stall stamp stampede
stare state steady steam steep stem step stick stifle sting stink stitch stomp stoop store storm strafe
straggle strain strand strap stray streak stream stress stretch strike strip stroke stroll strop struggle
strum strut stud study stuff stunt stutter sub subcontract subject subpoena substitute subtitle suck suit
sulphur supplement supply support surfeit surge surmise surprise surrender survey suspect swab swagger
swallow swamp swan swap swarm swathe sway sweat sweep swell swerve swindle swing swipe swirl swish switch
swivel swoon swoop tack tackle tag talk tally tame tamper tap taper tarnish tarry taste tat taunt tax taxi
tear tease teeter telegraph telephone telescope term test tether thaw thrash thread thrill throb throng
throttle thrust thud thumb thwart tick tie tingle tinker tinkle tint tip tiptoe tire titter toast toil
toll torment torture toss touch tour tower trace track trade trail train tramp transfer transplant
transport transpose trap travel tread tremble trespass trickle trigger trim triple trot trumpet trundle
trust tug tunnel tutor twiddle twig twinkle twirl twist underestimate underscore undress undulate update
upgrade uplift upset use usher utter veil vent venture vest veto view visit volunteer vomit vote vow wad
wade waft wag waggle wail wake wane wangle warble warp warrant wash waste watch wave wax weatherstrip
weave wed wedge welcome weld whack wheel wheeze whimper whine whinny whip whir whirl whisk whisper whiz
whoop wilt wince wink winnow wire wisecrack witness wonder work worry worship wrack wrangle wrap wreck
wrestle wriggle wring wrinkle yank yap yawn yell yelp yield zigzag zip zoom
`;

/** Nouns and adjectives that are now and then a verb: `target`, `host`, `rule`. */
const seldom = `
absent access adventure age air ally amount anger angle apprentice arm array auction award awe axe bag
bail ball ballot band bank bare bark battle bay beard belt bench benchmark best bill blanket blind bloat
board bond book box brand brave breakfast brief brown bull bundle busy cable camp cane cap career cart
case cash center chamber champion chance channel charcoal charm cheer chin chorus class clock cloud coach
coast coat code collar color commission complement condition conflict conjugate contact content core
corner costume couch court crop cup curve cycle date dawn deadline debate despair detail diagram din disk
doctor dog dose dot drug dull dust earmark edge effect elbow essay evidence exact experiment eye factor
faint fair farm father fault feather fence field figure film finger fish flag flower foam fool foot
forward frequent front function fund further gag garage garden gas general gentle gesture ghost gift glory
grace grade graph grass grease ground group hand hat hazard head heap host house humor inch ink interest
iron jacket jaw joke journey key kid labor last league letter level light line loan lobby loose lumber
lunch major man market mass menace merchandise meter milk mind mine mist model moderate mother motion
motor mouth murder narrow needle net nose number occasion officer oil orbit output page pain pair pale
palm panic partner patch patent pattern peak people perfect phrase picture piece pipe pit plane plank
plant plug pocket police poll pool position pot potter pound power pressure preview prey price pride prime
prize process profile program proposition provision quack quiet radio rail ramp rank rate ready reason
reform refund regiment rein reproach research revenge reward rifle robe rocket roof room root roster rough
row rumor saddle salt sample sand scale scheme school sculpture seed sentence sequence service shade
shadow shame shear sheer shell shelter ship shirt shoulder shrill shunt sight silence single sketch slot
smart smoke snake soil space sport square stable staff stage star station steel stock stone string
structure stump style sublime subordinate sugar sun surface target tender thin thunder time title tool top
treasure trial trick trip triumph trouble truck tune type vacation vacuum value vein voice wage warm water
weary weather weight wet wind wing winter word wound wrong yellow
`;

/** How much of its use a word is a verb. */
export type VerbShare = 'always' | 'often' | 'seldom';

let shares: Map<string, VerbShare> | undefined;

/** Returns the share of a base form; undefined for a word that is no known verb. */
export function verbShare(base: string): VerbShare | undefined {
  if (shares === undefined) {
    shares = new Map();
    for (const word of seldom.split(/\s+/)) shares.set(word, 'seldom');
    for (const word of often.split(/\s+/)) shares.set(word, 'often');
    for (const word of always.split(/\s+/)) shares.set(word, 'always');
    shares.delete('');
  }
  return shares.get(base);
}
