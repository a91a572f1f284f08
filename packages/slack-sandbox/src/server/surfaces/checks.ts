import type { KnownBlock } from '@slack/types';

import type { Label } from '../../protocol/label.ts';
import type { StateValue, StateValues } from '../../protocol/state-values.ts';
import { chosenCount, fieldsOf, isFilled, type Field } from '../../protocol/whole-state.ts';

/**
 * Slack's own checks of a form, made before the app hears of it.
 * @returns what is wrong, by block_id
 */
export function problemsOfState(
  blocks: readonly KnownBlock[],
  state: StateValues,
): Record<string, Label> {
  const required = new Set(
    blocks.flatMap((block) =>
      block.type === 'input' && block.optional !== true ? (block.block_id ?? []) : [],
    ),
  );
  const problems = fieldsOf(blocks).flatMap(({ blockId, actionId, element }) => {
    const value = state[blockId]?.[actionId];
    const problem = problemOf(element, value, required.has(blockId));
    return problem === null ? [] : [[blockId, problem] as const];
  });
  return Object.fromEntries(problems);
}

type Element = Field['element'];

function problemOf(
  element: Element,
  value: StateValue | undefined,
  isRequired: boolean,
): Label | null {
  if (value === undefined || !isFilled(value)) return isRequired ? MISSING : null;
  const check = CHECKS[element.type];
  return check === undefined ? problemOfCount(element, value) : check(element, value.value ?? '');
}

const CHECKS: Record<string, (element: Element, value: string) => Label | null> = {
  plain_text_input: problemOfLength,
  number_input: problemOfNumber,
  email_text_input: (_element, value) => (/^\S+@\S+$/.test(value) ? null : NO_EMAIL),
  url_text_input: (_element, value) => (URL.canParse(value) ? null : NO_URL),
};

function problemOfLength({ min_length: least, max_length: most }: Element, value: string) {
  if (typeof least === 'number' && value.length < least) return tooShort(least);
  const longest = typeof most === 'number' ? most : LONGEST;
  return value.length > longest ? tooLong(longest) : null;
}

function problemOfNumber(element: Element, value: string): Label | null {
  const { min_value: least, max_value: most, is_decimal_allowed: takesParts } = element;
  const number = Number(value);
  if (Number.isNaN(number)) return NO_NUMBER;
  if (takesParts !== true && !Number.isInteger(number)) return NO_WHOLE_NUMBER;
  if (typeof least === 'string' && number < Number(least)) return tooSmall(least);
  return typeof most === 'string' && number > Number(most) ? tooLarge(most) : null;
}

function problemOfCount(element: Element, value: StateValue): Label | null {
  const most = element['max_files'] ?? element['max_selected_items'];
  return typeof most === 'number' && chosenCount(value) > most ? tooMany(most) : null;
}

const LONGEST = 3000;

const MISSING = { sv: 'Fyll i fältet.', en: 'Please complete this required field.' };
const NO_NUMBER = { sv: 'Ange ett tal.', en: 'Please enter a number.' };
const NO_WHOLE_NUMBER = { sv: 'Ange ett heltal.', en: 'Please enter a whole number.' };
const NO_EMAIL = { sv: 'Ange en e-postadress.', en: 'Please enter an email address.' };
const NO_URL = { sv: 'Ange en webbadress.', en: 'Please enter a URL.' };

const tooShort = (least: number): Label => ({
  sv: `Skriv minst ${least} tecken.`,
  en: `Must be at least ${least} characters.`,
});

const tooLong = (most: number): Label => ({
  sv: `Skriv högst ${most} tecken.`,
  en: `Must be at most ${most} characters.`,
});

const tooSmall = (least: string): Label => ({
  sv: `Ange minst ${least}.`,
  en: `Must be at least ${least}.`,
});

const tooLarge = (most: string): Label => ({
  sv: `Ange högst ${most}.`,
  en: `Must be at most ${most}.`,
});

const tooMany = (most: number): Label => ({
  sv: `Välj högst ${most}.`,
  en: `Choose at most ${most}.`,
});
