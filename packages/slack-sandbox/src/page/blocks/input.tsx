import type { InputBlock } from '@slack/types';
import { useId } from 'preact/hooks';

import { ElementView } from '../elements/element.tsx';
import { withEmoji } from '../mrkdwn/mrkdwn.tsx';
import { useSurface } from '../surface/surface.ts';
import { useSeen } from '../tab/seen.ts';

/** A field of a form: its label, its control, its hint and what is wrong with it. */
export function InputBlockView({ block }: { block: InputBlock }) {
  const { words } = useSeen();
  const { errors } = useSurface();
  const id = useId();
  const { label, element, hint, optional, block_id: blockId = '' } = block;
  const error = errors[blockId];
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={error ? 'field is-wrong' : 'field'}>
      <label id={`${id}-label`} for={id} class="field-label">
        {withEmoji(label.text)} {optional && <span class="quiet">{words.optional}</span>}
      </label>
      <ElementView
        element={element}
        at={{
          blockId,
          id,
          isPressed: block.dispatch_action ?? false,
          isRequired: !optional,
          labelledBy: `${id}-label`,
          ...(describedBy && { describedBy }),
          isInvalid: error !== undefined,
        }}
      />
      {error && (
        <p id={`${id}-error`} class="field-error" role="alert">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} class="quiet">
          {withEmoji(hint.text)}
        </p>
      )}
    </div>
  );
}
