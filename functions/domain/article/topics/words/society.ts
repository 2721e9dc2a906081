import type { TopicWords } from '../topic.ts';

/** The phrases of the topics in taxonomy/society.ts. */
export const societyWords: Readonly<Record<string, TopicWords>> = {
  courts: {
    nameless: true,
    words:
      'court|lawsuit|Supreme Court|court ruling|high court|appeals court|court of appeal|federal judge|' +
      'judge ruled=|class action|litigation|plaintiff|defendant|injunction|sued=|sue=|suing=|verdict|' +
      'court order|settlement of the lawsuit|prosecutor|indictment|indicted=|convicted=|arbitration|' +
      'tribunal|International Court of Justice|International Criminal Court|attorney general|' +
      'legal challenge|out of court settlement|judicial|jury|subpoena|extradition|court hearing|' +
      'judiciary|justice department|district court|constitutional court|court filing|legal action|' +
      'pleaded guilty=|sentenced to=',
    weak: [
      {
        words: 'judge|suit|trial',
        near: 'ruled|lawsuit|court|trial|dismiss|dismissed|lawyer|jury|guilty|prosecutor|plaintiff|attorney|damages|filed',
      },
    ],
  },
  crime: {
    words:
      'criminal|murder|homicide|robbery|arrested=|gang violence|organised crime|crime syndicate|burglary|' +
      'kidnapping|mass shooting|police investigation|smuggling=|smuggler|drug trafficking|drug cartel|' +
      'drug trafficker|human trafficking|fentanyl|cocaine|heist|arson|narcotics=|trafficker|theft|' +
      'stolen goods=|police arrested=|extortion|gunman|gunmen=|shooting spree',
  },
  'financial crime': {
    words:
      'fraud|fraudulent|money laundering|laundering money=|Ponzi scheme|Ponzi|insider trading|' +
      'insider dealing|tax evasion|accounting fraud|accounting scandal|wire fraud|securities fraud|' +
      'market manipulation|terrorist financing|terror financing|scam|scammer|embezzlement|' +
      'anti money laundering|fraudster|tax fraud|white collar crime|tax dodging|false accounting',
  },
  policing: {
    words:
      'law enforcement|law enforcement agency|police officer|police force|police chief|police department|' +
      'Scotland Yard|FBI|Interpol|Europol|crackdown by police|riot police|national guard deployment|' +
      'police raid|investigators=|border police|Metropolitan Police',
  },
  'civil unrest': {
    nameless: true,
    words:
      'protests against=|protests over=|protest march|water cannon|protest rally|protest movement|anti-government protest|protested against=|protester|protestor|demonstrator|riot|rioting=|street protest|mass protest|tear gas=|' +
      "uprising|coup attempt|coup d'etat|coup d’état|military coup|military junta|martial law|" +
      'state of emergency|unrest|street demonstration|anti government protest|curfew|junta|coup leader|' +
      'looting=|rioter|rebellion|anti government demonstration',
    weak: [
      {
        words: 'protest|protested=|marched=|marchers=|rally',
        near: 'police|street|streets|thousands|demonstrators|government|students|crowd|square|opposition|anti-government|arrested|regime|farmers|banners',
      },
    ],
  },
  education: {
    words:
      'school|university|universities|college|teacher|pupil|student loan|tuition fee|tuition|' +
      'higher education|curriculum|classroom|student visa|international student|foreign student|' +
      'academic freedom|scholarship|kindergarten|vocational training|education minister|' +
      'education secretary|Harvard University|primary school|student exchange|school system|' +
      'school meals=|Department of Education|education department|apprenticeship|literacy',
  },
  'skills and training': {
    nameless: true,
    words:
      'apprenticeship|apprentice|vocational training|job training|retraining=|reskilling=|upskilling=|' +
      'workforce training|training programme|workforce development|skills training|skills gap|' +
      'technical training|skills shortage',
  },
  housing: {
    words:
      'affordable housing|social housing|public housing|housing crisis|housing shortage|housebuilding|' +
      'house building|home building|homebuilding|rent control|tenant|landlord|homeless|homelessness|' +
      'council house|zoning law|planning permission|rental housing|home ownership|housing policy|' +
      'new homes=|housing supply|housing affordability|eviction|housing programme|urban planning|' +
      'first time buyer|rents=',
  },
  'social welfare': {
    nameless: true,
    words:
      'social security|welfare benefit|welfare reform|welfare state|welfare system|welfare payment|' +
      'welfare cut|food stamps=|food stamp|universal credit|child benefit|disability benefit|' +
      'social services=|social care|elderly care|long term care|universal basic income|child care|' +
      'childcare|benefit cuts=|cash transfer|safety net|benefit payment|SNAP benefit|aged care|' +
      'nursing home|child poverty',
  },
  demographics: {
    words:
      'demographic|population growth|population decline|birth rate|birthrate|fertility rate|' +
      'ageing population|ageing society|census|life expectancy|falling population|shrinking population|' +
      'declining population|working age population|low birth rate|death rate',
  },
  'gender equality': {
    nameless: true,
    words:
      "gender pay gap|women on boards=|equal pay|women's rights=|women’s rights=|gender gap|" +
      'gender parity|sexual harassment|abortion|abortion rights=|gender quota|gender discrimination|' +
      'equal rights=|women in the workforce=|feminist',
  },
  religion: {
    words:
      'pope|Vatican|church leader|archbishop|mosque|synagogue|temple mount|Catholic Church|pilgrimage|' +
      'Hajj|religious freedom|Orthodox Church|cardinals=|conclave|religious leader|cleric|bishop|papal',
  },
  sport: {
    words:
      'Olympic Games|Olympics|World Cup|Premier League|FIFA|UEFA|football club|champions league|' +
      'grand prix|Formula One|Formula 1|NBA|NFL|tennis tournament|championship final|cricket team|' +
      'football team|sports league|goalkeeper|midfielder|striker scored|world championship|Super Bowl|' +
      'athlete|Wimbledon|gold medallist|medalist|sporting event|rugby|cricket|home run|world record|' +
      'grand slam|playoffs=|golf tournament',
  },
};
