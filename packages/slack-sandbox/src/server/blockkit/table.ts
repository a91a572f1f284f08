import { richText } from './rich-text.ts';
import { id } from './rules/composition.ts';
import { boolean, byType, list, object, oneOf, string, typeName } from './rules/primitives.ts';

const cell = byType({
  raw_text: object({ type: typeName, text: string({ min: 1 }) }),
  rich_text: richText,
});

const column = object({}, { align: oneOf('left', 'center', 'right'), is_wrapped: boolean });

export const table = object(
  { type: typeName, rows: list(list(cell, { min: 1, max: 20 }), { min: 1, max: 100 }) },
  { block_id: id, column_settings: list(column, { max: 20 }) },
);
