/**
 * Nouns that may be counted, and words that may not. Own lists. A plural noun is counted. The lists have the plurals
 * without an s, and the words in s that are not plural nouns or that name a time, which dates read.
 */

/** Plurals without a regular s, with their singular. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  (
    'people:person men:man women:woman children:child aircraft:aircraft spacecraft:spacecraft staff:staff personnel:personnel police:police ' +
    'lives:life knives:knife wives:wife leaves:leaf shelves:shelf halves:half feet:foot teeth:tooth mice:mouse geese:goose buses:bus gases:gas ' +
    'crises:crisis bases:base cases:case houses:house horses:horse nurses:nurse purchases:purchase increases:increase warehouses:warehouse ' +
    'businesses:business expenses:expense responses:response licences:licence licenses:license prizes:prize offences:offence offices:office ' +
    'vehicles:vehicle series:series species:species cattle:cattle sheep:sheep fish:fish policemen:policeman firefighters:firefighter ' +
    'servicemen:serviceman fishermen:fisherman businessmen:businessman lawmakers:lawmaker spokesmen:spokesman sq:square ' +
    'movies:movie cookies:cookie calories:calorie zombies:zombie ties:tie viruses:virus campuses:campus bonuses:bonus statuses:status headquarters:headquarters'
  )
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
);

/** Nouns of time, which dates read, and words that are not plural nouns or that are units of ratios. */
export const notCounted: ReadonlySet<string> = new Set(
  (
    'years months weeks days hours minutes seconds decades centuries quarters semesters fortnights nights mornings evenings afternoons ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays a.m p.m am pm gmt utc est edt pst bst hrs mins ' +
    'is was has does goes says its his this thus plus minus yes us as across towards besides perhaps always sometimes afterwards versus ' +
    'ours hers theirs yours itself whereas unless less times others days. process business access congress press success loss class progress stress ' +
    'address crisis basis analysis news politics economics mathematics physics chaos status campus virus bus gas focus census bonus surplus thanks ' +
    'points percents percent needs gains loses wins makes takes gives gets comes shows means'
  ).split(' '),
);

/** Words that end a noun phrase. The noun of the number is not behind them. */
export const phraseEnds: ReadonlySet<string> = new Set(
  (
    'a an the this that these those and or but nor so yet of in on at by for from to with into onto over under about after before between ' +
    'through during against among within without per via is are was were be been being am has have had do does did will would can could ' +
    'shall should may might must who whom whose which what when where while why how if because since although though as than then there here ' +
    'he she it they we you i him her them us me his its their our my your not no also already still only just even both each every either ' +
    'neither said says told according worth including until till up down out off away back ago later earlier yesterday today tomorrow'
  ).split(' '),
);

/** Abbreviations of measures, with the unit that they mean. Those written in capitals are matched as written. */
export const measures: ReadonlyMap<string, string> = new Map(
  (
    'km:kilometre kms:kilometre kg:kilogram kgs:kilogram cm:centimetre mm:millimetre mg:milligram lb:pound lbs:pound oz:ounce ft:foot ' +
    'mph:mile per hour,kph:kilometre per hour,GB:gigabyte TB:terabyte MB:megabyte KB:kilobyte GHz:gigahertz MHz:megahertz kW:kilowatt MW:megawatt GW:gigawatt ' +
    'TW:terawatt kWh:kilowatt-hour MWh:megawatt-hour GWh:gigawatt-hour TWh:terawatt-hour bpd:barrel per day,bcm:billion cubic metres,mtpa:million tonnes per annum'
  )
    .split(/ (?=[A-Za-z]+:)|,/)
    .map((entry) => entry.split(':') as [string, string]),
);
