import { isJson } from '../json/json.ts';
import { buttons } from './elements/buttons.ts';
import { choices } from './elements/choices.ts';
import { imageElement, imageFields, oneSource } from './elements/image.ts';
import { inputs } from './elements/inputs.ts';
import { pickers } from './elements/pickers.ts';
import { selects } from './elements/selects.ts';
import { richText } from './rich-text.ts';
import { id } from './rules/composition.ts';
import { boolean, byType, list, object, present, string, typeName } from './rules/primitives.ts';
import { all, type Rule } from './rules/rule.ts';
import { anyText, plainText } from './rules/text.ts';
import { table } from './table.ts';

const block = { block_id: id };
const pressable = { ...buttons, ...choices, ...pickers, ...selects };
const text = anyText();

const section: Rule = all(
  object(
    { type: typeName },
    {
      ...block,
      text,
      fields: list(anyText(2000), { min: 1, max: 10 }),
      accessory: byType({ ...pressable, image: imageElement }),
      expand: boolean,
    },
  ),
  (value, at, problems) => {
    if (isJson(value) && !present(value['text']) && !present(value['fields']))
      problems.add('missing required field: text', at);
  },
);

const actions = object(
  { type: typeName, elements: list(byType(pressable), { min: 1, max: 25 }) },
  block,
);

const context = object(
  {
    type: typeName,
    elements: list(byType({ plain_text: text, mrkdwn: text, image: imageElement }), {
      min: 1,
      max: 10,
    }),
  },
  block,
);

const image = all(
  object(
    { type: typeName, alt_text: string({ min: 1, max: 2000 }) },
    { ...block, ...imageFields, title: plainText(2000) },
  ),
  oneSource,
);

const { overflow: _notAnInput, ...inputChoices } = choices;

function input(elements: Record<string, Rule>): Rule {
  return object(
    { type: typeName, label: plainText(2000), element: byType(elements) },
    { ...block, hint: plainText(2000), optional: boolean, dispatch_action: boolean },
  );
}

const { file_input: _modalsOnly, ...inputsAnywhere } = inputs;
const inputElements = { ...inputsAnywhere, ...inputChoices, ...pickers, ...selects };

/** The blocks that stand anywhere. What is not in a table here is refused by its name. */
const anywhere: Record<string, Rule> = {
  header: object({ type: typeName, text: plainText(150) }, block),
  section,
  context,
  divider: object({ type: typeName }, block),
  actions,
  image,
  input: input(inputElements),
  rich_text: richText,
};

export const messageBlock = byType({ ...anywhere, table });
export const homeBlock = byType(anywhere);
/** Files are given in modals only. */
export const modalBlock = byType({ ...anywhere, input: input({ ...inputElements, ...inputs }) });
