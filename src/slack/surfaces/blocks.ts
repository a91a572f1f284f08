import type { ActionsBlock, Button, HeaderBlock, KnownBlock, SectionBlock } from '@slack/types';

import type { Said } from './said.ts';

const LONGEST_SECTION = 2900;

export function section(text: string): SectionBlock {
  return { type: 'section', text: { type: 'mrkdwn', text: text.slice(0, LONGEST_SECTION) } };
}

export function header(text: string): HeaderBlock {
  return { type: 'header', text: { type: 'plain_text', text: text.slice(0, 150) } };
}

export function context(text: string): KnownBlock {
  return { type: 'context', elements: [{ type: 'mrkdwn', text: text.slice(0, LONGEST_SECTION) }] };
}

export function button(
  text: string,
  { action, value, primary = false }: { action: string; value: string; primary?: boolean },
): Button {
  return {
    type: 'button',
    text: { type: 'plain_text', text: text.slice(0, 75) },
    action_id: action,
    value: value.slice(0, 2000),
    ...(primary && { style: 'primary' }),
  };
}

export function actions(...elements: ActionsBlock['elements']): ActionsBlock {
  return { type: 'actions', elements };
}

/** One sentence, and perhaps the buttons that do what it asks for. */
export function sentence(text: string, ...buttons: Button[]): Said {
  return { text, blocks: [section(text), ...(buttons.length === 0 ? [] : [actions(...buttons)])] };
}
