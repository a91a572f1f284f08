import type { ModalView } from '@slack/types';

const text = (said: string) => ({ type: 'plain_text' as const, text: said });

/** A form with one text field, `what` in block `deliverable`. */
export function form(title: string, also: Partial<ModalView> = {}): ModalView {
  return {
    type: 'modal',
    callback_id: 'register',
    title: text(title),
    submit: text('Spara'),
    blocks: [
      {
        type: 'input',
        block_id: 'deliverable',
        label: text('Vad'),
        element: { type: 'plain_text_input', action_id: 'what', max_length: 20 },
      },
    ],
    ...also,
  };
}

/** The form's one field filled in. */
export const filledWith = (value: string) => ({
  deliverable: { what: { type: 'plain_text_input', value } },
});

export const button = (label: string, actionId: string, value = 'RUN-1') => ({
  type: 'actions' as const,
  block_id: 'buttons',
  elements: [{ type: 'button' as const, text: text(label), action_id: actionId, value }],
});

/** The press of that button, as the page sends it. */
export const pressOf = (actionId: string) => ({ blockId: 'buttons', actionId, type: 'button' });
