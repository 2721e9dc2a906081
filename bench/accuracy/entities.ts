import { findParties } from '../../functions/domain/article/parties/find-parties.ts';
import { prose } from '../../functions/domain/article/text/prose.ts';
import type { GoldDocument } from './gold.ts';
import type { Prediction } from './predict.ts';

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** How the mention names its entity: `NAM` by its name; others are pronouns, nouns and modifiers. */
  readonly syn: string;
}

/** Gold with the mentions by name alone. */
export function namedOnly(document: GoldDocument): GoldDocument & { readonly entities: readonly Entity[] } {
  const { entities = [] } = document as GoldDocument & { readonly entities?: readonly Entity[] };
  return { ...document, entities: entities.filter(({ syn }) => syn === 'NAM') };
}

/** People and organisations; countries are no mentions of the gold data. */
export function predictEntities({ id, text }: GoldDocument): Prediction {
  const entities = findParties(prose(text)).flatMap(({ party, start, end }) =>
    party.type === 'country' ? [] : [{ start, end, type: party.type === 'person' ? 'PER' : 'ORG' }],
  );
  return { id, entities };
}
