import type { ModalView, SectionBlock } from '@slack/types';

import { broughtBack } from './brought-back.ts';
import { unmarked } from './fields/block-marks.ts';
import { readMetadata, writeMetadata } from './fields/metadata.ts';
import { line, plain, shortened } from './fields/text.ts';
import { LIMITS } from './limits.ts';
import type { Asks } from './submitted.ts';

/**
 * A form as it was filled in, which asks whether it is meant all the same: once, for it says when it
 * is sent again that it has asked, but for what has to be chosen. What is asked of no field of this page stands above all.
 * @param view as it came with its submission
 * @throws when the view has not Slack's form
 */
export function askedBack(view: unknown, asks: Omit<Asks, 'is'>): ModalView {
  const back = broughtBack(view, asks.questions);
  const metadata = readMetadata({ private_metadata: back.private_metadata ?? '' });
  return {
    ...back,
    private_metadata: writeMetadata({
      ...metadata,
      // What is asked of a change says nothing of what else is to be asked.
      ...(asks.choice === undefined && asks.seen === undefined && { anyway: true }),
      ...(asks.seen !== undefined && { seen: asks.seen }),
    }),
    submit: plain(asks.submit),
    blocks: withChoice(withQuestions(view, back.blocks, asks.questions), asks.choice),
  };
}

/** What was asked so before and answered otherwise is asked anew. */
function withChoice(blocks: ModalView['blocks'], choice: Asks['choice']): ModalView['blocks'] {
  if (choice === undefined) return blocks;
  const { below, input } = choice;
  return blocks
    .filter((block) => nameOf(block) !== input.block_id)
    .flatMap((block) => (nameOf(block) === below ? [block, input] : [block]))
    .slice(0, LIMITS.viewBlocks);
}

/** Where a page has no room for each at its field, all stand above: no field may be lost. */
function withQuestions(
  view: unknown,
  blocks: ModalView['blocks'],
  questions: Asks['questions'],
): ModalView['blocks'] {
  const fields = new Set(blocks.map(({ block_id: id = '' }) => unmarked(id)));
  const elsewhere = Object.entries(questions).filter(([field]) => !fields.has(field));
  const shown = [...elsewhere.map(([, question]) => above(question)), ...blocks];
  if (shown.length < LIMITS.viewBlocks) return shown;
  const all = Object.values(questions).join('\n');
  return [above(all), ...broughtBack(view, {}).blocks].slice(0, LIMITS.viewBlocks);
}

function above(text: string): SectionBlock {
  return line(shortened(`:warning: ${text}`, LIMITS.sectionText));
}

function nameOf({ block_id: id = '' }: ModalView['blocks'][number]): string {
  return unmarked(id);
}
