import type { TopicWords } from '../topic.ts';

/** The phrases of the topics in taxonomy/finance.ts. */
export const financeWords: Readonly<Record<string, TopicWords>> = {
  banking: {
    words:
      'commercial bank|investment bank|retail bank|regional bank|bank account|bank deposit|bank lending|' +
      'bank loan|bank run|bank failure|bank bailout|bank rescue|bank branch|banking crisis|' +
      'banking sector|banking regulator|banker|bank merger|bank capital|capital requirement|Basel III|' +
      'stress test|deposit insurance|lender|JPMorgan|Citigroup|Wells Fargo|HSBC|Barclays|Deutsche Bank|' +
      'UBS|Credit Suisse|Santander|BNP Paribas|Bank of America|Silicon Valley Bank',
    weak: [
      {
        words: 'bank',
        near:
          'lending|loan|loans|deposit|deposits|branch|branches|shares|profit|profits|capital|customers|' +
          'lender|lenders|shareholders|financial|finance|credit|mortgage|bailout|savings|regulators|' +
          'liquidity|investors|merger|acquisition|acquire|acquired|bad|CEO',
      },
    ],
  },
  loans: {
    nameless: true,
    words:
      'loan|credit facility|credit line|line of credit|lending=|bad debt|non performing loan|soft loan|' +
      'syndicated loan|bridge loan|borrower|bridging loan|consumer credit|credit crunch|credit card debt',
  },
  mortgages: {
    nameless: true,
    words:
      'mortgage|home loan|mortgage rate|subprime|remortgage|foreclosure|mortgage lender|Fannie Mae|' +
      'Freddie Mac',
  },
  'credit ratings': {
    words:
      'credit rating|rating agency|rating downgrade|rating upgrade|sovereign rating|junk status|' +
      'junk rating|investment grade',
    weak: [
      {
        words: "rating|downgrade|downgraded=|upgraded=|Moody’s|Moody's|Fitch|S&P",
        near: 'credit|outlook|sovereign|debt|bonds|AAA|junk|Fitch|agency|rating|ratings|issuer',
      },
    ],
  },
  insurance: {
    words:
      'insurer|insured losses=|reinsurance|reinsurer|insurance premium|insurance claim|life insurance|' +
      "underwriter|Lloyd's of London|Lloyd’s of London|policyholder|insurance company|insurance broker",
  },
  'stock market': {
    words:
      'share price|stock price|stocks=|stock exchange|stock index|Wall Street|Dow Jones|Nasdaq|Nikkei|' +
      'FTSE|DAX|Hang Seng|Sensex|Nifty|CAC 40|Kospi|Stoxx|S&P 500|market rally|bull market|bear market|' +
      'stock market crash|equities|market capitalisation|market value|bourse|blue chip index|' +
      'short seller|sell off in stocks=|stock split',
    weak: [
      {
        words: 'share|shares=|stock',
        near:
          'fell|rose|closed|trading|jumped|slid|percent|%|investors|soared|plunged|tumbled|dropped|' +
          'gained|surged|index|lost|climbed|exchange|listed|sank|slumped|rallied',
      },
    ],
  },
  bonds: {
    nameless: true,
    words:
      'year notes=|year note=|Treasury note|debt issuance|bond market|government bond|bond yield|treasury yield|Treasuries=|treasury bond|corporate bond|' +
      'green bond|gilt|Bund yield|bond sale|bond issue|bond issuance|bondholder|eurobond|sovereign bond|' +
      'junk bond|municipal bond|bond auction|debt sale|debt securities=|yield curve|Treasury bill|' +
      'samurai bond|panda bond|convertible bond',
    weak: [
      {
        words: 'bond|yield',
        near: 'investors|treasury|debt|issue|issued|coupon|maturity|year|$|€|sell|sold|market|basis|benchmark',
      },
    ],
  },
  'commodity markets': {
    words:
      'commodity|commodity price|commodity trader|raw materials=|futures market|commodity exchange|' +
      'London Metal Exchange|LME|spot price|Glencore|Trafigura|Vitol|Cargill|commodity market',
  },
  'gold and precious metals': {
    nameless: true,
    words:
      'gold price|gold reserves=|bullion|precious metal|gold mine|gold miner|silver price|platinum|' +
      'palladium|gold bar|gold standard|spot gold|gold futures|gold bullion|diamond industry|gold market|' +
      'rough diamond',
    weak: [
      {
        words: 'gold=|silver=',
        near:
          'ounce|price|prices|bullion|safe-haven|haven|metal|metals|mine|mining|miner|futures|traders|' +
          'dollar|record|tonnes|reserves',
      },
    ],
  },
  cryptocurrency: {
    words:
      'cryptocurrencies|bitcoin|Ethereum|ether price|stablecoin|blockchain|crypto exchange|Coinbase|' +
      'Binance|digital asset|digital currency|central bank digital currency|CBDC|digital euro|' +
      'digital yuan|Tether|memecoin|FTX|NFT',
  },
  payments: {
    nameless: true,
    words:
      'payment service|payment system|payments company|payments firm|payment processor|mobile payment|' +
      'digital payment|card payment|Visa and Mastercard|Mastercard|PayPal|SWIFT system|fintech|' +
      'remittance|payment network|Alipay|Stripe payments|instant payment|credit card company',
  },
  investment: {
    words:
      'investments=|invest|invested=|investing=|investor|capital investment|capital expenditure|capex|' +
      'investment plan|investment fund|investment treaty|investment pledge|investment agreement|' +
      'investment programme|business investment|private investment|public investment|investment bank of=|' +
      'reinvest',
  },
  'foreign direct investment': {
    words:
      'foreign investment|inward investment|overseas investment|foreign investor|outbound investment|' +
      'investment screening|foreign takeover',
  },
  'asset management': {
    words:
      'asset manager|fund manager|hedge fund|mutual fund|pension fund|index fund|exchange traded fund|' +
      'ETF|BlackRock|Vanguard Group|wealth management|wealth manager|assets under management=|' +
      'investment manager|portfolio manager|unit trust',
  },
  'sovereign wealth funds': {
    words:
      'sovereign wealth fund|sovereign fund|Public Investment Fund|PIF|Temasek|Mubadala|' +
      'Qatar Investment Authority|Norges Bank Investment Management|state investment fund|GIC',
  },
  'private equity': {
    words:
      'private equity firm|buyout firm|leveraged buyout|Blackstone|KKR|Carlyle|private credit|' +
      'management buyout|buyout fund',
  },
  'venture capital': {
    words:
      'VC funding|venture capitalist|venture fund|funding round|series A=|series B=|series C=|' +
      'angel investor|seed round|SoftBank Vision Fund|Y Combinator|Sequoia Capital',
  },
  derivatives: {
    nameless: true,
    words:
      'derivative contract|credit default swap|futures contract|options trading|interest rate swap|' +
      'margin call|derivatives market|options contract',
    weak: [
      {
        words: 'derivative|futures=|options=|swap|short selling=',
        near: 'traders|contract|contracts|hedge|exchange|CME|clearing|market|markets|banks',
      },
    ],
  },
  'financial regulation': {
    words:
      'financial regulator|banking regulation|securities regulator|Securities and Exchange Commission|' +
      'Financial Conduct Authority|FCA|financial supervision|market abuse|Dodd Frank|financial watchdog|' +
      'FINRA|CFTC|ESMA|Prudential Regulation Authority|securities law|financial stability|' +
      'Financial Stability Board',
    weak: [
      {
        words: 'SEC',
        near:
          'charged|fined|regulator|regulators|filing|rule|investigation|fraud|securities|settle|settled|' +
          'probe|chair|commission|lawsuit|sued|investors',
      },
    ],
  },
};
