/** Phrases that name two topics on purpose. */
export const sharedPhrases: ReadonlySet<string> = new Set(
  (
    'digital services tax|tax evasion|high speed rail|gold mine|port strike|forced labour|industrial policy|copper mine|coal miner|coal mine|' +
    'deep sea mining|PFAS|forever chemicals=|Shein|housebuilding|press freedom|clinical trial|water shortage|technological innovation|drone attack|drone strike|' +
    'oil refinery|oil spill|gas pipeline|Nord Stream|TurkStream|Power of Siberia|defence treaty|peace treaty|European Council|COP30|COP29|COP28|' +
    'vocational training|apprenticeship|cancer research|heatwave|heat wave'
  ).split('|'),
);
