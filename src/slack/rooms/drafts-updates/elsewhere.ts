import { submitDraft } from '../../../app/assignments/draft.ts';
import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { type Answer, type Asked, say, sayWhy } from '../../kit/asked.ts';
import { button, sentence } from '../../kit/blocks.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import type { Said } from '../../kit/said.ts';
import { findLink, plainWords } from '../../typed/tokens.ts';
import { draftAnswer } from './draft-answer.ts';
import { draftsUpdatesWordsIn } from './words.ts';

/** Of what is secret a version lies in the diary; here it is noted that it does. */
export function askElsewhere(
  { id, label }: Pick<AssignmentView, 'id' | 'label'>,
  language: Language,
): Said {
  const words = draftsUpdatesWordsIn(language);
  const noted = button(words.liesElsewhere, { action: 'draft_elsewhere', value: id });
  return sentence(words.isKeptElsewhere(label), noted);
}

export const draftElsewherePressed: PressHandler = (parts, { value, ...pressed }) =>
  noteElsewhere(parts, pressed, { id: value[0] ?? '', text: '' });

/** What is said with `draft RUN-1 …`; a file or a link is not taken, and not fetched. */
export function elsewhereSaid(
  parts: ListenerParts,
  asked: Asked,
  { id, label, rest }: Pick<AssignmentView, 'id' | 'label'> & { readonly rest: string },
): Promise<Answer> | Answer {
  if (asked.files.length > 0 || findLink(rest) !== null)
    return sayWhy('draft-of-secret', asked.language);
  if (rest === '') return say(askElsewhere({ id, label }, asked.language));
  return noteElsewhere(parts, asked, { id, text: plainWords(rest) });
}

async function noteElsewhere(
  parts: ListenerParts,
  { doer, language }: Pick<Asked, 'doer' | 'language'>,
  { id, text }: { readonly id: string; readonly text: string },
): Promise<Answer> {
  const content = { kind: 'answer', text } as const;
  const done = await submitDraft(parts.ports, { id, doer, content, message: null, thread: null });
  return done.ok ? say(await draftAnswer(parts, done, language)) : sayWhy(done.why, language);
}
