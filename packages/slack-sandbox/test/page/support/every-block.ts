import type { KnownBlock } from '@slack/types';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const option = (text: string, value: string) => ({ text: plain(text), value });

/** A message with everything that the page draws in messages. */
export const EVERY_BLOCK: KnownBlock[] = [
  { type: 'header', text: plain('RUN-1 Förslag på mål och prioriteringar :clipboard:') },
  {
    type: 'section',
    text: {
      type: 'mrkdwn',
      text: '*Ansvarig:* Regiondirektören (Astrid Lindqvist) <https://exempel.se|protokollet> `RUN/516/2020`',
    },
    fields: [
      { type: 'mrkdwn', text: '*Sammanträde*\ntis 15 dec' },
      { type: 'mrkdwn', text: '*Utkast*\ntor 19 nov (passerade)' },
      { type: 'plain_text', text: 'Presidium\nmån 23 nov' },
    ],
    accessory: {
      type: 'overflow',
      action_id: 'more',
      options: [option('Visa historik', 'history'), option('Makulera', 'void')],
    },
  },
  { type: 'context', elements: [{ type: 'mrkdwn', text: 'Registrerat av _Maria Öberg_' }] },
  { type: 'divider' },
  {
    type: 'actions',
    block_id: 'buttons',
    elements: [
      { type: 'button', action_id: 'accept', text: plain('Ta emot'), style: 'primary', value: '1' },
      {
        type: 'button',
        action_id: 'void',
        text: plain('Makulera'),
        style: 'danger',
        value: '1',
        confirm: {
          title: plain('Makulera RUN-1?'),
          text: { type: 'mrkdwn', text: 'Numret används *inte* igen.' },
          confirm: plain('Makulera'),
          deny: plain('Avbryt'),
        },
      },
      {
        type: 'static_select',
        action_id: 'signal',
        placeholder: plain('Signal'),
        options: [option('Enligt plan', 'on'), option('Risk', 'risk'), option('Stopp', 'stop')],
      },
      { type: 'users_select', action_id: 'person', placeholder: plain('Delegera till') },
      { type: 'datepicker', action_id: 'date', placeholder: plain('Nytt datum') },
      { type: 'timepicker', action_id: 'time', placeholder: plain('Tid') },
    ],
  },
  {
    type: 'section',
    block_id: 'ticks',
    text: { type: 'mrkdwn', text: 'Vad ska med?' },
    accessory: {
      type: 'checkboxes',
      action_id: 'parts',
      options: [option('Mål', 'goals'), option('Prioriteringar', 'priorities')],
    },
  },
  {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: 'Ordalydelsen', style: { bold: true } },
          { type: 'text', text: ' till ' },
          { type: 'user', user_id: 'U01DIR' },
        ],
      },
      {
        type: 'rich_text_list',
        style: 'bullet',
        elements: [
          { type: 'rich_text_section', elements: [{ type: 'text', text: 'första punkten' }] },
          { type: 'rich_text_section', elements: [{ type: 'text', text: 'andra punkten' }] },
        ],
      },
      {
        type: 'rich_text_quote',
        elements: [{ type: 'text', text: 'Regiondirektören får i uppdrag' }],
      },
    ],
  },
  {
    type: 'table',
    rows: [
      [
        { type: 'raw_text', text: 'Uppdrag' },
        { type: 'raw_text', text: 'Läge' },
      ],
      [
        { type: 'raw_text', text: 'RUN-1' },
        { type: 'raw_text', text: 'enligt plan' },
      ],
    ],
  },
];

/** A form with every kind of input. */
export const EVERY_INPUT: KnownBlock[] = [
  { type: 'section', text: { type: 'mrkdwn', text: 'Ett uppdrag hittades i *beslutet*.' } },
  {
    type: 'input',
    block_id: 'deliverable',
    label: plain('Det som ska tas fram'),
    hint: plain('Ordagrant ur beslutet'),
    element: {
      type: 'plain_text_input',
      action_id: 'value',
      multiline: true,
      initial_value: 'förslag på mål och prioriteringar',
      max_length: 200,
    },
  },
  {
    type: 'input',
    block_id: 'holder',
    label: plain('Ansvarig'),
    element: { type: 'users_select', action_id: 'value', placeholder: plain('Välj person') },
  },
  {
    type: 'input',
    block_id: 'participants',
    optional: true,
    label: plain('Medverkande'),
    element: { type: 'multi_users_select', action_id: 'value' },
  },
  {
    type: 'input',
    block_id: 'meeting',
    dispatch_action: true,
    label: plain('Sammanträde'),
    element: {
      type: 'static_select',
      action_id: 'value',
      options: [option('tis 15 dec', 'M1'), option('tis 26 jan 2027', 'M2')],
    },
  },
  {
    type: 'input',
    block_id: 'day',
    optional: true,
    label: plain('Datum'),
    element: { type: 'datepicker', action_id: 'value', initial_date: '2026-12-15' },
  },
  {
    type: 'input',
    block_id: 'language',
    label: plain('Språk'),
    element: {
      type: 'radio_buttons',
      action_id: 'value',
      initial_option: option('Svenska', 'sv'),
      options: [option('Svenska', 'sv'), option('Engelska', 'en')],
    },
  },
  {
    type: 'input',
    block_id: 'paragraph',
    optional: true,
    label: plain('Paragraf'),
    element: { type: 'number_input', action_id: 'value', is_decimal_allowed: false },
  },
  {
    type: 'input',
    block_id: 'file',
    optional: true,
    label: plain('Protokollsutdrag'),
    element: { type: 'file_input', action_id: 'value', max_files: 1, filetypes: ['txt'] },
  },
];

export const form = (title: string, blocks: KnownBlock[]) => ({
  type: 'modal' as const,
  callback_id: 'form',
  title: plain(title),
  submit: plain('Registrera'),
  close: plain('Avbryt'),
  blocks,
});
