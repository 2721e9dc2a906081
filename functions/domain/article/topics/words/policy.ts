import type { TopicWords } from '../topic.ts';

/** The phrases of the topics in taxonomy/policy.ts. */
export const policyWords: Readonly<Record<string, TopicWords>> = {
  diplomacy: {
    words:
      'diplomat|diplomatic|diplomatic relations=|diplomatic ties=|foreign minister|foreign ministry|' +
      'foreign secretary|secretary of state|state department|foreign affairs=|foreign policy|ambassador|' +
      'embassy|embassies|consulate|envoy|bilateral relations=|bilateral ties=|bilateral talks=|' +
      'bilateral meeting|bilateral summit|state visit|official visit|special envoy|mediator|' +
      'mediation between|international relations|persona non grata=|expelled diplomats=|' +
      'shuttle diplomacy|foreign office|trilateral|rapprochement|joint communique|joint statement|' +
      'joint communiqué',
    weak: [
      {
        words:
          'talks=|negotiation|ties=|relations=|summit|cooperation|meet=|met=|visit|visited=|visits=|' +
          'hosted=|dialogue',
        near:
          'president|minister|leader|leaders|premier|prime|king|chancellor|counterpart|foreign|bilateral|' +
          'state|diplomats|envoys|governments|presidents|ministers|secretary',
        countries: 2,
      },
      {
        words: 'visit=|visits=|visited=|visiting=|trip',
        near: 'president|premier|prime|chancellor|king|foreign|state|presidential',
        countries: 1,
      },
      {
        words: 'talks=|ties=|relations=|negotiation|dialogue',
        near: 'between|with|resume|resumed|restore|normalise|normalize|strained|cut|sever|severed',
        countries: 2,
      },
    ],
  },
  summits: {
    nameless: true,
    words:
      "summit meeting|leaders summit|leaders’ summit|leaders' summit|G20|G7|G-20|G-7|G8|APEC|" +
      'ASEAN summit|BRICS|EU summit|NATO summit|European Council|World Economic Forum|Davos|COP30|COP29|' +
      'COP28|UN General Assembly|ministerial meeting|BRICS summit|summit in=|summit of leaders=|' +
      'Quad summit|trilateral summit|leaders meeting',
    weak: [
      {
        words: 'summit',
        near:
          'leaders|president|minister|EU|NATO|talks|bilateral|host|hosts|hosted|attend|attended|Xi|Putin|' +
          'Trump',
      },
    ],
  },
  treaties: {
    words:
      'treaty|international treaty|bilateral treaty|bilateral agreement|bilateral pact|' +
      'multilateral agreement|protocol to the treaty|convention on=|ratification|ratify|ratified=|' +
      'signatory|signatories|peace treaty|defence treaty|international agreement|accession|' +
      'treaty obligation|memorandum of understanding|MoU|MOU',
  },
  'international organisations': {
    nameless: true,
    words:
      'United Nations|UN Security Council|Security Council|General Assembly|UNESCO|UNICEF|IMF|' +
      'International Monetary Fund|World Bank|OECD|ASEAN|African Union|Arab League|' +
      'Asian Development Bank|secretary general|multilateral|multilateralism|UN agency|' +
      'Organization of American States|Shanghai Cooperation Organisation|WHO withdrawal|' +
      'European Bank for Reconstruction and Development|ECOWAS|Gulf Cooperation Council|' +
      'Commonwealth leaders',
  },
  'european integration': {
    nameless: true,
    words:
      'EU membership|EU enlargement|EU accession|Brexit|European Commission|European Parliament|' +
      'European Council|EU law|EU rules=|EU treaty|Schengen|eurozone|euro zone|euro area|EU candidate|' +
      'accession talks=|single market|EU directive|EU regulation|EU member state|Windsor Framework|' +
      'EU leader',
  },
  'border disputes': {
    words:
      'territorial dispute|disputed territory|disputed territories|disputed islands=|disputed waters=|' +
      'disputed border|disputed region|South China Sea|Taiwan Strait|Senkaku|line of control|' +
      'line of actual control|Spratly|annexation|annexed=|maritime dispute|border clash|border conflict|' +
      'territorial claim|territorial waters=|Scarborough Shoal|border dispute|demarcation|border tension|' +
      'sovereignty dispute|Kashmir',
  },
  elections: {
    nameless: true,
    words:
      'election|electoral|ballot|general election|presidential election|snap election|midterm|' +
      'midterm election|polling station|polling day|election campaign|run off election|runoff election|' +
      'voter|turnout|electorate|exit poll|election commission|primary election|parliamentary election|' +
      'local election|by election|re election|reelection|referendum|referenda|opinion poll|' +
      'presidential race|presidential candidate|election day|election result|gerrymandering=|' +
      'absentee ballot',
    weak: [
      {
        words: 'vote|poll|candidate',
        near:
          'president|party|parties|seats|ballot|opposition|governor|polls|democratic|republican|' +
          'constituency|mayor',
      },
    ],
  },
  legislation: {
    words:
      'lawmaker|legislature|legislative|parliament passed=|parliament approved=|signed into law=|new law|' +
      'draft law|draft bill|passed a bill=|passed the bill=|bill passed=|House of Representatives|' +
      'House of Commons|House of Lords|Senate vote|Bundestag|Knesset|Diet session|State Duma|' +
      "National Assembly|National People's Congress|National People’s Congress|Lok Sabha|Rajya Sabha|" +
      'bicameral|upper house|lower house|legislator|filibuster|amendment to the law|royal assent|statute|' +
      'third reading',
    weak: [
      {
        words: 'bill|parliament|congress|senate|law',
        near:
          'passed|passes|pass|vote|voted|approve|approved|lawmakers|signed|amend|amended|senators|enact|' +
          'enacted|legislation|debate|reading|veto|vetoed|repeal|committee|draft',
      },
    ],
  },
  government: {
    nameless: true,
    words:
      'prime minister resigned=|cabinet reshuffle|coalition government|new government|' +
      'minority government|government formation|no confidence vote|vote of no confidence|confidence vote|' +
      'civil servant|civil service|cabinet minister|cabinet meeting|government collapse|inauguration|' +
      'sworn in=|head of state|federal employee|federal worker|government employee|executive order|' +
      'coalition talks=|caretaker government|impeachment|impeached=|acting president|interim government|' +
      'transitional government|government agency|transition team|cabinet approved=|presidential decree|' +
      'government minister',
  },
  'government shutdown': {
    words:
      'federal shutdown|partial shutdown|shutdown of the government|shutdown of the federal government|' +
      'continuing resolution|stopgap funding|stopgap spending bill|funding lapse|government funding|' +
      'lapse in appropriations=|stopgap bill',
    weak: [
      {
        words: 'shutdown|shut down=',
        near:
          'government|federal|Congress|funding|Senate|employees|TSA|Democrats|Republicans|furloughed|' +
          'paychecks|lawmakers',
      },
    ],
  },
  'local government': {
    words:
      'mayor|city council|municipality|municipal government|town council|county council|local authority|' +
      'local authorities=|council tax|provincial government|state government|prefecture|' +
      'governor of the state|devolution|regional government|city hall|councillor|borough council',
  },
  regulation: {
    nameless: true,
    words:
      'regulator|regulatory|deregulation|regulatory approval|regulatory authority|red tape|' +
      'industry regulation|new rules for=|compliance rules=|watchdog|licensing regime|' +
      'regulatory framework|regulated market|product standards=|safety standards=|self regulation|' +
      'overregulation|rulemaking|regulate|regulated=|regulating=|bureaucracy',
  },
  antitrust: {
    words:
      'anti trust|competition law|competition authority|competition commission|competition regulator|' +
      'competition watchdog|competition policy|monopoly|monopolies|monopolistic|cartel|price fixing|' +
      'market dominance|abuse of dominance|dominant position|merger control|merger review|' +
      'Federal Trade Commission|FTC|anti competitive|anticompetitive|Competition and Markets Authority|' +
      'CMA|break up Google|state aid rules=|gatekeeper platform|competition concerns=|competition rules=',
  },
  subsidies: {
    words:
      'subsidy|subsidise=|subsidised=|subsidising=|state aid|government aid|government subsidy|' +
      'government grant|grant funding|tax incentive|investment incentive|bailout|bail out|' +
      'government support|industrial subsidy|rescue package|Inflation Reduction Act|state support|' +
      'government loan|government handout|government guarantee|government rescue|federal grant|' +
      'government backing',
  },
  'economic policy': {
    words:
      'industrial strategy|industrial policy|economic policies|economic plan|economic reform|' +
      'five year plan|special economic zone|Made in China 2025|economic package|Abenomics|' +
      'structural reform|economic blueprint|economic strategy|growth strategy|reform programme|' +
      'economic programme|economic agenda',
  },
  'consumer protection': {
    words:
      'consumer rights=|consumer group|consumer watchdog|consumer law|misleading advertising|' +
      'misleading claims=|price gouging|junk fee|deceptive practices=|consumer complaint|' +
      'Consumer Financial Protection Bureau|CFPB|consumer safety|refund for customers|consumer advocate|' +
      'product safety',
  },
  migration: {
    words:
      'migrant|immigration|immigrant|illegal immigration|border wall|deportation|' +
      'deported=|visa|work permit|H-1B|visa programme|green card|border patrol|undocumented|' +
      'small boats crossing|migrant worker|citizenship|naturalisation|emigration|foreign worker|' +
      'immigration raid|ICE agent|ICE raid|border control|visa waiver|migration policy|' +
      'skilled worker visa|Frontex',
    weak: [
      {
        words: 'border crossing|border',
        near: 'migrant|migrants|illegal|asylum|immigration|immigrants|smugglers|deportation',
      },
    ],
  },
  refugees: {
    words:
      'refugee|asylum|asylum seeker|displaced people|displaced person|displaced persons=|' +
      'internally displaced|UNHCR|refugee camp|humanitarian corridor|stateless people|resettlement|' +
      'displacement camp',
  },
  'human rights': {
    words:
      'torturing=|tortured=|detainee|Amnesty|human rights abuse|rights group|rights violation|Amnesty International|Human Rights Watch|' +
      'political prisoner|freedom of speech|free speech|freedom of expression|press freedom|' +
      'civil liberties=|civil rights=|torture|genocide|crackdown on dissent|dissident|' +
      'crimes against humanity=|death penalty|forced labour|arbitrary detention|Uyghur|ethnic cleansing|' +
      'discrimination|modern slavery',
  },
  corruption: {
    words:
      'bribe|bribery|graft|corrupt|kickback|anti corruption|anti graft|misuse of public funds=|' +
      'influence peddling|slush fund|vote buying|nepotism|misappropriation',
  },
  lobbying: {
    words:
      'lobbyist|lobby group|campaign finance|campaign donation|political donation|industry lobby|' +
      'trade association|business lobby|political donor|super PAC|Chamber of Commerce|lobbied=|' +
      'business group',
  },
};
