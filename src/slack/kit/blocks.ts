import type {
  ActionsBlock,
  Button,
  HeaderBlock,
  KnownBlock,
  Overflow,
  SectionBlock,
} from '@slack/types';

import { LIMITS } from './limits.ts';
import { cut } from './escape.ts';
import type { Said } from './said.ts';

/** Of a message's text, what is left for its lines beside a lead and how many more there are. */
export const ROOM_FOR_LINES = LIMITS.messageText - 500;

export function section(text: string): SectionBlock {
  return { type: 'section', text: { type: 'mrkdwn', text: text.slice(0, LIMITS.sectionText) } };
}

/** @param text as it is: a header is plain text, where nothing is escaped */
export function header(text: string): HeaderBlock {
  return { type: 'header', text: { type: 'plain_text', text: cut(text, LIMITS.headerText) } };
}

export function context(text: string): KnownBlock {
  return {
    type: 'context',
    elements: [{ type: 'mrkdwn', text: text.slice(0, LIMITS.sectionText) }],
  };
}

export function button(
  text: string,
  { action, value, primary = false }: { action: string; value: string; primary?: boolean },
): Button {
  return {
    type: 'button',
    text: { type: 'plain_text', text: cut(text, LIMITS.buttonText) },
    action_id: action,
    value: value.slice(0, LIMITS.buttonValue),
    ...(primary && { style: 'primary' }),
  };
}

/**
 * What a button carries that is about several at once, each named after the rest; where there is no
 * room for all it names none.
 */
export function withAll(rest: readonly string[], ids: readonly string[]): string {
  const all = [...rest, ...ids].join('|');
  return all.length <= LIMITS.buttonValue ? all : rest.join('|');
}

/** A part of what is too much for one button, and which of all it is, counted from 1. */
export type Carried = { readonly value: string; readonly from: number; readonly to: number };

/**
 * What buttons carry that are about several at once, as many to a button as it has room for: each is
 * answered with its own, and none is left unnamed.
 * @example inParts(['READING'], ids) // 100 ids: [{ value: 'READING|…', from: 1, to: 73 }, { …, from: 74, to: 100 }]
 */
export function inParts(
  rest: readonly string[],
  ids: readonly string[],
): readonly [Carried, ...Carried[]] {
  const most = Math.max(
    1,
    ids.findLastIndex((_, at) => fits([...rest, ...ids.slice(0, at + 1)])) + 1,
  );
  const starts = ids.map((_, at) => at).filter((at) => at > 0 && at % most === 0);
  const partFrom = (from: number): Carried => {
    const part = ids.slice(from, from + most);
    return { value: [...rest, ...part].join('|'), from: from + 1, to: from + part.length };
  };
  return [partFrom(0), ...starts.map(partFrom)];
}

function fits(carried: readonly string[]): boolean {
  return carried.join('|').length <= LIMITS.buttonValue;
}

/** The action of the menu "⋯", whose choices are buttons: each carries its own action and value. */
export const MENU = 'menu';

/** What is done more seldom, behind "⋯"; the first five, for Slack takes no more. */
export function overflow(buttons: readonly Button[]): Overflow {
  return {
    type: 'overflow',
    action_id: 'menu',
    options: buttons.slice(0, LIMITS.overflowOptions).map(({ text, action_id: action, value }) => ({
      text: { type: 'plain_text', text: text.text },
      value: `${action ?? ''}|${value ?? ''}`,
    })),
  };
}

export function actions(...elements: ActionsBlock['elements']): ActionsBlock {
  return { type: 'actions', elements };
}

/** Buttons in as many blocks as they need; none where there are no buttons. */
export function actionRows(buttons: readonly Button[]): readonly ActionsBlock[] {
  const most = LIMITS.actionElements;
  const rows = Math.ceil(buttons.length / most);
  return Array.from({ length: rows }, (_, at) =>
    actions(...buttons.slice(at * most, (at + 1) * most)),
  );
}

/** One sentence, and perhaps the buttons that do what it asks for. */
export function sentence(text: string, ...buttons: Button[]): Said {
  return { text, blocks: [section(text), ...(buttons.length === 0 ? [] : [actions(...buttons)])] };
}

/**
 * As many texts, from the first, as a message has room for; the first in any case.
 * @param beside how many characters stand above them, where it is more than a sentence
 */
export function fitting(texts: readonly string[], beside = 0): readonly string[] {
  let length = beside;
  const end = texts.findIndex((text) => (length += text.length + 1) > ROOM_FOR_LINES);
  return end === -1 ? texts : texts.slice(0, Math.max(end, 1));
}

/** Lines put together as far as a section holds them: few blocks, and short on a phone. */
export function inPieces(lines: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last !== undefined && last.length + line.length < LIMITS.sectionText)
      found[found.length - 1] = `${last}\n${line}`;
    else found.push(line);
  }
  return found;
}
