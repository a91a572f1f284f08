import type { PlainTextElement, PlainTextOption, SectionBlock } from '@slack/types';

/** Slack takes 75 characters in an option's text, and as many in its value. */
export const LONGEST_OPTION = 75;

/** Slack takes 24 characters in a form's title. */
export const LONGEST_TITLE = 24;

/** Text that Slack shows as it stands: no mention, link or formatting, and no emoji out of `:x:`. */
export function plain(text: string): PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}

/** A line of a form that asks for nothing. */
export function line(text: string): SectionBlock {
  return { type: 'section', text: plain(text) };
}

/** The beginning of a text that is too long for its place, with an ellipsis. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${wholeCharacters(text, most - 1)}…`;
}

export function option(text: string, value: string): PlainTextOption {
  return {
    text: plain(shortened(text, LONGEST_OPTION)),
    value: wholeCharacters(value, LONGEST_OPTION),
  };
}

/** Half of a surrogate pair is no character, and Slack refuses the whole form for it. */
export function wholeCharacters(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '');
}
