import { submitDraft } from '../../../app/assignments/draft.ts';
import { giveUpdate } from '../../../app/assignments/update.ts';
import { about, viewed, answerOf } from '../../kit/about.ts';
import { form, sayWhy, say } from '../../kit/asked.ts';
import { formOf } from '../../kit/form-for.ts';
import { toChange } from '../../../app/assignments/find-assignment.ts';
import { findLink, plainWords } from '../../typed/tokens.ts';
import { draftForm } from './form-draft.ts';
import { draftAnswer } from './draft-answer.ts';
import { updateForm } from './form-update.ts';
import { readSignal } from './typed.ts';
import { draftsUpdatesWordsIn } from './words.ts';

export const update = about(async (parts, asked, read) => {
  const { assignment, rest } = read;
  const { signal, text } = readSignal(rest);
  if (signal === null && text === '')
    return formOf(toChange(read, 'update'), asked.language, async (found) =>
      form(updateForm({ language: asked.language, view: await viewed(parts, found) })),
    );
  const done = await giveUpdate(parts.ports, {
    id: assignment.id,
    doer: asked.doer,
    text: plainWords(text),
    signal,
    message: null,
  });
  return answerOf(parts, asked, draftsUpdatesWordsIn(asked.language).isUpdated, done);
});

export const draft = about(async (parts, asked, read) => {
  const { assignment, rest } = read;
  if (rest === '')
    return formOf(toChange(read, 'draft'), asked.language, async (found) =>
      form(draftForm({ language: asked.language, view: await viewed(parts, found) })),
    );
  const link = findLink(rest);
  if (link === null) return sayWhy('no-link', asked.language);
  const done = await submitDraft(parts.ports, {
    id: assignment.id,
    doer: asked.doer,
    content: { kind: 'link', url: link.value },
    message: null,
    thread: null,
  });
  if (!done.ok) return sayWhy(done.why, asked.language);
  return say(await draftAnswer(parts, done, asked.language));
});
