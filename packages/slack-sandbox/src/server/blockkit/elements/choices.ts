import { isJson } from '../../json/json.ts';
import { confirm, id, markedOption, overflowOption } from '../rules/composition.ts';
import { boolean, list, object, present, typeName } from '../rules/primitives.ts';
import { all, type Rule } from '../rules/rule.ts';

const choice = { action_id: id, confirm, focus_on_load: boolean };
const options = list(markedOption, { min: 1, max: 10 });

const checkboxes = all(
  object(
    { type: typeName, options },
    { ...choice, initial_options: list(markedOption, { min: 1 }) },
  ),
  initialIsAmongOptions,
);

const radioButtons = all(
  object({ type: typeName, options }, { ...choice, initial_option: markedOption }),
  initialIsAmongOptions,
);

const overflow = object(
  { type: typeName, options: list(overflowOption, { min: 1, max: 5 }) },
  { action_id: id, confirm },
);

export const choices = { checkboxes, radio_buttons: radioButtons, overflow };

/** What is chosen from the start must be one of the choices, to the letter. */
export function initialIsAmongOptions(...[value, at, problems]: Parameters<Rule>): void {
  if (!isJson(value)) return;
  const offered = new Set(offeredBy(value).map((one) => JSON.stringify(one)));
  for (const [field, chosen] of chosenFirst(value))
    if (!offered.has(JSON.stringify(chosen)))
      problems.add(`${field} must match one of the options`, `${at}/${field}`);
}

function offeredBy(element: Record<string, unknown>): unknown[] {
  const single: unknown[] = Array.isArray(element['options']) ? element['options'] : [];
  const groups: unknown[] = Array.isArray(element['option_groups']) ? element['option_groups'] : [];
  const grouped = groups.flatMap((group): unknown[] =>
    isJson(group) && Array.isArray(group['options']) ? group['options'] : [],
  );
  return [...single, ...grouped].map(sorted);
}

function chosenFirst(element: Record<string, unknown>): [string, unknown][] {
  const several: unknown[] = Array.isArray(element['initial_options'])
    ? element['initial_options']
    : [];
  const chosen: [string, unknown][] = several.map((one) => ['initial_options', sorted(one)]);
  if (present(element['initial_option']))
    chosen.push(['initial_option', sorted(element['initial_option'])]);
  return chosen;
}

/** Keys in one order, for Slack compares what is said and not how it was written. */
function sorted(value: unknown): unknown {
  if (!isJson(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
