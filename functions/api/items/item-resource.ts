import { itemSchema } from '../../domain/article/item.ts';

/** An item in answers of the API. */
export const itemResource = itemSchema.meta({ id: 'Item' });
