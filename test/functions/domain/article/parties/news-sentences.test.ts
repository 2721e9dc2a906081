import { describe, expect, it } from 'vitest';
import { findParties } from '../../../../../functions/domain/article/parties/find-parties.ts';
import { readProse } from '../../../../../functions/domain/article/text/prose.ts';

/** `US` is a country, `p:` a person, `o:` an organisation, as written. The full name is behind `=`, if it differs. */
function read(text: string): string {
  return findParties(readProse(text))
    .map(({ party, start, end }) => {
      if (party.code !== undefined) return party.code;
      const written = text.slice(start, end);
      return `${party.type.charAt(0)}:${written}${written === party.name ? '' : `=${party.name}`}`;
    })
    .join('; ');
}

const sentences: readonly (readonly [sentence: string, parties: string])[] = [
  [
    "Vietnam's Prime Minister Pham Minh Chinh met Indian External Affairs Minister S. Jaishankar in Hanoi.",
    'VN; p:Pham Minh Chinh; IN; p:S. Jaishankar',
  ],
  [
    'Christine Lagarde, president of the European Central Bank, warned that inflation may rise.',
    'p:Christine Lagarde; o:European Central Bank',
  ],
  ['The Reserve Bank of Australia kept its cash rate at 3.6%.', 'o:Reserve Bank of Australia'],
  ['Moscow accused Kyiv of attacking a refinery.', 'RU; UA'],
  ['The Kremlin said Putin would visit Beijing in May.', 'o:Kremlin; p:Putin'],
  ['Brussels fined Meta and Apple a combined 700 million euros.', 'EU; o:Meta; o:Apple'],
  [
    'Nvidia chief executive Jensen Huang said the chips would be made by TSMC in Arizona.',
    'o:Nvidia; p:Jensen Huang; o:TSMC',
  ],
  [
    'Taiwan Semiconductor Manufacturing Co. (TSMC) will build a second plant in Kumamoto.',
    'o:Taiwan Semiconductor Manufacturing Co. (TSMC)',
  ],
  [
    'Ursula von der Leyen and Narendra Modi signed the agreement in New Delhi.',
    'p:Ursula von der Leyen; p:Narendra Modi',
  ],
  ['The Bundesbank and the Bank of France declined to comment.', 'o:Bundesbank; o:Bank of France'],
  ["Saudi Arabia's Crown Prince Mohammed bin Salman pledged $600 billion.", 'SA; p:Mohammed bin Salman'],
  ['Rio Tinto Chief Executive Officer Jakob Stausholm will step down.', 'o:Rio Tinto; p:Jakob Stausholm'],
  ['The U.S. Department of Commerce added Huawei to the list.', 'o:U.S. Department of Commerce; o:Huawei'],
  [
    'The Ministry of Defence in London signed a contract with BAE Systems Plc.',
    'o:Ministry of Defence; o:BAE Systems Plc',
  ],
  ['Senator Elizabeth Warren, a Democrat from Massachusetts, opposed the bill.', 'p:Elizabeth Warren'],
  ['The African Union and ECOWAS condemned the coup in Niger.', 'o:African Union; o:ECOWAS; NE'],
  ['Maersk said its ships would avoid the Red Sea.', 'o:Maersk'],
  ['Dutch chip equipment maker ASML raised its forecast.', 'NL; o:ASML'],
  [
    'South African President Cyril Ramaphosa hosted the G20 summit in Johannesburg.',
    'ZA; p:Cyril Ramaphosa; o:G20',
  ],
  [
    "The International Atomic Energy Agency's director general, Rafael Grossi, arrived in Tehran.",
    'o:International Atomic Energy Agency; p:Rafael Grossi',
  ],
  [
    'Hyundai Heavy Industries and Huntington Ingalls Industries will build ships together.',
    'o:Hyundai Heavy Industries; o:Huntington Ingalls Industries',
  ],
  ["Brazil's Petrobras found oil in the Santos Basin.", 'BR; o:Petrobras'],
  ['The Swiss National Bank and UBS Group AG agreed.', 'o:Swiss National Bank; o:UBS Group AG'],
  ['Washington and Beijing agreed to extend the truce.', 'US; CN'],
  ['Talks between Seoul and Pyongyang broke down.', 'KR; KP'],
  [
    'A spokesperson for Downing Street said Starmer had spoken to Macron.',
    'o:Downing Street; p:Starmer; p:Macron',
  ],
  ['Analysts at Morgan Stanley expect the Fed to cut rates.', 'o:Morgan Stanley; o:Fed'],
  ["He lives in Paris and works for L'Oréal.", "o:L'Oréal"],
  ['The Philippine Coast Guard said a Chinese vessel rammed its ship.', 'o:Philippine Coast Guard; CN'],
  ["Kazakhstan's KazMunayGas and Italy's Eni signed a memorandum.", 'KZ; o:KazMunayGas; IT; o:Eni'],
  [
    'Treasury Secretary Scott Bessent and Vice Premier He Lifeng will meet in Kuala Lumpur.',
    'p:Scott Bessent; p:He Lifeng',
  ],
  ['The White House confirmed that Marco Rubio would attend.', 'o:White House; p:Marco Rubio'],
  ['Turkish Airlines ordered 225 Boeing planes.', 'o:Turkish Airlines; o:Boeing'],
  ["Mexico's Economy Ministry said exports rose.", 'MX; o:Economy Ministry'],
  [
    'Prime Minister Sanae Takaichi told parliament that Japan would raise defence spending.',
    'p:Sanae Takaichi; JP',
  ],
  ["CATL, the world's largest battery maker, will list in Hong Kong.", 'o:CATL; HK'],
  [
    'The World Health Organization (WHO) declared an emergency. The WHO said so on Monday.',
    'o:World Health Organization (WHO); o:WHO=World Health Organization (WHO)',
  ],
  ['Former chancellor Angela Merkel criticised Friedrich Merz.', 'p:Angela Merkel; p:Friedrich Merz'],
  ["Workers at Volkswagen's Wolfsburg plant went on strike.", 'o:Volkswagen'],
  ['Egypt, Ethiopia and Sudan resumed talks over the Grand Ethiopian Renaissance Dam.', 'EG; ET; SD'],
  ['The British government will sell its stake in NatWest.', 'GB; o:NatWest'],
  [
    "Iran's Foreign Minister Abbas Araghchi spoke by phone with Kaja Kallas.",
    'IR; p:Abbas Araghchi; p:Kaja Kallas',
  ],
  [
    'The Associated Press reported that Lockheed Martin won the contract.',
    'o:Associated Press; o:Lockheed Martin',
  ],
  ["The UAE's ADNOC bought a stake in Germany's Covestro.", 'AE; o:ADNOC; DE; o:Covestro'],
  ['Ministers from France, Germany and the U.K. met in Geneva.', 'FR; DE; GB'],
  ["Chile's state miner Codelco cut its output target.", 'CL; o:Codelco'],
  ['The governor of the Bank of Japan, Kazuo Ueda, gave no hint.', 'o:Bank of Japan; p:Kazuo Ueda'],
  ['Peru declared a state of emergency in Lima.', 'PE'],
  [
    'European Commission President Ursula von der Leyen arrived in Washington.',
    'o:European Commission; p:Ursula von der Leyen',
  ],
  ['Judge Amit Mehta ruled against Google.', 'p:Amit Mehta; o:Google'],
  ['The Wall Street Journal said OpenAI would buy chips from AMD.', 'o:Wall Street Journal; o:OpenAI; o:AMD'],
  ["New Zealand's Fonterra will sell its consumer brands to Lactalis.", 'NZ; o:Fonterra; o:Lactalis'],
  ["Canada's Mark Carney said Ottawa would respond.", 'CA; p:Mark Carney; CA'],
  ['Houthi rebels in Yemen fired missiles at Israel.', 'YE; IL'],
  [
    'The Organization of the Petroleum Exporting Countries (OPEC) cut its forecast.',
    'o:Organization of the Petroleum Exporting Countries (OPEC)',
  ],
  ['Finance ministers of the Group of Seven will meet in Banff.', 'o:Group of Seven'],
  ['The Lower House approved the Strategic Investment Act.', ''],
  ['In March, the Spring Festival and the Boston Marathon took place.', ''],
  ['President Lee Jae Myung welcomed Trump in Gyeongju.', 'p:Lee Jae Myung; p:Trump'],
  ['The United Auto Workers said Ford had agreed to talks.', 'o:United Auto Workers; o:Ford'],
  [
    "Singapore's Temasek Holdings and Qatar Investment Authority invested in Ant Group.",
    'SG; o:Temasek Holdings; o:Qatar Investment Authority; o:Ant Group',
  ],
  ["Polish Foreign Minister Radoslaw Sikorski summoned Russia's ambassador.", 'PL; p:Radoslaw Sikorski; RU'],
  [
    'The Federal Aviation Administration (FAA) grounded the jets. Later the FAA lifted the order.',
    'o:Federal Aviation Administration (FAA); o:FAA=Federal Aviation Administration (FAA)',
  ],
  ['The Panama Canal Authority raised tolls.', 'o:Panama Canal Authority'],
  ['Ships crossed the Panama Canal and the Indian Ocean.', ''],
  ['The Suez Canal and the South China Sea are busy.', ''],
  ['Kaja Kallas said that the bloc would act.', 'p:Kaja Kallas'],
  ['Anutin Charnvirakul won the vote in Thailand.', 'p:Anutin Charnvirakul; TH'],
  ['Tokyo told Seoul that it would pay.', 'JP; KR'],
  ['London urged Tehran to free the crew.', 'GB; IR'],
  ['Protesters gathered in Warsaw and Berlin.', ''],
  ['He flew from Doha to Cairo.', ''],
  ['Tokyo closed higher on Friday.', ''],
  ['Paris and Rome want a new pact.', 'FR; IT'],
  ['The deal between Ankara and Baghdad covers water.', 'TR; IQ'],
  ['Riyadh cut its output.', 'SA'],
  ['A London court ruled on Monday.', ''],
  ['A Beijing-based firm bought it.', ''],
  ['Relations with Islamabad have soured.', 'PK'],
  ['The National Bank of Ukraine and Naftogaz agreed.', 'o:National Bank of Ukraine; o:Naftogaz'],
  [
    'Samsung Electronics Co., SK Hynix Inc. and Micron make memory chips.',
    'o:Samsung Electronics Co.=Samsung Electronics Co; o:SK Hynix Inc.=SK Hynix Inc; o:Micron',
  ],
  ['Luiz Inacio Lula da Silva met Javier Milei.', 'p:Luiz Inacio Lula da Silva; p:Javier Milei'],
  ['The Teamsters and the United Steelworkers backed the deal.', 'o:Teamsters; o:United Steelworkers'],
  ['Democratic Republic of the Congo and Rwanda signed the accord.', 'CD; RW'],
  ['The U.S. Trade Representative, Jamieson Greer, spoke.', 'US; p:Jamieson Greer'],
  ['Bank Indonesia held its rate.', 'o:Bank Indonesia'],
  [
    'Mitsubishi UFJ Financial Group (MUFG) posted a profit. MUFG shares rose.',
    'o:Mitsubishi UFJ Financial Group (MUFG); o:MUFG=Mitsubishi UFJ Financial Group (MUFG)',
  ],
  ['Dr. Tedros Adhanom Ghebreyesus leads the WHO.', 'p:Tedros Adhanom Ghebreyesus; o:WHO'],
  ['The G7 and the EU agreed.', 'o:G7; EU'],
  ['Indian refiner Reliance Industries Ltd signed with Rosneft.', 'IN; o:Reliance Industries Ltd; o:Rosneft'],
  ['Xi and Putin spoke on Monday.', 'p:Xi; p:Putin'],
  ['The Commerce Ministry in Beijing said it would retaliate.', 'o:Commerce Ministry'],
  ['Kremlin spokesman Dmitry Peskov said Moscow was ready.', 'o:Kremlin; p:Dmitry Peskov; RU'],
  ['Equatorial Guinea and Sao Tome and Principe signed.', 'GQ; ST'],
  ['Mayor Sadiq Khan opened the line in London.', 'p:Sadiq Khan'],
  ["Chevron Corp's Mike Wirth said so.", 'o:Chevron Corp; p:Mike Wirth'],
  ['The Hague rejected the claim.', 'NL'],
  ["Norway's Equinor and Poland's Orlen will cooperate.", 'NO; o:Equinor; PL; o:Orlen'],
  ["Swedish defence group Saab won an order from Thailand's air force.", 'SE; o:Saab; TH'],
  ['Former Bank of England governor Mark Carney won.', 'o:Bank of England; p:Mark Carney'],
  ['Sources said the Pentagon had paused deliveries to Ukraine.', 'o:Pentagon; UA'],
  ['Investors fled to gold on Wednesday.', ''],
  ['Markets in Asia rose.', ''],
  [
    'German Chancellor Friedrich Merz will host Volodymyr Zelenskyy in Berlin.',
    'DE; p:Friedrich Merz; p:Volodymyr Zelenskyy',
  ],
  ['The Department for Business and Trade published figures.', 'o:Department for Business and Trade'],
  ['Emirates and Etihad resumed flights to Beirut.', 'o:Emirates; o:Etihad'],
  ['In Nigeria, Dangote Refinery cut petrol prices.', 'NG; o:Dangote Refinery'],
  ['Ford and General Motors lost $2 billion.', 'o:Ford; o:General Motors'],
  ["Apple's Tim Cook met President Prabowo Subianto in Jakarta.", 'o:Apple; p:Tim Cook; p:Prabowo Subianto'],
  ['The UN Security Council adopted Resolution 2803.', 'o:UN Security Council'],
  ['China Evergrande Group was delisted.', 'o:China Evergrande Group'],
  ['Air India ordered 100 Airbus jets.', 'o:Air India; o:Airbus'],
  ["Deutsche Bank's Christian Sewing warned of risks.", 'o:Deutsche Bank; p:Christian Sewing'],
  [
    'Chilean President Gabriel Boric and his Argentine counterpart, Javier Milei, did not speak.',
    'CL; p:Gabriel Boric; AR; p:Javier Milei',
  ],
  ['The Bank for International Settlements published its review.', 'o:Bank for International Settlements'],
  [
    'Shell plc sold its stake to Carlyle Group Inc. for $2 billion.',
    'o:Shell plc; o:Carlyle Group Inc.=Carlyle Group Inc',
  ],
  ['Analyst Jane Doe of Bernstein said so.', 'p:Jane Doe; o:Bernstein'],
  [
    "U.S. Commerce Secretary Howard Lutnick toured Samsung's plant in Taylor, Texas.",
    'US; p:Howard Lutnick; o:Samsung',
  ],
  ['The Taliban banned poppy.', 'o:Taliban'],
  ['The House passed the bill.', ''],
  ['Congress must act by January 30.', 'o:Congress'],
  [
    'Nippon Steel Corp. completed its purchase of U.S. Steel.',
    'o:Nippon Steel Corp.=Nippon Steel Corp; o:U.S. Steel',
  ],
  ['European Union leaders met in Brussels.', 'EU'],
  ['NATO Secretary General Mark Rutte praised Poland.', 'o:NATO; p:Mark Rutte; PL'],
  ['The Indian rupee fell.', 'IN'],
  ['The Chinese tech giant Huawei unveiled a chip.', 'CN; o:Huawei'],
  ['Swiss voters rejected the tax.', 'CH'],
  ['Hong Kong Exchanges and Clearing Ltd rose 2%.', 'o:Hong Kong Exchanges and Clearing Ltd'],
  ['The New York-based firm hired him.', ''],
  [
    'The agreement, signed by Foreign Ministers Wang Yi and Sergei Lavrov, runs for ten years.',
    'p:Wang Yi; p:Sergei Lavrov',
  ],
  ['Mr Modi said India would not yield.', 'p:Modi; IN'],
  ['South Korean Trade Minister Yeo Han-koo flew to Washington.', 'KR; p:Yeo Han-koo'],
  ["Egypt's pound weakened.", 'EG'],
  [
    'The International Energy Agency (IEA), based in Paris, raised its forecast.',
    'o:International Energy Agency (IEA)',
  ],
  [
    'The U.K. Competition and Markets Authority cleared the deal.',
    'o:U.K. Competition and Markets Authority',
  ],
  ['Rosneft and Lukoil were sanctioned on Oct. 22.', 'o:Rosneft; o:Lukoil'],
  ['Trade between Turkey and Iraq resumed.', 'TR; IQ'],
  ['The Ivory Coast-Ghana cocoa initiative stalled.', 'CI; GH'],
  ['Kim Jong-un met Moon Jae-in.', 'p:Kim Jong-un; p:Moon Jae-in'],
  ["South Korea's Lee Jae-myung spoke.", 'KR; p:Lee Jae-myung'],
  ['A Beijing-based and Trump-backed firm.', 'p:Trump'],
  ['The Obama-era rule.', 'p:Obama'],
  ['Presidents Xi Jinping and Donald Trump met.', 'p:Xi Jinping; p:Donald Trump'],
];

describe('findParties, of a news sentence', () => {
  it.each(sentences)('names the parties of: %s', (sentence, parties) => {
    expect(read(sentence)).toBe(parties);
  });
});
