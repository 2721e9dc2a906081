/** Words that make a capitalised name the name of an organisation. Own lists. */

/** Legal forms. They end the name of a company. */
export const legalForms: ReadonlySet<string> = new Set(
  'inc corp co ltd llc plc llp lp ag sa nv bv gmbh se spa oyj ab asa oy kk pte bhd tbk pty kg kgaa s.a n.v b.v a.g s.p.a s.a. n.v. a.g. s.p.a. l.p. incorporated corporation company limited'.split(
    ' ',
  ),
);

/** Last words of a name: "Singapore Airlines", "Goldman Research". */
export const heads: ReadonlySet<string> = new Set(
  (
    'airlines airline airways air aviation aerospace aircraft aeronautics motors motor automotive bank banking bancorp bankers group holdings holding partners capital ' +
    'ventures fund funds trust securities investments insurance assurance financial finance industries industry enterprises international technologies ' +
    'technology systems software electronics semiconductor semiconductors computer computers labs laboratories laboratory pharmaceuticals pharma therapeutics biotech healthcare ' +
    'energy petroleum oil gas power electric steel chemical chemicals mining resources foods brewing breweries stores retail media entertainment pictures ' +
    'studios guild records news times post journal tribune herald gazette telegraph guardian press broadcasting television radio network networks communications ' +
    'telecom telecommunications telecoms mobile wireless logistics shipping lines railway railways railroad express services solutions consulting ' +
    'associates brothers sons university college school institute academy hospital clinic centre center church foundation association federation ' +
    'confederation union council commission committee commissioner agency authority administration bureau board office department ministry treasury ministries ' +
    'parliament congress senate assembly court courts police army navy force forces guard corps marines military party alliance league club society organization ' +
    'organisation institution service services exchange reserve consortium cooperative coalition initiative team rangers united fc orchestra museum ' +
    'tribunal cabinet government secretariat embassy chamber ombudsman watchdog inspectorate directorate panel taskforce command airbus corps companies ' +
    'semiconductors robotics analytics interactive games gaming beverages cosmetics textiles shipbuilding shipyard engineering construction properties realty estate ' +
    'hotels resorts restaurants cinemas publishing publishers bancshares therapies vaccines genetics genomics sciences brands products spirits savings refinery refineries workers steelworkers airplanes spaceflight dynamics instruments devices materials mills democrats republicans conservatives greens'
  ).split(' '),
);

/** Head nouns that take "of" and the words behind it: "Bank of England", "Ministry of Economy, Trade and Industry". */
export const headsWithOf: ReadonlySet<string> = new Set(
  (
    'bank ministry department university house court courts office bureau institute college academy school association federation union board council ' +
    'commission league organization organisation chamber society church republic banks ministry committee confederation parliament conference group ' +
    'academy agency center centre fund alliance directorate secretariat authority agency administration force'
  ).split(' '),
);

/** Head nouns that name an office of government alone, with a capital: "the Treasury". */
export const lonelyHeads: ReadonlySet<string> = new Set(
  'parliament congress senate treasury pentagon kremlin nasdaq interpol fed bundestag knesset duma hamas taliban hezbollah'.split(
    ' ',
  ),
);

/** Common nouns before a name that show an organisation: "aircraft manufacturer Boeing". */
export const organisationCues: ReadonlySet<string> = new Set(
  (
    'company airline manufacturer maker makers automaker carmaker planemaker chipmaker drugmaker retailer bank lender firm group carrier giant startup start-up publisher ' +
    'agency regulator union party magazine newspaper broadcaster unit subsidiary rival rivals conglomerate developer operator supplier insurer brewer producer ' +
    'label studio consultancy consultant brokerage brokerages watchdog airframer club team consortium charity network chain contractor provider parent owner shipbuilder utility ' +
    'steelmaker miner website site newswire daily broker band'
  ).split(' '),
);

/** Verbs of organisations. An unknown name right before one of these is an organisation: "Acme manufactures". */
export const agentVerbs: ReadonlySet<string> = new Set(
  (
    'said says announced announces reported reports plans planned agreed agrees signed unveiled launched launches acquired bought buys sold sells ordered orders ' +
    'confirmed denied declined delivered delivers filed expects forecast forecasts raised cut posted offers offered claims claimed introduced released recalled ' +
    'sued won invested employs owns operates makes manufactures built builds hired fired'
  ).split(' '),
);

/** Documents, laws and events. They have capitals and are not parties. A new name begins behind them. */
export const documentWords: ReadonlySet<string> = new Set(
  'show flight kit store stores airport airshow festival expo exhibition wing terminal telescope mission rocket satellite act bill law treaty agreement accord pact sheet memorandum understanding amendment constitution protocol declaration deal summit conference plan programme program project street road avenue river lake mountain island islands airport bridge square park sea ocean bay cup championship games olympics war day week month year prize award tower palace building stadium valley county city beach province state dam canal strait gulf peninsula'.split(
    ' ',
  ),
);

/** Words of that list for places that are named after a country: "Panama Canal", "Indian Ocean". */
export const naturalPlaces: ReadonlySet<string> = new Set(
  'dam canal strait gulf peninsula sea ocean bay river lake mountain island islands bridge airport valley'.split(
    ' ',
  ),
);
