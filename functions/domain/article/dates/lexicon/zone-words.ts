const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Abbreviations of time zones, in lower case. News writes them in capitals after a time of day. Source: the tz database. */
export const zoneAbbreviations = words(`
  utc gmt z est edt et cst cdt ct mst mdt mt pst pdt pt akst akdt akt hst hdt ast adt nst ndt
  wet west bst cet cest eet eest msk trt sast cat eat wat gst irst pkt ist npt sgt hkt myt pht wib wita wit ict
  jst kst acst acdt aest aedt aet awst awt nzst nzdt nzt brt art clt clst cot pet pyt uyt`);

/** Zones that North American news names without the word "time": `9 p.m. Eastern`. In lower case. */
export const bareZones = words('eastern central mountain pacific atlantic');

/** Words between the name of a zone and "time": `Eastern Daylight Time`. In lower case. */
export const zoneKinds = words('standard daylight summer winter mean prevailing');
