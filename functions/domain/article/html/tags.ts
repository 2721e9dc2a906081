const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a block of text (HTML Standard, section 15.3, and what behaves like them). */
export const blockTags = set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li main menu nav ol optgroup option p pre section select summary ' +
    'table tbody td tfoot th thead tr ul video audio',
);

/** Elements whose content is not shown as text of the page. */
export const hiddenTags = set(
  'script style noscript template title textarea head iframe object svg math canvas select option button audio video datalist noembed noframes xmp',
);

/** Elements without an end tag. */
export const voidTags = set('area base br col embed hr img input link meta param source track wbr');

export const headingTags = set('h1 h2 h3 h4 h5 h6');
