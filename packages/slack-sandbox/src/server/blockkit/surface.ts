import type { KnownBlock } from '@slack/types';

import { isJson, type Json } from '../json/json.ts';
import type { ViewDefinition } from '../surfaces/view.ts';
import { homeBlock, messageBlock, modalBlock } from './blocks.ts';
import { boolean, list, object, oneOf, string } from './rules/primitives.ts';
import { all, problemsOf, type Pointer, type Rule } from './rules/rule.ts';
import { plainText } from './rules/text.ts';

const blocksOf = (value: unknown): Json[] =>
  Array.isArray(value) ? value.filter((block): block is Json => isJson(block)) : [];

/** An answer names a block by its id; with two alike nobody could say which one is meant. */
const idsDiffer: Rule = (value, at, problems) => {
  const seen = new Set<unknown>();
  for (const [index, block] of blocksOf(value).entries()) {
    const { block_id: name } = block;
    if (typeof name !== 'string') continue;
    if (seen.has(name)) problems.add(`block_id already exists: ${name}`, `${at}/${index}`);
    seen.add(name);
  }
};

const actionIdsDiffer: Rule = (value, at, problems) => {
  for (const [index, block] of blocksOf(value).entries()) {
    const names = blocksOf(block['elements']).flatMap((element) => element['action_id'] ?? []);
    if (new Set(names).size < names.length)
      problems.add('action_id already exists in this block', `${at}/${index}/elements`);
  }
};

const blocks = (block: Rule, max: number): Rule =>
  all(list(block, { max }), idsDiffer, actionIdsDiffer);

const messageBlocks = blocks(messageBlock, 50);

/** What Slack would say about a message's blocks; none when it takes them. */
export function problemsOfBlocks(value: unknown): string[] {
  return problemsOf(messageBlocks, value, '/blocks');
}

const id = string({ max: 255 });
const common = { private_metadata: string({ max: 3000 }), callback_id: id, external_id: id };

const inputsNeedSubmit: Rule = (value, at, problems) => {
  if (!isJson(value) || value['submit'] !== undefined) return;
  if (blocksOf(value['blocks']).some(({ type }) => type === 'input'))
    problems.add('missing required field: submit', `${at}/submit`);
};

const modal = all(
  object(
    { type: oneOf('modal'), title: plainText(24), blocks: blocks(modalBlock, 100) },
    {
      ...common,
      submit: plainText(24),
      close: plainText(24),
      clear_on_close: boolean,
      notify_on_close: boolean,
      submit_disabled: boolean,
    },
  ),
  inputsNeedSubmit,
);

const home = object({ type: oneOf('home'), blocks: blocks(homeBlock, 100) }, common);

export type CheckedView = { ok: true; view: ViewDefinition } | { ok: false; problems: string[] };

/** @param at where the view stands in the call, `/view` */
export function checkView(value: unknown, type: 'modal' | 'home', at: Pointer): CheckedView {
  const problems = problemsOf(type === 'modal' ? modal : home, value, at);
  if (problems.length > 0) return { ok: false, problems };
  // The rule has looked at every field, by name and by form.
  return { ok: true, view: value as ViewDefinition };
}

/** Blocks that were found sound. */
export function checkedBlocks(value: unknown): KnownBlock[] {
  // Callers have asked problemsOfBlocks first, which looks at every field.
  return value as KnownBlock[];
}
