import { confirm, id, style } from '../rules/composition.ts';
import { object, string, typeName, url } from '../rules/primitives.ts';
import type { Rule } from '../rules/rule.ts';
import { plainText } from '../rules/text.ts';

export const buttons: Record<string, Rule> = {
  button: object(
    { type: typeName, text: plainText(75) },
    {
      action_id: id,
      value: string({ max: 2000 }),
      url,
      style,
      confirm,
      accessibility_label: string({ min: 1, max: 75 }),
    },
  ),
};
