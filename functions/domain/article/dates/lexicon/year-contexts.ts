/** Words before and after a four-digit number that say whether it is a year, in lower case. */

/** Words directly before a year. */
export const beforeYear: ReadonlySet<string> = new Set(
  'in since until till by from to of before after during between through for early late mid year years circa and or the a an its his her their our this fiscal than around ended ending summer spring winter fall autumn season olympics championship cup festival conference election elections'.split(
    ' ',
  ),
);

/** Words directly before a count or a name. */
export const beforeCount: ReadonlySet<string> = new Set(
  'no nos number flight gate lot resolution resolutions proposition form code suite box radio room page pages route highway article section chapter model version windows level levels about nearly almost some approximately roughly over least exactly only least another every each other least total points up bus train channel at'.split(
    ' ',
  ),
);

/** Words directly after a count. */
export const afterCount: ReadonlySet<string> = new Set(
  'percent per people employees workers jobs jets planes aircraft units shares tons tonnes barrels miles kilometers kilometres km feet meters metres pounds points troops soldiers members dollars euros yen students children women men pieces copies homes houses cars vehicles square hours minutes days weeks months years hundred thousand million billion trillion mph kg degrees cases deaths votes items acres hectares gallons megawatts mw watts calories times rpm other more or-so'.split(
    ' ',
  ),
);
