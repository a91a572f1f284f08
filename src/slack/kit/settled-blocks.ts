import type { ActionsBlock, Button, KnownBlock, SectionBlock, StaticSelect } from '@slack/types';

import { context, MENU, section } from './blocks.ts';
import { LIMITS } from './limits.ts';
import type { Said } from './said.ts';

/** What a button or a choice in a menu does when it is pressed. */
export type Press = { readonly action: string; readonly value: readonly string[] };

/** The line of what happened that stands in a button's place; null while it leads somewhere. */
export type LineOf = (press: Press) => string | null;

/** The button by which what was answered is answered otherwise; null where it cannot be. */
export type AgainOf = (press: Press) => Button | null;

type Element = ActionsBlock['elements'][number];

/** Every press that a message's blocks offer, from above. */
export function pressesIn(blocks: readonly KnownBlock[]): readonly Press[] {
  return blocks.flatMap((block) => elementsOf(block).flatMap(pressesOf));
}

/**
 * A message as it is shown when some of its buttons are answered: its words stay, what was answered
 * becomes a line of what happened, once for each part, and the others stay. Blocks beyond what
 * Slack takes are spared by writing the line below the words above it.
 */
export function settled(
  { text, blocks }: Said,
  lineOf: LineOf,
  againOf: AgainOf = () => null,
): Said {
  const parts = blocks.map((block) => partOf(block, lineOf, againOf));
  const lines = unique(parts.flatMap((part) => part.lines));
  if (lines.length === 0) return { text, blocks };
  const count = parts.reduce((sum, part) => sum + part.kept.length + (part.lines.length && 1), 0);
  return {
    text: withBelow(text, lines, LIMITS.messageText),
    blocks: count > LIMITS.messageBlocks ? closely(parts) : parts.flatMap(apart),
  };
}

type Part = { readonly kept: readonly KnownBlock[]; readonly lines: readonly string[] };

function apart({ kept, lines }: Part): readonly KnownBlock[] {
  return lines.length === 0 ? kept : [...beforeButtons(kept, context(lines.join('\n')))];
}

/** What happened stands with the words, above whatever can still be pressed. */
function beforeButtons(kept: readonly KnownBlock[], line: KnownBlock): readonly KnownBlock[] {
  const at = kept.findIndex(({ type }) => type === 'actions');
  return at === -1 ? [...kept, line] : [...kept.slice(0, at), line, ...kept.slice(at)];
}

/** The same in no more blocks than there were. */
function closely(parts: readonly Part[]): readonly KnownBlock[] {
  const blocks: KnownBlock[] = [];
  for (const { kept, lines } of parts) {
    const above = blocks.at(-1);
    if (lines.length > 0 && above?.type === 'section')
      blocks[blocks.length - 1] = withLines(above, lines);
    blocks.push(...kept);
  }
  return blocks;
}

function withLines(above: SectionBlock, lines: readonly string[]): SectionBlock {
  return { ...above, ...section(withBelow(above.text?.text ?? '', lines, LIMITS.sectionText)) };
}

/** The lines are never what there is no room for. */
function withBelow(words: string, lines: readonly string[], most: number): string {
  const below = `\n${lines.join('\n')}`;
  const room = most - below.length;
  return `${words.length > room ? `${words.slice(0, room - 1)}…` : words}${below}`;
}

function partOf(block: KnownBlock, lineOf: LineOf, againOf: AgainOf): Part {
  const lines = unique(
    elementsOf(block)
      .flatMap(pressesOf)
      .flatMap((press) => lineOf(press) ?? []),
  );
  if (lines.length === 0) return { kept: [block], lines };
  const left = elementsOf(block).flatMap((element) => leftOf(element, lineOf, againOf));
  if (block.type === 'actions')
    return { kept: left.length === 0 ? [] : [{ ...block, elements: [...left] }], lines };
  return { kept: [withAccessory(block, left)], lines };
}

/** A section bears one element at its side. */
function withAccessory(block: KnownBlock, left: readonly Element[]): KnownBlock {
  if (block.type !== 'section') return block;
  const { accessory: _gone, ...words } = block;
  const [only] = left;
  return only?.type === 'button' || only?.type === 'overflow'
    ? { ...words, accessory: only }
    : words;
}

/** Whether something can be pressed in a block. */
export function hasPresses(block: KnownBlock): boolean {
  return pressesIn([block]).length > 0;
}

/** A press by name, with all that it carries. */
export function pressKey({ action, value }: Press): string {
  return `${action}|${value.join('|')}`;
}

function elementsOf(block: KnownBlock): readonly Element[] {
  if (block.type === 'actions') return block.elements;
  if (block.type !== 'section') return [];
  const { accessory } = block;
  return accessory?.type === 'button' || accessory?.type === 'overflow' ? [accessory] : [];
}

function pressesOf(element: Element): readonly Press[] {
  if (element.type === 'button')
    return [{ action: element.action_id ?? '', value: (element.value ?? '').split('|') }];
  if (element.type === 'static_select') return choicesOf(element);
  if (element.type !== 'overflow' || element.action_id !== MENU) return [];
  return element.options.map(({ value }) => chosen(value));
}

/** A menu of one question: each choice answers it. */
function choicesOf({ action_id: action = '', options = [] }: StaticSelect): readonly Press[] {
  return options.map(({ value = '' }) => ({ action, value: value.split('|') }));
}

/** A choice of the menu "⋯" is a button of its own. */
function chosen(value: string | undefined): Press {
  const [action = '', ...carried] = (value ?? '').split('|');
  return { action, value: carried };
}

/** The element without what was answered; where that is all of it, what answers it otherwise. */
function leftOf(element: Element, lineOf: LineOf, againOf: AgainOf): readonly Element[] {
  if (element.type !== 'overflow' || element.action_id !== MENU) {
    const answered = pressesOf(element).find((press) => lineOf(press) !== null);
    return answered === undefined ? [element] : [againOf(answered) ?? []].flat();
  }
  const options = element.options.filter(({ value }) => lineOf(chosen(value)) === null);
  return options.length === 0 ? [] : [{ ...element, options }];
}

function unique(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)];
}
