import type { KnownBlock } from '@slack/types';
import { expect, it } from 'vitest';

import type { StateValue } from '../../src/protocol/state-values.ts';
import { wholeState } from '../../src/protocol/whole-state.ts';
import { problemsOfState } from '../../src/server/surfaces/checks.ts';

const label = { type: 'plain_text' as const, text: 'Fält' };
const option = (value: string) => ({ text: { type: 'plain_text' as const, text: value }, value });

type InputElement = Extract<KnownBlock, { type: 'input' }>['element'];

const inputOf = (element: InputElement, optional = false): KnownBlock[] => [
  { type: 'input', block_id: 'b', label, element: { ...element, action_id: 'a' }, optional },
];

/** What is wrong, in Swedish, with one field filled in so. */
function problemOf(element: InputElement, given?: Omit<StateValue, 'type'>, optional = false) {
  const blocks = inputOf(element, optional);
  const value = { type: element.type, ...given };
  const state = wholeState(blocks, given === undefined ? {} : { b: { a: value } });
  return problemsOfState(blocks, state)['b']?.sv ?? 'inget';
}

it.each<[string, InputElement, Omit<StateValue, 'type'> | undefined, string]>([
  ['an empty text', { type: 'plain_text_input' }, undefined, 'Fyll i fältet.'],
  ['no person', { type: 'users_select' }, undefined, 'Fyll i fältet.'],
  [
    'no tick',
    { type: 'checkboxes', options: [option('a')] },
    { selected_options: [] },
    'Fyll i fältet.',
  ],
  ['no file', { type: 'file_input' }, { files: [] }, 'Fyll i fältet.'],
  [
    'a short text',
    { type: 'plain_text_input', min_length: 5 },
    { value: 'kort' },
    'Skriv minst 5 tecken.',
  ],
  [
    'a long text',
    { type: 'plain_text_input' },
    { value: 'å'.repeat(3001) },
    'Skriv högst 3000 tecken.',
  ],
  [
    'words for a number',
    { type: 'number_input', is_decimal_allowed: false },
    { value: 'tolv' },
    'Ange ett tal.',
  ],
  [
    'a part for a whole',
    { type: 'number_input', is_decimal_allowed: false },
    { value: '1.5' },
    'Ange ett heltal.',
  ],
  [
    'too small a number',
    { type: 'number_input', is_decimal_allowed: true, min_value: '1' },
    { value: '0.5' },
    'Ange minst 1.',
  ],
  [
    'too large a number',
    { type: 'number_input', is_decimal_allowed: true, max_value: '9' },
    { value: '10' },
    'Ange högst 9.',
  ],
  ['no address', { type: 'email_text_input' }, { value: 'astrid' }, 'Ange en e-postadress.'],
  ['no web address', { type: 'url_text_input' }, { value: 'exempel' }, 'Ange en webbadress.'],
  [
    'too many files',
    { type: 'file_input', max_files: 1 },
    { files: ['F1', 'F2'] },
    'Välj högst 1.',
  ],
  [
    'too many people',
    { type: 'multi_users_select', max_selected_items: 1 },
    { selected_users: ['U1', 'U2'] },
    'Välj högst 1.',
  ],
])('sends %s back to be corrected', (_case, element, given, problem) => {
  expect(problemOf(element, given)).toBe(problem);
});

it.each<[string, InputElement, Omit<StateValue, 'type'> | undefined]>([
  ['text', { type: 'plain_text_input' }, { value: 'Förslag' }],
  [
    'what was chosen from the start',
    { type: 'static_select', options: [option('a')], initial_option: option('a') },
    undefined,
  ],
  ['a whole number', { type: 'number_input', is_decimal_allowed: false }, { value: '12' }],
])('takes %s', (_case, element, given) => {
  expect(problemOf(element, given)).toBe('inget');
});

it('takes an empty field that is optional, but not a wrong one', () => {
  const email: InputElement = { type: 'email_text_input' };

  expect(problemOf(email, undefined, true)).toBe('inget');
  expect(problemOf(email, { value: 'astrid' }, true)).toBe('Ange en e-postadress.');
});
