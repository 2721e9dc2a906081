/** The place in a template that the local cloud does not know. */
export interface TemplatePlace {
  readonly logicalId: string;
  readonly type: string;
  /** Path of the property, with dots. Absent when the type itself is unknown. */
  readonly property?: string;
}

/** The template has a part that the local cloud does not know. Such a part is named, and never ignored. */
export class TemplateError extends Error {
  readonly place: TemplatePlace;

  constructor(place: TemplatePlace, problem: string) {
    const where = place.property === undefined ? place.type : `${place.type}, property ${place.property}`;
    super(`${place.logicalId} (${where}): ${problem}`);
    this.name = 'TemplateError';
    this.place = place;
  }
}
