/** Objects of `meet` that are nobody: `meet demand`, `meets the criteria`. Own list. */
export const notMet = new Set(
  'demand demands target targets goal goals requirement requirements need needs deadline deadlines standard standards criteria expectations expectation condition conditions obligation obligations challenge challenges quota quotas threshold objective objectives commitments commitment cost costs payments rules'.split(
    ' ',
  ),
);

/** Words behind `meet` that begin a time or a place: `meet in Oslo`, `met again`. */
export const meetingPlaces = new Set(
  'in on at with to for over next this last late early today tomorrow yesterday again and'.split(' '),
);

/** People and bodies that travel in news without a name: `the delegation will travel to`. Own list. */
export const travellers = new Set(
  'president minister secretary chancellor premier pope king queen prince delegation envoy envoys leader leaders officials ministers negotiators diplomat chief ambassador senator governor he she they'.split(
    ' ',
  ),
);
