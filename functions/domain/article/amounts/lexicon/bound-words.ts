import type { Amount } from '../../item.ts';

type Bound = NonNullable<Amount['bound']>;

/**
 * Phrases before a number that bound it. Own list, after the modifiers that are part of a quantity in TIMEX3 and
 * OntoNotes (`more than`, `about`). `nearly` and `almost` mean about: the figure itself is named.
 */
export const boundsBefore: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ...each(
    'min',
    'more than,over,at least,above,upwards of,upward of,no less than,no fewer than,not less than,exceeding,in excess of,' +
      'a minimum of,minimum of,greater than,well over,just over,slightly more than,slightly over,well above,higher than,much more than,' +
      'far more than,a little over,a little more than,as low as,as little as,as few as',
  ),
  ...each(
    'max',
    'up to,as much as,as many as,at most,less than,fewer than,under,below,no more than,not more than,a maximum of,maximum of,' +
      'as high as,just under,just below,slightly less than,slightly under,well below,lower than,a little less than,a little under',
  ),
  ...each(
    'about',
    'about,around,approximately,approx,roughly,some,an estimated,estimated,circa,close to,near,nearly,almost,virtually,' +
      'somewhere around,in the region of,in the neighborhood of,on the order of,of about,~,≈',
  ),
]);

/** Phrases behind a number. */
export const boundsAfter: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['or more', 'min'],
  ['or higher', 'min'],
  ['or above', 'min'],
  ['and above', 'min'],
  ['or less', 'max'],
  ['or fewer', 'max'],
  ['or below', 'max'],
  ['or so', 'about'],
]);

function each(bound: Bound, phrases: string): [string, Bound][] {
  return phrases.split(',').map((phrase) => [phrase, bound]);
}
