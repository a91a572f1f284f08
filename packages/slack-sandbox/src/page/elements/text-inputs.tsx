import type { EmailInput, NumberInput, PlainTextInput, URLInput } from '@slack/types';

import { type Placing, useField } from '../surface/field.ts';
import { useSeen } from '../tab/seen.ts';

type TextElement = PlainTextInput | EmailInput | NumberInput | URLInput;

/** Slack's longest text field where the app sets no limit. */
const LONGEST = 3000;
/** From here on it helps to see how much is left. */
const FEW_LEFT = 100;

const KEYBOARDS = {
  plain_text_input: 'text',
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'decimal',
} as const;

/** A line or more of text. Numbers are text fields too: what was typed is Slack's to judge. */
export function TextInput({ element, at }: { element: TextElement; at: Placing }) {
  const typing = useTyping(element, at);
  const shown = {
    ...typing,
    class: 'input',
    placeholder: element.placeholder?.text ?? '',
    autofocus: element.focus_on_load ?? false,
  };
  if (element.type !== 'plain_text_input')
    return <input {...shown} type="text" inputmode={KEYBOARDS[element.type]} />;
  const text = typing.value;
  return (
    <>
      {element.multiline ? (
        <textarea {...shown} rows={Math.min(12, Math.max(4, text.split('\n').length + 1))} />
      ) : (
        <input {...shown} type="text" />
      )}
      <Left used={text.length} most={element.max_length ?? LONGEST} />
    </>
  );
}

/** The field's value, and when the app hears of it: by Slack's default at Enter. */
function useTyping(element: TextElement, at: Placing) {
  const { value, hold, change, tellApp, aria } = useField(element, at);
  const moments = element.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  const isToldEach = at.isPressed && moments.includes('on_character_entered');
  const isMultiline = element.type === 'plain_text_input' && element.multiline === true;
  return {
    ...aria,
    value: value.value ?? '',
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      const typed = { value: currentTarget.value || null };
      if (isToldEach) change(typed);
      else hold(typed);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || isMultiline || event.isComposing) return;
      if (!at.isPressed || !moments.includes('on_enter_pressed')) return;
      // The form is not sent in by the Enter that the app asked for.
      event.preventDefault();
      tellApp();
    },
  };
}

function Left({ used, most }: { used: number; most: number }) {
  const { words } = useSeen();
  const left = most - used;
  if (left > FEW_LEFT) return null;
  return (
    <p class={left < 0 ? 'left-note is-wrong' : 'left-note'} role="status">
      {words.charactersLeft(left)}
    </p>
  );
}
