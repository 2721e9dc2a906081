/** Where in a template something is that the local cloud does not know. */
export interface TemplatePlace {
  readonly logicalId: string;
  readonly type: string;
  /** Path of the property, dotted; absent when the type itself is unknown. */
  readonly property?: string;
}

/** The template holds what the local cloud does not know: it is named, never passed over. */
export class TemplateError extends Error {
  readonly place: TemplatePlace;

  constructor(place: TemplatePlace, problem: string) {
    const where = place.property === undefined ? place.type : `${place.type}, property ${place.property}`;
    super(`${place.logicalId} (${where}): ${problem}`);
    this.name = 'TemplateError';
    this.place = place;
  }
}
