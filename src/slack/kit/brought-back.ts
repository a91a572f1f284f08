import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';

import { LIMITS } from './limits.ts';
import { markedAnew, unmarked } from './fields/block-marks.ts';
import { line, plain } from './fields/text.ts';

const elementSchema = z.looseObject({ type: z.string(), action_id: z.string().optional() });
const blockSchema = z.looseObject({
  type: z.string(),
  block_id: z.string().optional(),
  element: elementSchema.optional(),
});
const filledSchema = z.record(z.string(), z.record(z.string(), z.looseObject({})));
const viewSchema = z.object({
  callback_id: z.string(),
  private_metadata: z.string(),
  title: z.object({ text: z.string() }),
  submit: z.object({ text: z.string() }).nullish(),
  close: z.object({ text: z.string() }).nullish(),
  blocks: z.array(blockSchema),
  state: z.object({ values: filledSchema }),
});

type Element = z.infer<typeof elementSchema>;
type Block = z.infer<typeof blockSchema>;
type Filled = z.infer<typeof filledSchema>[string][string];

/** What holds a field's first value, by what holds what was filled in. */
const FIRST_BY_FILLED = {
  value: 'initial_value',
  selected_option: 'initial_option',
  selected_options: 'initial_options',
  selected_user: 'initial_user',
  selected_users: 'initial_users',
  selected_conversation: 'initial_conversation',
  selected_channel: 'initial_channel',
  selected_date: 'initial_date',
  selected_time: 'initial_time',
} as const;

/**
 * A form that was sent and already acknowledged, as it was filled in, with what is wrong above each
 * field. Slack shows errors itself only in the acknowledgement. A chosen file cannot be filled in.
 * @param view as it came with its submission
 * @param errors by block id, without marks
 * @throws when the view has not Slack's form
 */
export function broughtBack(view: unknown, errors: Readonly<Record<string, string>>): ModalView {
  const { callback_id, private_metadata, title, submit, close, blocks, state } =
    viewSchema.parse(view);
  const filled = blocks.flatMap((block) => filledIn(block, state.values, errors));
  return {
    type: 'modal',
    callback_id,
    private_metadata,
    title: plain(title.text),
    ...(submit && { submit: plain(submit.text) }),
    ...(close && { close: plain(close.text) }),
    blocks: filled.slice(0, LIMITS.viewBlocks),
  };
}

function filledIn(
  block: Block,
  values: z.infer<typeof filledSchema>,
  errors: Readonly<Record<string, string>>,
): KnownBlock[] {
  const { block_id: id, element } = block;
  if (block.type !== 'input' || id === undefined || element === undefined) return [asIs(block)];
  const filled = values[id]?.[element.action_id ?? ''] ?? {};
  const again = { ...block, block_id: markedAnew(id), element: withFilled(element, filled) };
  const wrong = errors[unmarked(id)];
  return wrong === undefined ? [asIs(again)] : [line(`:warning: ${wrong}`), asIs(again)];
}

function withFilled(element: Element, filled: Filled): Element {
  const first = Object.entries(FIRST_BY_FILLED);
  const rest = Object.entries(element).filter(([name]) => !name.startsWith('initial_'));
  const initial = first.flatMap(([from, to]) =>
    isFilled(filled[from]) ? [[to, filled[from]]] : [],
  );
  return { ...Object.fromEntries([...rest, ...initial]), type: element.type };
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== '';
}

/** Slack made this block of one of ours, and takes back what it gave. */
function asIs(block: Block): KnownBlock {
  return block as unknown as KnownBlock;
}
