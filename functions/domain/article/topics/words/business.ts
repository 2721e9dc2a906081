import type { TopicWords } from '../topic.ts';

/** The phrases of the topics in taxonomy/business.ts. */
export const businessWords: Readonly<Record<string, TopicWords>> = {
  'mergers and acquisitions': {
    words:
      'merger|takeover|takeover bid|buyout|merge with=|merging with=|agreed to acquire=|acquire a stake=|' +
      'acquisition of=|hostile bid|all stock deal|all cash deal|tender offer|minority stake|' +
      'majority stake|controlling stake|stake sale|to acquire=|take private=|stake in=',
    weak: [
      {
        words: 'bid|bidder|offer',
        near: 'takeover|acquire|rival|shareholders|hostile|suitor|raised|rejected|sweetened',
        beside: 'pharmaceuticals|private equity|banking',
      },
      {
        words: 'acquisition|acquire|acquires=|acquired=|acquiring=|merge|merged=|stake|buys=|bought=|buy=',
        near:
          'company|firm|rival|stake|shareholders|takeover|merger|Inc|Corp|startup|subsidiary|antitrust|' +
          'bidder|chipmaker|carmaker|drugmaker|retailer|insurer|lender|airline',
        beside: 'antitrust',
      },
    ],
  },
  'joint ventures': {
    nameless: true,
    words: 'joint venture|strategic partnership|strategic alliance|consortium|joint company',
  },
  'spin-offs': {
    words:
      'spin off|spinoff|spun off=|demerger|divestiture|divestment|divest|carve out|split into two=|' +
      'break up of the company=|hive off=',
  },
  'initial public offerings': {
    nameless: true,
    words:
      'stock market listing|public listing|go public=|goes public=|went public=|going public=|' +
      'stock market debut|share sale|share offering|secondary listing|SPAC|dual listing|rights issue|' +
      'flotation|market debut',
  },
  'corporate earnings': {
    words:
      'earnings|net income|net profit|operating profit|operating income|pre tax profit|pretax profit|' +
      'quarterly profit|annual profit|quarterly results=|annual results=|full year results=|' +
      'profit warning|earnings per share|net loss|quarterly loss|annual loss|operating loss|' +
      'revenue growth|quarterly revenue|annual revenue|profit forecast|earnings forecast|profit margin|' +
      'sales forecast|first quarter profit|second quarter profit|third quarter profit|' +
      'fourth quarter profit|earnings report|financial results=|profit rose=|profit fell=|EBITDA|' +
      'trading update',
    weak: [
      {
        words: 'profit|revenue|loss',
        near:
          'quarter|quarterly|company|forecast|reported|posted|analysts|shares|fiscal|net|operating|' +
          'annual|percent|%|earnings|sales',
      },
    ],
  },
  'dividends and buybacks': {
    words:
      'dividend|share buyback|stock buyback|share repurchase|stock repurchase|special dividend|' +
      'payout ratio|buyback programme|buy back shares=',
  },
  bankruptcy: {
    words:
      'bankrupt|insolvency|insolvent|Chapter 11|Chapter 7|chapter 11 protection|bankruptcy protection|' +
      'went into administration=|into administration=|liquidation|liquidator|creditor|receivership|' +
      'debt default|defaulted on=|going concern|corporate failure|restructuring plan',
  },
  layoffs: {
    nameless: true,
    words:
      'layoff|lay off=|laid off=|laying off=|job cut|job losses=|redundancy|redundancies|downsizing=|' +
      'cut jobs=|cutting jobs=|slash jobs=|workforce reduction|cost cutting|cost cutting programme|' +
      'plant closure|factory closure|staff cuts=|cut its workforce=|shed jobs=|furlough|furloughed',
    weak: [
      {
        words: 'job|position|staff=|workforce=',
        near: 'cut|cutting|slash|slashed|shed|axe|axed|eliminate|eliminated|redundant|layoffs',
      },
    ],
  },
  'corporate governance': {
    words:
      'board of directors|board member|annual general meeting|shareholder meeting|activist investor|' +
      'activist shareholder|proxy fight|proxy battle|executive pay|executive compensation|' +
      'shareholder vote|boardroom|supervisory board|chief executive to step down=|independent director|' +
      'pay package|non executive director|AGM',
  },
  'executive appointments': {
    nameless: true,
    words:
      'new chief executive|new CEO|appointed chief executive|named chief executive|appointed CEO|' +
      'named CEO|step down as chief executive=|steps down as chief executive=|step down as CEO=|' +
      'steps down as CEO=|stepped down as CEO=|chief executive resigned=|CEO resigned=|CEO succession|' +
      'chief financial officer resigned=|interim CEO|interim chief executive|outgoing chief executive|' +
      'outgoing CEO|incoming chief executive|named chairman|appointed chairman',
  },
  'commercial contracts': {
    nameless: true,
    words:
      'contract worth=|won a contract=|awarded a contract=|multi year contract|supply contract|' +
      'supply agreement|supply deal|purchase agreement|offtake agreement|long term contract|' +
      'licensing agreement|licensing deal|service contract|framework contract|letter of intent|' +
      'firm order|lease agreement|commercial contract',
  },
  'public procurement': {
    words:
      'government contract|public contract|public tender|procurement|tender process|' +
      'government procurement|state contract|federal contract|call for tenders=|call for bids=|' +
      'competitive tender|government order|contracting authority',
  },
  'product recalls': {
    nameless: true,
    words: 'product recall|vehicle recall|safety recall|recalled vehicles=|recall of=|recalls=|recalling=',
    weak: [
      {
        words: 'recall|recalling=',
        near: 'company|manufacturer|maker|consumer|regulator|unit|units|hazard|SUVs|trucks|sold',
      },
      {
        words: 'recall|recalled=',
        near:
          'vehicles|cars|defect|defective|airbag|airbags|product|products|units|safety|contaminated|' +
          'salmonella|toys|batteries|models',
      },
    ],
  },
  'small businesses': {
    nameless: true,
    words:
      'small business|small and medium enterprise|small and medium sized enterprise|SME|SMEs|' +
      'small and medium sized companies=|small firm|small company|family business',
  },
  'state-owned enterprises': {
    nameless: true,
    words:
      'state owned enterprise|state owned company|state owned firm|state owned bank|state run company|' +
      'state company|state controlled company|SOE|nationalisation|nationalised|state ownership',
  },
  privatisation: {
    words:
      'privatise|privatised=|privatising=|sale of state assets=|sell state assets=|state asset sale|' +
      'government stake',
  },
};
