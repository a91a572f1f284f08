import { describe, expect, it } from 'vitest';

import { checkView, problemsOfBlocks } from '../../src/server/blockkit/surface.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const long = (count: number): string => 'å'.repeat(count);
const button = (also: object = {}) => ({ type: 'button', text: plain('Ta emot'), ...also });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const option = (value: string) => ({ text: plain(value), value });
const select = (also: object = {}) => ({ type: 'static_select', options: [option('a')], ...also });
const input = (element: object) => ({ type: 'input', label: plain('Vad'), element });

const said = (problem: string, at: string): string =>
  `[ERROR] ${problem} [json-pointer:/blocks/0${at}]`;

describe('a message takes', () => {
  it.each([
    ['a header', { type: 'header', text: plain(long(150)) }],
    ['a section', { type: 'section', text: mrkdwn(long(3000)) }],
    [
      'a section of fields',
      { type: 'section', fields: Array.from({ length: 10 }, () => mrkdwn(long(2000))) },
    ],
    [
      'a section with a menu',
      {
        type: 'section',
        text: mrkdwn('x'),
        accessory: { type: 'overflow', options: [option('a')] },
      },
    ],
    [
      'a context',
      {
        type: 'context',
        elements: [mrkdwn('x'), { type: 'image', image_url: 'https://a.se/b.png', alt_text: 'b' }],
      },
    ],
    ['a divider', { type: 'divider' }],
    ['25 buttons', actions(...Array.from({ length: 25 }, () => button()))],
    [
      'a dangerous button',
      actions(
        button({
          style: 'danger',
          value: long(2000),
          confirm: {
            title: plain('Säker?'),
            text: mrkdwn('Det går inte att ångra.'),
            confirm: plain('Ja'),
            deny: plain('Nej'),
          },
        }),
      ),
    ],
    ['a menu with what is chosen', actions(select({ initial_option: option('a') }))],
    ['a day', actions({ type: 'datepicker', initial_date: '2026-12-15' })],
    [
      'rich text',
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'x', style: { bold: true } },
              { type: 'user', user_id: 'U01DIR' },
            ],
          },
        ],
      },
    ],
    ['a table', { type: 'table', rows: [[{ type: 'raw_text', text: 'RUN-1' }]] }],
  ])('%s', (_case, block) => {
    expect(problemsOfBlocks([block])).toEqual([]);
  });
});

describe('a message is refused for', () => {
  it.each<[string, object, string]>([
    [
      'a block that is not drawn here',
      { type: 'carousel', elements: [] },
      said('unsupported type: carousel', '/type'),
    ],
    ['a block without a type', {}, said('missing required field: type', '')],
    [
      'an unknown field',
      { type: 'divider', colour: 'red' },
      said('invalid additional property: colour', ''),
    ],
    [
      'a long header',
      { type: 'header', text: plain(long(151)) },
      said('must be less than 151 characters', '/text/text'),
    ],
    [
      'an empty text',
      { type: 'section', text: mrkdwn('') },
      said('must be more than 0 characters', '/text/text'),
    ],
    ['a section of nothing', { type: 'section' }, said('missing required field: text', '')],
    [
      'markup in a header',
      { type: 'header', text: mrkdwn('*x*') },
      said('unsupported type: mrkdwn', '/text/type'),
    ],
    [
      'too many buttons',
      actions(...Array.from({ length: 26 }, () => button())),
      said('no more than 25 items allowed', '/elements'),
    ],
    [
      'a long label',
      actions(button({ text: plain(long(76)) })),
      said('must be less than 76 characters', '/elements/0/text/text'),
    ],
    [
      'a long value',
      actions(button({ value: long(2001) })),
      said('must be less than 2001 characters', '/elements/0/value'),
    ],
    [
      'another style',
      actions(button({ style: 'blue' })),
      said('failed to match any of the allowed values: primary, danger', '/elements/0/style'),
    ],
    [
      'a script for an address',
      actions(button({ url: 'javascript:alert(1)' })),
      said('invalid url', '/elements/0/url'),
    ],
    [
      'a menu of nothing',
      actions(select({ options: [] })),
      said('no fewer than 1 items are required', '/elements/0/options'),
    ],
    [
      'too many options',
      actions(select({ options: Array.from({ length: 101 }, (_, at) => option(String(at))) })),
      said('no more than 100 items allowed', '/elements/0/options'),
    ],
    [
      'a choice that is not offered',
      actions(select({ initial_option: option('b') })),
      said('initial_option must match one of the options', '/elements/0/initial_option'),
    ],
    [
      'a day that is none',
      actions({ type: 'datepicker', initial_date: '2026-13-01' }),
      said('must be YYYY-MM-DD', '/elements/0/initial_date'),
    ],
    [
      'two elements of one name',
      actions(button({ action_id: 'a' }), button({ action_id: 'a' })),
      said('action_id already exists in this block', '/elements'),
    ],
    [
      'a file field',
      input({ type: 'file_input' }),
      said('unsupported type: file_input', '/element/type'),
    ],
  ])('%s', (_case, block, problem) => {
    expect(problemsOfBlocks([block])).toEqual([problem]);
  });

  it('two blocks of one name', () => {
    const divider = { type: 'divider', block_id: 'line' };

    expect(problemsOfBlocks([divider, divider])).toEqual([
      '[ERROR] block_id already exists: line [json-pointer:/blocks/1]',
    ]);
  });

  it('what are no blocks at all', () => {
    expect(problemsOfBlocks('blocks')).toEqual(['[ERROR] must be an array [json-pointer:/blocks]']);
  });
});

const modal = (also: object) => ({
  type: 'modal',
  title: plain('Nytt uppdrag'),
  submit: plain('Spara'),
  ...also,
});
const problemsOf = (view: object): string[] => {
  const checked = checkView(view, 'modal', '/view');
  return checked.ok ? [] : checked.problems;
};

describe('a form', () => {
  it.each([
    [
      'text',
      { type: 'plain_text_input', multiline: true, max_length: 3000, initial_value: long(3000) },
    ],
    ['a person', { type: 'users_select', initial_user: 'U01DIR' }],
    [
      'several choices',
      { type: 'checkboxes', options: [option('a'), option('b')], initial_options: [option('b')] },
    ],
    ['files', { type: 'file_input', filetypes: ['txt'], max_files: 1 }],
    ['a number', { type: 'number_input', is_decimal_allowed: false }],
  ])('takes %s', (_case, element) => {
    expect(problemsOf(modal({ blocks: [input(element)] }))).toEqual([]);
  });

  it.each([
    [
      'a home for a form',
      { type: 'home', blocks: [] },
      'failed to match any of the allowed values: modal',
    ],
    [
      'inputs without a button to send them',
      modal({ submit: undefined, blocks: [input({ type: 'plain_text_input' })] }),
      'missing required field: submit',
    ],
    [
      'more data than is kept',
      modal({ blocks: [], private_metadata: long(3001) }),
      'must be less than 3001 characters',
    ],
    [
      'text longer than a field takes',
      modal({ blocks: [input({ type: 'plain_text_input', initial_value: long(3001) })] }),
      'must be less than 3001 characters',
    ],
    ['a table', modal({ blocks: [{ type: 'table', rows: [] }] }), 'unsupported type: table'],
    [
      'too many blocks',
      modal({ blocks: Array.from({ length: 101 }, () => ({ type: 'divider' })) }),
      'no more than 100 items allowed',
    ],
  ])('refuses %s', (_case, view, problem) => {
    expect(problemsOf(view).join(' ')).toContain(problem);
  });
});
