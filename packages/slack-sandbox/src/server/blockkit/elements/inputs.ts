import { isJson } from '../../json/json.ts';
import { dispatchActionConfig, id, placeholder } from '../rules/composition.ts';
import { boolean, integer, lengthOf, list, object, string, typeName } from '../rules/primitives.ts';
import { all, type Rule } from '../rules/rule.ts';

const LONGEST_INPUT = 3000;

const input = {
  action_id: id,
  placeholder,
  focus_on_load: boolean,
  dispatch_action_config: dispatchActionConfig,
};

function initialFits(...[value, at, problems]: Parameters<Rule>): void {
  if (!isJson(value)) return;
  const { min_length: least, max_length: most, initial_value: initial } = value;
  if (typeof least === 'number' && typeof most === 'number' && least > most)
    problems.add('min_length must not be greater than max_length', `${at}/min_length`);
  const longest = typeof most === 'number' ? most : LONGEST_INPUT;
  if (typeof initial === 'string' && lengthOf(initial) > longest)
    problems.add(`must be less than ${longest + 1} characters`, `${at}/initial_value`);
}

const plainTextInput = all(
  object(
    { type: typeName },
    {
      ...input,
      initial_value: string(),
      multiline: boolean,
      min_length: integer({ min: 0, max: LONGEST_INPUT }),
      max_length: integer({ min: 1, max: LONGEST_INPUT }),
    },
  ),
  initialFits,
);

export const inputs: Record<string, Rule> = {
  plain_text_input: plainTextInput,
  email_text_input: object({ type: typeName }, { ...input, initial_value: string() }),
  url_text_input: object({ type: typeName }, { ...input, initial_value: string() }),
  number_input: object(
    { type: typeName, is_decimal_allowed: boolean },
    { ...input, initial_value: string(), min_value: string(), max_value: string() },
  ),
  file_input: object(
    { type: typeName },
    {
      action_id: id,
      filetypes: list(string({ min: 1 }), { min: 1 }),
      max_files: integer({ min: 1, max: 10 }),
    },
  ),
};
