import { findParties } from '../../functions/domain/article/parties/find-parties.ts';
import { readProse } from '../../functions/domain/article/text/prose.ts';
import type { GoldDocument } from './gold.ts';
import type { Prediction } from './predict.ts';

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** How the mention names its entity. `NAM` is by its name. The others are pronouns, nouns and modifiers. */
  readonly syn: string;
}

/** Returns the gold data with only the mentions by name. */
export function namedOnly(document: GoldDocument): GoldDocument & { readonly entities: readonly Entity[] } {
  const { entities = [] } = document as GoldDocument & { readonly entities?: readonly Entity[] };
  return { ...document, entities: entities.filter(({ syn }) => syn === 'NAM') };
}

/** Returns people and organisations. The gold data has no countries. */
export function predictEntities({ id, text }: GoldDocument): Prediction {
  const entities = findParties(readProse(text)).flatMap(({ party, start, end }) =>
    party.type === 'country' ? [] : [{ start, end, type: party.type === 'person' ? 'PER' : 'ORG' }],
  );
  return { id, entities };
}
