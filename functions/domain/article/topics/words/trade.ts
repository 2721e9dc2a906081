import type { TopicWords } from '../topic.ts';

/** The phrases of the topics in taxonomy/trade.ts. */
export const tradeWords: Readonly<Record<string, TopicWords>> = {
  trade: {
    words:
      'international trade|world trade|foreign trade|global trade|bilateral trade|cross border trade|' +
      'free trade|trade talks=|trade negotiation|trade minister|trade representative|trade ministry|' +
      'trading partner|trade relation|trade relations=|trade ties=|trade policy|trade policies|' +
      'trade barrier|non tariff barrier|trade flow|trade route|trade volume|trade bloc|trade mission|' +
      'trade delegation|trade facilitation|trading bloc|trade secretary|trade commissioner|trade envoy|' +
      'market access=|most favoured nation|most favored nation|protectionism|protectionist|' +
      'World Trade Organization|World Trade Organisation|WTO|USTR|UNCTAD|import and export|' +
      'exports and imports=|commerce ministry|ministry of commerce',
    weak: [
      {
        words:
          'buy|buys|buying|bought|purchase|purchases|purchasing|purchased|sell|sells|selling|sold|' +
          'import=|ship=|supply=',
        near:
          'products|goods|helicopter|missile|commodity|crop|soybeans|corn|wheat|beef|rice|LNG|crude|oil|gas|grain|grains|' +
          'pork|steel|ore|coal|exports|imports|cotton|sugar|aircraft|planes|jets|tonne',
        countries: 2,
      },
    ],
  },
  exports: {
    nameless: true,
    words:
      'export|exporter|exported|exporting=|export order|export growth|export market|outbound shipment|' +
      'export quota|export tax',
  },
  imports: {
    nameless: true,
    words: 'import|importer|imported=|importing=|import ban|import quota|import licence|inbound shipment',
  },
  tariffs: {
    words:
      'tariff|customs duty|import duty|import tax|reciprocal tariff|retaliatory tariff|retaliatory duty|' +
      'anti dumping|anti dumping duty|countervailing duty|dumping duty|duties on imports=|section 232=|' +
      'section 301=|tariff rate|tariff cut|tariff truce|safeguard duty|punitive duty',
    weak: [
      { words: 'duty', near: 'face|facing|impose|imposed|slapped|slap|percent|%', countries: 1 },
      {
        words: 'duty|levy|dumping=|levies',
        near: 'imports|import|imported|customs|tariff|exports|goods|Chinese|steel|vehicles',
      },
    ],
  },
  'trade agreements': {
    words:
      'trade agreement|trade deal|trade pact|trade accord|free trade agreement|FTA|free trade deal|' +
      'free trade area|free trade zone|economic partnership agreement|customs union|trade framework|' +
      'USMCA|NAFTA|CPTPP|TPP|Trans Pacific Partnership|RCEP|TTIP|CETA|Mercosur|AfCFTA|phase one deal|' +
      'trade truce',
  },
  'trade disputes': {
    words:
      'trade dispute|trade war|trade conflict|trade tension|trade spat|trade row|trade friction|' +
      'trade retaliation|dumping complaint|WTO complaint|WTO dispute|WTO case|trade restriction|' +
      'import curbs=|trade complaint',
  },
  'trade balance': {
    words:
      'trade deficit|trade surplus|trade gap|trade imbalance|balance of trade=|current account|' +
      'current account deficit|current account surplus|balance of payments=|net exports=',
  },
  'export controls': {
    words:
      'export control|export ban|export restriction|export curb|export licence|export rules=|entity list|' +
      'export blacklist|technology transfer ban|dual use goods=|dual use item|dual use technology|' +
      'chip ban|curbs on exports=|outbound investment rule',
  },
  sanctions: {
    words:
      'frozen Russian assets=|immobilised assets=|immobilised Russian assets=|economic sanction|sanctioned|sanctions package|embargo|embargoes|arms embargo|oil embargo|' +
      'asset freeze|frozen assets=|blacklisted|price cap on Russian=|oil price cap|secondary sanctions=|' +
      'travel ban|sanctions relief|OFAC|boycott',
    weak: [
      {
        words: 'sanction|sanctioning=',
        near:
          'Russia|Iran|impose|imposed|lift|lifted|against|Treasury|Venezuela|EU|regime|evade|evading|' +
          'Korea|Syria|Belarus|Cuba|Myanmar|UN|ease|eased',
      },
    ],
  },
  customs: {
    nameless: true,
    words:
      'customs office|customs officer|customs official|customs clearance|customs check|customs authority|' +
      'customs border|border check|customs declaration|customs data=|de minimis=|rules of origin=|' +
      'customs agency|customs service|customs procedure',
  },
  'supply chains': {
    words:
      'supply chain|supply chain disruption|value chain|supply bottleneck|supply shortage|' +
      'supply disruption|reshoring|nearshoring|friendshoring|onshoring|component shortage|parts shortage|' +
      'just in time delivery',
  },
  'economic globalisation': {
    words:
      'globalisation|deglobalisation|global integration|decoupling|de risking|economic decoupling|' +
      'free movement of goods=|liberalisation of trade=|trade liberalisation|economic integration|' +
      'liberalisation',
  },
  'foreign aid': {
    words:
      'development aid|humanitarian aid|overseas aid|aid package|aid agency|USAID|' +
      'official development assistance|development assistance|relief aid|aid budget|aid convoy|' +
      'aid worker|donor country|international aid|development bank',
  },
  'trade fairs': {
    words: 'trade fair|trade show|air show|motor show|auto show|industry fair|expo|world expo|CES',
  },
};
