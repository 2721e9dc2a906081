import { codes, code as entryOf } from 'currency-codes';

/**
 * Currencies as news writes them. ISO 4217 codes and official names come from `currency-codes` (ISO 4217 list one).
 * Symbols, short names and former currencies are own lists.
 *
 * A bare name means the most traded currency of that name: a dollar is the US dollar, a pound is sterling, a yen sign
 * is Japanese, a rupee Indian, a franc Swiss, a peso Mexican, a krona Swedish.
 * Minor units (cent, penny) stay as written: "20 cents" is 20 of unit `cent`.
 */

/** Symbols, with the currency that they mean without a prefix. */
export const symbols: ReadonlyMap<string, string> = pairs(
  '$:USD €:EUR £:GBP ¥:JPY ￥:JPY ₩:KRW ₹:INR ₽:RUB ₺:TRY ₪:ILS ₫:VND ₱:PHP ฿:THB ₦:NGN ₴:UAH ₸:KZT ₡:CRC ₾:GEL ₭:LAK ₮:MNT ' +
    '₲:PYG ₵:GHS ₼:AZN ₿:BTC ₨:INR ֏:AMD ៛:KHR ৳:BDT ﷼:SAR ¢:cent',
);

/** Letters before a dollar sign that name its country: `HK$`. */
export const dollarPrefixes: ReadonlyMap<string, string> = pairs(
  'us:USD u.s:USD u.s.:USD usd:USD c:CAD ca:CAD can:CAD cdn:CAD cad:CAD a:AUD au:AUD aus:AUD aud:AUD hk:HKD hkd:HKD nz:NZD nzd:NZD ' +
    's:SGD sg:SGD sgd:SGD nt:TWD twd:TWD r:BRL mex:MXN mx:MXN mxn:MXN j:JMD tt:TTD bz:BZD fj:FJD z:ZWL ec:XCD n:NAD',
);
/** Prefixes that must touch the sign: `A$`, but not `a $`. */
export const touchingPrefixes: ReadonlySet<string> = new Set(['a', 's', 'r', 'j', 'z', 'n', 'can']);

/** Letters before a pound, yen or euro sign that name its country: `CN¥`. */
export const otherPrefixes: ReadonlyMap<string, string> = pairs(
  'gb:GBP cn:CNY rmb:CNY jp:JPY uk:GBP e:EGP ir:IEP eur:EUR gbp:GBP',
);

/** Short names that may be before the number: `Rs 500`. */
export const beforeNumber: ReadonlyMap<string, string> = pairs(
  'rs:INR re:INR rmb:CNY rp:IDR rm:MYR dollar:USD sfr:CHF dm:DEM php:PHP sen:sen tk:BDT',
);

const shortNames = pairs(
  'dollar:USD buck:USD euro:EUR pound:GBP quid:GBP yen:JPY yuan:CNY renminbi:CNY rmb:CNY kuai:CNY won:KRW rupee:INR ruble:RUB rouble:RUB franc:CHF peso:MXN ' +
    'krona:SEK kronor:SEK krone:DKK kroner:NOK zloty:PLN forint:HUF koruna:CZK leu:RON lei:RON lev:BGN leva:BGN lira:TRY shekel:ILS riyal:SAR rial:IRR ' +
    'dirham:AED baht:THB ringgit:MYR rupiah:IDR dong:VND rand:ZAR naira:NGN shilling:KES cedi:GHS birr:ETB taka:BDT tenge:KZT hryvnia:UAH reais:BRL ' +
    'kip:LAK kyat:MMK lari:GEL dram:AMD guilder:NLG markka:FIM peseta:ESP bitcoin:BTC btc:BTC satoshi:satoshi 元:CNY 円:JPY ரூ:LKR ' +
    'cent:cent penny:penny pence:penny mao:mao sen:sen kopek:kopek sterling:GBP greenback:USD',
);

const longNames: readonly (readonly [string, string])[] = [
  'us dollar:USD|u.s. dollar:USD|u.s dollar:USD|american dollar:USD|chinese yuan:CNY|japanese yen:JPY|korean won:KRW|south korean won:KRW|british pound:GBP',
  'pound sterling:GBP|pounds sterling:GBP|new taiwan dollar:TWD|taiwan dollar:TWD|taiwanese dollar:TWD|brazilian real:BRL|brazilian reai:BRL|israeli shekel:ILS',
  'saudi riyal:SAR|uae dirham:AED|emirati dirham:AED|thai baht:THB|malaysian ringgit:MYR|indonesian rupiah:IDR|vietnamese dong:VND|south african rand:ZAR',
  'russian rouble:RUB|polish zloty:PLN|hungarian forint:HUF|czech koruna:CZK|czech crown:CZK|swedish crown:SEK|danish crown:DKK|norwegian crown:NOK',
  'swedish kronor:SEK|danish kroner:DKK|norwegian kroner:NOK|icelandic kronur:ISK|dutch guilder:NLG|german mark:DEM|deutsche mark:DEM|finnish markka:FIM',
  'french franc:FRF|belgian franc:BEF|italian lira:ITL|italian lire:ITL|spanish peseta:ESP|irish pound:IEP|philippine peso:PHP|filipino peso:PHP|chinese renminbi:CNY',
  'nigerian naira:NGN|kenyan shilling:KES|mexican peso:MXN|argentinian peso:ARS|uk pound:GBP|iranian rial:IRR|ukrainian hryvnia:UAH|us cent:cent|u.s. cent:cent|euro cent:cent',
].flatMap((line) => line.split('|').map((entry) => entry.split(':') as [string, string]));

/** ISO 4217 codes in use. */
export const isoCodes: ReadonlySet<string> = new Set(codes());

/** Names in lower case and the singular, with the code or the minor unit. */
export const currencyNames: ReadonlyMap<string, string> = new Map([
  ...[...isoCodes].flatMap((code): [string, string][] => {
    const name = entryOf(code)?.currency.toLowerCase() ?? '';
    // Official names of one word may also be common words ("real"). The safe ones are in the lists above.
    return name.includes(' ') ? [[name, code]] : [];
  }),
  ...shortNames,
  ...longNames,
]);

/** Codes that are also English words or other acronyms. They count only before a large number or behind a scale. */
export const ambiguousCodes: ReadonlySet<string> = new Set(
  'ALL TOP MOP CUP PEN TRY GEL LAK SOS BAM MAD ANG AMD COP TOP SLE XXX XTS CAD COU'.split(' '),
);

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((entry) => entry.split(':') as [string, string]));
}
