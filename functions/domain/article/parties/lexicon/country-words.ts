/**
 * Own lists by ISO 3166-1 alpha-2 code, in addition to the names of `i18n-iso-countries`: names that news uses,
 * adjectives and names of peoples, and seats of government that may mean a country.
 * ISO 3166-1 reserves `EU` for the European Union.
 */

export const newsNames =
  'US=America|U.S|U.S.A|USA;GB=Britain|U.K|U.K.|England|Scotland|Wales|Northern Ireland|the UK;RU=Russia;KR=Republic of Korea|Korea;KP=DPRK;CN=PRC|mainland China;' +
  'EU=European Union|EU|E.U|E.U.|eurozone|Eurozone|euro zone|euro area;AE=Emirates|U.A.E|U.A.E.;NL=Holland;CZ=Czechia;TR=Turkey|Turkiye;VN=Vietnam|Viet Nam;LA=Laos;SY=Syria;IR=Iran;' +
  'VE=Venezuela;BO=Bolivia;TZ=Tanzania;MD=Moldova;MM=Burma|Myanmar;CI=Ivory Coast;CV=Cape Verde;SZ=Swaziland;BN=Brunei;PS=Palestine;VA=Vatican|the Vatican|Holy See;' +
  'HK=Hong Kong;MO=Macau;TW=Taiwan;XK=Kosovo;FM=Micronesia;CD=DR Congo|DRC;BA=Bosnia;SA=Saudi';

export const demonyms =
  'US=American|Americans;GB=British|Briton|Britons|English|Scottish|Welsh|Scots;JP=Japanese;CN=Chinese;KR=South Korean|South Koreans|Korean|Koreans;KP=North Korean|North Koreans;' +
  'DE=German|Germans;FR=French|Frenchman;IT=Italian|Italians;ES=Spanish|Spaniard|Spaniards;PT=Portuguese;NL=Dutch;BE=Belgian|Belgians;LU=Luxembourgish;IE=Irish;DK=Danish|Danes;SE=Swedish|Swedes;' +
  'NO=Norwegian|Norwegians;FI=Finnish|Finns;IS=Icelandic;PL=Polish|Poles;CZ=Czech|Czechs;SK=Slovak|Slovaks;HU=Hungarian|Hungarians;AT=Austrian|Austrians;CH=Swiss;GR=Greek|Greeks;BG=Bulgarian|Bulgarians;' +
  'RO=Romanian|Romanians;RS=Serbian|Serbians|Serbs;HR=Croatian|Croatians|Croats;SI=Slovenian|Slovene;BA=Bosnian|Bosnians;AL=Albanian|Albanians;MK=Macedonian;ME=Montenegrin;EE=Estonian|Estonians;LV=Latvian|Latvians;' +
  'LT=Lithuanian|Lithuanians;UA=Ukrainian|Ukrainians;BY=Belarusian|Belarusians;MD=Moldovan|Moldovans;RU=Russian|Russians;GE=Georgian|Georgians;AM=Armenian|Armenians;AZ=Azerbaijani|Azeri;KZ=Kazakh|Kazakhs;UZ=Uzbek|Uzbeks;' +
  'KG=Kyrgyz;TJ=Tajik;TM=Turkmen;TR=Turkish|Turks;CY=Cypriot|Cypriots;MT=Maltese;IL=Israeli|Israelis;PS=Palestinian|Palestinians;LB=Lebanese;SY=Syrian|Syrians;JO=Jordanian|Jordanians;IQ=Iraqi|Iraqis;IR=Iranian|Iranians;' +
  'SA=Saudi Arabian|Saudis;AE=Emirati|Emiratis;QA=Qatari|Qataris;KW=Kuwaiti|Kuwaitis;BH=Bahraini|Bahrainis;OM=Omani|Omanis;YE=Yemeni|Yemenis;EG=Egyptian|Egyptians;LY=Libyan|Libyans;TN=Tunisian|Tunisians;' +
  'DZ=Algerian|Algerians;MA=Moroccan|Moroccans;SD=Sudanese;SS=South Sudanese;ET=Ethiopian|Ethiopians;ER=Eritrean|Eritreans;SO=Somali|Somalis;KE=Kenyan|Kenyans;UG=Ugandan|Ugandans;TZ=Tanzanian|Tanzanians;RW=Rwandan|Rwandans;' +
  'BI=Burundian;CD=Congolese;NG=Nigerian|Nigerians;GH=Ghanaian|Ghanaians;SN=Senegalese;ML=Malian|Malians;CI=Ivorian|Ivorians;CM=Cameroonian;LR=Liberian|Liberians;AO=Angolan|Angolans;MZ=Mozambican;ZM=Zambian|Zambians;' +
  'ZW=Zimbabwean|Zimbabweans;ZA=South African|South Africans;NA=Namibian;BW=Botswanan;MG=Malagasy;TD=Chadian;IN=Indian|Indians;PK=Pakistani|Pakistanis;BD=Bangladeshi|Bangladeshis;LK=Sri Lankan|Sri Lankans;NP=Nepali|Nepalese;' +
  'BT=Bhutanese;MV=Maldivian;AF=Afghan|Afghans;MM=Burmese;TH=Thai|Thais;VN=Vietnamese;LA=Lao|Laotian;KH=Cambodian|Cambodians;MY=Malaysian|Malaysians;SG=Singaporean|Singaporeans;ID=Indonesian|Indonesians;PH=Philippine|Filipino|Filipinos;' +
  'TW=Taiwanese;MN=Mongolian|Mongolians;AU=Australian|Australians|Aussie;NZ=New Zealander|New Zealanders;PG=Papua New Guinean;FJ=Fijian;CA=Canadian|Canadians;MX=Mexican|Mexicans;GT=Guatemalan|Guatemalans;HN=Honduran|Hondurans;SV=Salvadoran;' +
  'NI=Nicaraguan|Nicaraguans;CR=Costa Rican;PA=Panamanian;CU=Cuban|Cubans;HT=Haitian|Haitians;DO=Dominican;JM=Jamaican|Jamaicans;CO=Colombian|Colombians;VE=Venezuelan|Venezuelans;EC=Ecuadorian|Ecuadorean;PE=Peruvian|Peruvians;' +
  'BO=Bolivian|Bolivians;CL=Chilean|Chileans;AR=Argentine|Argentinian|Argentines;UY=Uruguayan;PY=Paraguayan;BR=Brazilian|Brazilians';

