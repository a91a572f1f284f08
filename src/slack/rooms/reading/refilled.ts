import type { InputBlock, ModalView, PlainTextOption } from '@slack/types';
import { z } from 'zod';

const Option = z.object({ value: z.string() });
const Answer = z.object({
  value: z.string().nullish(),
  selected_option: Option.nullish(),
  selected_options: z.array(Option).nullish(),
  selected_user: z.string().nullish(),
  selected_date: z.string().nullish(),
});
type Answer = z.infer<typeof Answer>;

const Values = z.record(z.string(), z.record(z.string(), Answer));

/**
 * A form with what stood in it when it was left.
 * @param values that view's `state.values`
 * @throws when they have not Slack's form
 */
export function refilled(view: ModalView, values: unknown): ModalView {
  const left = Values.parse(values);
  const blocks = view.blocks.map((block) =>
    block.type === 'input' && 'element' in block
      ? withAnswer(block, left[block.block_id ?? ''])
      : block,
  );
  return { ...view, blocks };
}

function withAnswer(block: InputBlock, answers: Record<string, Answer> | undefined): InputBlock {
  const { element } = block;
  const answer = 'action_id' in element ? answers?.[element.action_id ?? ''] : undefined;
  if (answer === undefined) return block;
  const bare = Object.entries(element).filter(([name]) => !name.startsWith('initial_'));
  const filled = { ...Object.fromEntries(bare), ...initialOf(answer, optionsOf(element)) };
  // It is the element that it was but for what stands in it.
  return { ...block, element: filled as InputBlock['element'] };
}

function optionsOf(element: InputBlock['element']): readonly PlainTextOption[] {
  return 'options' in element ? ((element.options ?? []) as readonly PlainTextOption[]) : [];
}

/** A choice that is no longer offered is left out: Slack would refuse the whole form. */
function initialOf(answer: Answer, options: readonly PlainTextOption[]): object {
  const offered = (choices: readonly { value: string }[]) =>
    options.filter((option) => choices.some(({ value }) => value === option.value));
  const [one] = offered(answer.selected_option ? [answer.selected_option] : []);
  const several = offered(answer.selected_options ?? []);
  return {
    ...(answer.value && { initial_value: answer.value }),
    ...(one && { initial_option: one }),
    ...(several.length > 0 && { initial_options: several }),
    ...(answer.selected_user && { initial_user: answer.selected_user }),
    ...(answer.selected_date && { initial_date: answer.selected_date }),
  };
}
