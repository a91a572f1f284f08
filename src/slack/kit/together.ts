import type { Answer } from './asked.ts';
import type { Said } from './said.ts';

/**
 * Several answers as one, below each other. A form can be opened by itself alone: where there is
 * one it is the answer.
 */
export function together(answers: readonly Answer[]): Answer {
  const form = answers.find((each) => each.is === 'form');
  if (form !== undefined) return form;
  const all = answers.flatMap((each) => (each.is === 'said' ? [each] : []));
  const said: Said = {
    text: all.map((each) => each.said.text).join('\n'),
    blocks: all.flatMap((each) => each.said.blocks),
  };
  return { is: 'said', said, isRefused: all.every(({ isRefused }) => isRefused === true) };
}
