import type { Button } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { MOST_LINES } from '../../kit/limits.ts';
import { actions, button, section } from '../../kit/blocks.ts';
import { byMessage } from '../../kit/by-message.ts';
import type { PersonsMessage } from '../../kit/message.ts';
import type { Said } from '../../kit/said.ts';
import { draftsUpdatesWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** The answers of more than that are no message. */
const MOST_AT_ONCE = 5;

/** One that a message can be about, and what it says of that one alone. */
export type Choice = Pick<AssignmentView, 'id' | 'label' | 'deliverable'> & {
  readonly part?: string | null;
};

/**
 * Asks which of several a message is about: each is a button that takes it in there, and where it
 * names them all one more is for all of them.
 */
export function whichAssignment(
  choices: readonly Choice[],
  language: Language,
  {
    heard,
    lead,
    ofAll = false,
    others = [],
  }: {
    readonly heard: Pick<PersonsMessage, 'channel' | 'ts' | 'thread'>;
    /** What is to be said before the question, as mrkdwn. */
    readonly lead?: string;
    readonly ofAll?: boolean;
    /** What else may have been meant. */
    readonly others?: readonly Button[];
  },
): Said {
  const { whichAssignment: question, forAll } = draftsUpdatesWordsIn(language);
  const text = [lead ?? '', choices.length === 0 ? '' : question].join('\n').trim();
  const buttons = choices.slice(0, MOST_LINES).map(({ id, label, deliverable, part = null }) =>
    button(part === null ? `${label} ${deliverable}` : `${label}: ${part}`, {
      action: 'choose_assignment',
      value: byMessage(id, heard),
    }),
  );
  const ids = choices.map(({ id }) => id).join(',');
  const all =
    ofAll && choices.length <= MOST_AT_ONCE
      ? [
          button(forAll(choices.length), {
            action: 'choose_assignment',
            value: byMessage(ids, heard),
          }),
        ]
      : [];
  const rows = [...buttons, ...all].map((each) => actions(each));
  return {
    text,
    blocks: [section(text), ...rows, ...(others.length === 0 ? [] : [actions(...others)])],
  };
}