/** Cities that may mean a government. The sentence decides (`metonyms.ts`). */
export const capitals =
  'US=Washington;GB=London|Westminster;JP=Tokyo;CN=Beijing;KR=Seoul;KP=Pyongyang;DE=Berlin;FR=Paris;IT=Rome;ES=Madrid;PT=Lisbon;NL=The Hague;IE=Dublin;DK=Copenhagen;SE=Stockholm;NO=Oslo;FI=Helsinki;PL=Warsaw;CZ=Prague;' +
  'HU=Budapest;AT=Vienna;GR=Athens;BG=Sofia;RO=Bucharest;RS=Belgrade;HR=Zagreb;UA=Kyiv|Kiev;BY=Minsk;RU=Moscow;GE=Tbilisi;AM=Yerevan;AZ=Baku;TR=Ankara;IL=Jerusalem|Tel Aviv;LB=Beirut;SY=Damascus;JO=Amman;IQ=Baghdad;IR=Tehran;' +
  'SA=Riyadh;AE=Abu Dhabi;QA=Doha;YE=Sanaa;EG=Cairo;LY=Tripoli;TN=Tunis;DZ=Algiers;MA=Rabat;SD=Khartoum;ET=Addis Ababa;SO=Mogadishu;KE=Nairobi;NG=Abuja;ZA=Pretoria;ZW=Harare;IN=New Delhi|Delhi;PK=Islamabad;BD=Dhaka;LK=Colombo;' +
  'NP=Kathmandu;AF=Kabul;MM=Naypyidaw;TH=Bangkok;VN=Hanoi;KH=Phnom Penh;MY=Kuala Lumpur|Putrajaya;ID=Jakarta;PH=Manila;TW=Taipei;MN=Ulaanbaatar;AU=Canberra;NZ=Wellington;CA=Ottawa;MX=Mexico City;CU=Havana;CO=Bogota|Bogotá;VE=Caracas;' +
  'EC=Quito;PE=Lima;BO=La Paz;CL=Santiago;AR=Buenos Aires;UY=Montevideo;BR=Brasilia|Brasília;EU=Brussels;EE=Tallinn;LV=Riga;LT=Vilnius';

/** Country names that are more often a state, a person or a word. They count only in longer names. */
export const notAlone: ReadonlySet<string> = new Set(['Georgia', 'Jersey', 'Chad', 'Guernsey', 'Saudi']);
