/** Irregular English verbs: base, past, participle. A slash separates forms that are both in use. Regular ones are derived. */
const table = `
arise arose arisen
awake awoke awoken
beat beat beaten
become became become
begin began begun
bend bent bent
bet bet bet
bid bid bid
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burn burned/burnt burned/burnt
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
draw drew drawn
dream dreamed/dreamt dreamed/dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fly flew flown
forbid forbade forbidden
forecast forecast forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
freeze froze frozen
get got got/gotten
give gave given
go went gone
grind ground ground
grow grew grown
hang hung hung
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
know knew known
lay laid laid
lead led led
lean leaned/leant leaned/leant
leap leaped/leapt leaped/leapt
learn learned/learnt learned/learnt
leave left left
lend lent lent
let let let
lie lay lain
light lit lit
lose lost lost
make made made
mean meant meant
meet met met
mislead misled misled
mistake mistook mistaken
offset offset offset
outbid outbid outbid
output output output
outsell outsold outsold
overcome overcame overcome
override overrode overridden
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid paid
plead pleaded/pled pleaded/pled
prove proved proved/proven
put put put
quit quit quit
read read read
rebuild rebuilt rebuilt
remake remade remade
repay repaid repaid
resell resold resold
reset reset reset
retake retook retaken
rewrite rewrote rewritten
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
shake shook shaken
shed shed shed
shine shone shone
shoot shot shot
show showed shown/showed
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
sleep slept slept
slide slid slid
speak spoke spoken
speed sped sped
spend spent spent
spill spilled/spilt spilled/spilt
spin spun spun
split split split
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
strike struck struck/stricken
string strung strung
strive strove striven
swear swore sworn
sweep swept swept
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
thrust thrust thrust
undercut undercut undercut
undergo underwent undergone
understand understood understood
undertake undertook undertaken
undo undid undone
unwind unwound unwound
uphold upheld upheld
upset upset upset
wake woke woken
wear wore worn
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
write wrote written
`;

/** A form of an irregular verb. Where the past and the participle are alike, it is both. */
export interface IrregularForm {
  readonly base: string;
  readonly past: boolean;
  readonly participle: boolean;
  /** Whether the base form is spelled the same: `cut`, `put`, `set`. */
  readonly alsoBase: boolean;
}

let forms: Map<string, IrregularForm> | undefined;

/** Returns the irregular verb that a word is the past or the participle of; undefined for all other words. */
export function irregularForm(word: string): IrregularForm | undefined {
  forms ??= readTable();
  return forms.get(word);
}

function readTable(): Map<string, IrregularForm> {
  const read = new Map<string, IrregularForm>();
  for (const line of table.trim().split('\n')) {
    const [base = '', pasts = '', participles = ''] = line.split(' ');
    const isPast = new Set(pasts.split('/'));
    const isParticiple = new Set(participles.split('/'));
    for (const form of isPast.union(isParticiple)) {
      // `lay` is the base of one verb and the past of another: the base form is read elsewhere.
      read.set(form, {
        base,
        past: isPast.has(form),
        participle: isParticiple.has(form),
        alsoBase: form === base,
      });
    }
  }
  return read;
}
