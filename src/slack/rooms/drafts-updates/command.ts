import type { Assignment } from '../../../domain/assignments/assignment.ts';
import type { SlackMessage } from '../../../domain/record/slack-message.ts';
import { submitDraft } from '../../../app/assignments/draft.ts';
import { giveUpdate } from '../../../app/assignments/update.ts';
import { viewed, answerOf } from '../../kit/about.ts';
import { aboutOccurrence } from '../../kit/about-occurrence.ts';
import { type Answer, type Asked, form, sayWhy, say } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { formOf } from '../../kit/form-for.ts';
import { toChange } from '../../../app/assignments/find-assignment.ts';
import { portsForPart } from '../../../app/ports/ports.ts';
import { keptContent } from './kept-content.ts';
import { findLink, plainWords } from '../../typed/tokens.ts';
import { elsewhereSaid } from './elsewhere.ts';
import { draftForm } from './form-draft.ts';
import { draftAnswer } from './draft-answer.ts';
import { updateForm } from './form-update.ts';
import { readSignal } from '../../meaning/signal.ts';
import { draftsUpdatesWordsIn } from './words.ts';

export const update = aboutOccurrence(
  { may: 'update', command: 'update' },
  async (parts, asked, read) => {
    const { assignment, rest } = read;
    const { signal, text } = readSignal(rest, 'command');
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
  },
);

export const draft = aboutOccurrence(
  { may: 'draft', command: 'draft' },
  async (parts, asked, read) => {
    const { assignment, rest } = read;
    if (assignment.secrecy !== null) return elsewhereSaid(parts, asked, { ...assignment, rest });
    if (rest === '' && asked.files.length > 0)
      return draftFiles(parts, asked, toChange(read, 'draft'));
    if (rest === '')
      return formOf(toChange(read, 'draft'), asked.language, async (found) =>
        form(draftForm({ language: asked.language, view: await viewed(parts, found) })),
      );
    const link = findLink(rest);
    if (link === null) return sayWhy('no-link', asked.language);
    const view = await viewed(parts, read);
    if (view.lock === 'dispatched')
      return formOf(toChange(read, 'draft'), asked.language, async () =>
        form(draftForm({ language: asked.language, view, link: link.value })),
      );
    const done = await submitDraft(parts.ports, {
      id: assignment.id,
      doer: asked.doer,
      content: { kind: 'link', url: link.value },
      message: null,
      thread: null,
    });
    if (!done.ok) return sayWhy(done.why, asked.language);
    return say(await draftAnswer(parts, done, asked.language));
  },
);

/** Each file that came with the words is a version; who may not give one is asked first. */
async function draftFiles(
  parts: ListenerParts,
  asked: Asked,
  found: ReturnType<typeof toChange>,
): Promise<Answer> {
  const { doer, files, language, person } = asked;
  if (!found.ok) return sayWhy(found.why, language);
  const { id } = found.assignment;
  const where = whereGiven(asked, found.assignment);
  let answer: Answer = sayWhy('no-draft', language);
  for (const file of files) {
    const kept = await keptContent(parts, { id, team: person.team }, file);
    if (!kept.ok) return sayWhy(kept.why, language);
    const ports = portsForPart(parts.ports, file.slackFile);
    const request = { id, doer, content: kept.content, ...where };
    const done = await submitDraft(ports, request);
    if (!done.ok) return sayWhy(done.why, language);
    answer = say(await draftAnswer(parts, done, language));
  }
  return answer;
}

/** What stands in the assignment's own thread already is not shared there once more. */
function whereGiven(
  { reply, inThread }: Asked,
  { id, occurrence }: Assignment,
): { readonly message: SlackMessage | null; readonly thread: SlackMessage | null } {
  const isThere = inThread?.id === id || (occurrence && inThread?.id === occurrence.head.id);
  if (reply === null || reply.thread === null || isThere !== true)
    return { message: null, thread: null };
  const { channel, ts, thread } = reply;
  return { message: { channel, ts }, thread: { channel, ts: thread } };
}
