import { answerLatePaper } from '../../../app/assignments/late-paper.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { LateAnswer } from '../../../domain/assignments/late-paper.ts';
import { answerOf } from '../../kit/about.ts';
import { type Answer, form, say, sayWhy } from '../../kit/asked.ts';
import { sentence } from '../../kit/blocks.ts';
import { opens, readByPress, targetOfPress } from '../../kit/opens.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Pressed, PressHandler } from '../../kit/pressed.ts';
import { lateReasonForm } from './form-reason.ts';
import { answeredText } from './late-text.ts';
import { latePapersWordsIn } from './words.ts';

/** Yes or no; who comes second is told what was answered, and by whom. */
export function latePaperPressed(is: LateAnswer['is']): PressHandler {
  return async (parts, pressed) => {
    const version = Number(pressed.value[1]);
    const words = latePapersWordsIn(pressed.language);
    const lead = is === 'taken' ? words.isTaken : words.isRefused;
    const done = await answerLatePaper(parts.ports, { ...targetOfPress(pressed), version, is });
    if (!done.ok && done.why === 'late-answered') return sayAnswered(parts, pressed, version);
    return answerOf(parts, pressed, lead, done);
  };
}

function sayAnswered(parts: ListenerParts, pressed: Pressed, version: number): Promise<Answer> {
  return readByPress(parts, pressed, async ({ assignment, committee }) => {
    const { language } = pressed;
    const view = await viewOf(parts.ports, assignment, committee);
    const draft = view.drafts.find((each) => each.version === version);
    const text = draft && answeredText(draft, view, language);
    return text == null ? sayWhy('late-answered', language) : say(sentence(text));
  });
}

export const giveLateReasonPressed: PressHandler = opens('draft', (view, { language, value }) => {
  const version = Number(value[1]);
  const known = view.drafts.some((draft) => draft.version === version);
  return known ? form(lateReasonForm({ language, view, version })) : sayWhy('no-draft', language);
});
