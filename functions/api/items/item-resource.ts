import { itemSchema } from '../../domain/article/item.ts';

/** An item as the API shows it. */
export const itemResource = itemSchema.meta({ id: 'Item' });
