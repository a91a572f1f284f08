import type { KnownBlock } from '@slack/types';

import type { Label, StateValue, StateValues } from '../../protocol.ts';
import { fieldsOf, isFilled, type Field } from './state.ts';

/**
 * Slack's own checks of a form, made before the app hears of it.
 * @returns what is wrong, by block_id
 */
export function problemsOfState(
  blocks: readonly KnownBlock[],
  state: StateValues,
): Record<string, Label> {
  const problems: Record<string, Label> = {};
  const optional = new Set(
    blocks.flatMap((block) =>
      block.type === 'input' && block.optional !== true ? [] : [block.block_id ?? ''],
    ),
  );
  for (const field of fieldsOf(blocks)) {
    const value = state[field.blockId]?.[field.actionId];
    const problem = problemOf(field, value, optional.has(field.blockId));
    if (problem !== null) problems[field.blockId] = problem;
  }
  return problems;
}

function problemOf(
  { element }: Field,
  value: StateValue | undefined,
  isOptional: boolean,
): Label | null {
  if (value === undefined || !isFilled(value)) return isOptional ? null : MISSING;
  const said = value.value ?? '';
  if (element.type === 'number_input') return Number.isNaN(Number(said)) ? NO_NUMBER : null;
  if (element.type === 'email_text_input') return said.includes('@') ? null : NO_EMAIL;
  if (element.type === 'url_text_input') return URL.canParse(said) ? null : NO_URL;
  return element.type === 'plain_text_input' ? problemOfLength(element, said) : null;
}

function problemOfLength(element: Field['element'], said: string): Label | null {
  const { min_length: least, max_length: most } = element;
  if (typeof least === 'number' && said.length < least) return tooShort(least);
  const longest = typeof most === 'number' ? most : LONGEST;
  return said.length > longest ? tooLong(longest) : null;
}

const LONGEST = 3000;

const MISSING = { sv: 'Fyll i fältet.', en: 'Please complete this required field.' };
const NO_NUMBER = { sv: 'Ange ett tal.', en: 'Please enter a number.' };
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
