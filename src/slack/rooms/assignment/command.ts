import { submitDraft } from '../../../app/assignments/draft.ts';
import { assignmentToRead, type Located, type Readable } from '../../../app/find-assignment.ts';
import { mayInCommittee } from '../../../app/standing.ts';
import type { Refusal } from '../../../app/refusal.ts';
import { remind as remindUseCase } from '../../../app/assignments/remind.ts';
import { report as reportUseCase } from '../../../app/assignments/report.ts';
import { giveUpdate } from '../../../app/assignments/update.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { voidAssignment } from '../../../app/assignments/void.ts';
import { may } from '../../../domain/rights/permissions.ts';
import type { Assignment } from '../../../domain/assignments/assignment.ts';
import { closingDecision } from '../../../domain/assignments/closing.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { findLink, plainWords } from '../../typed/tokens.ts';
import { readSignal } from '../drafts-updates/typed.ts';
import { closeAsk } from '../ending/close-ask.ts';
import { doneText, type DoneWhat } from '../../kit/done.ts';
import { draftForm } from '../drafts-updates/form-draft.ts';
import { updateForm } from '../drafts-updates/form-update.ts';
import { voidForm } from '../ending/form-void.ts';
import { show as showSurface } from '../status/lists.ts';
import { remindAnyway } from '../reminders/remind-anyway.ts';
import { draftAnswer } from '../drafts-updates/draft-answer.ts';
import { formFor } from '../../kit/form-for.ts';
import { editFormOf } from '../registering/fill.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import {
  type Answer,
  type Asked,
  type CommandHandler,
  form,
  say,
  sayRefused,
  sayWhy,
} from '../../kit/asked.ts';
import { assignmentMeant } from '../../kit/meant.ts';

/** A command about one assignment: finds it, sees that the person may read it, and hands it on. */
export function about(
  then: (parts: ListenerParts, asked: Asked, found: Readable & { rest: string }) => Promise<Answer>,
): CommandHandler {
  return async (parts, asked) => {
    const meant = await assignmentMeant(parts, asked);
    if (meant === null) return sayWhy('no-such-assignment', asked.language);
    const read = await assignmentToRead(parts.ports, asked.person, meant.assignment.id);
    if (!read.ok) return sayRefused(read, asked);
    return then(parts, asked, { ...read, rest: meant.rest });
  };
}

function viewed(
  { ports }: ListenerParts,
  { assignment, committee }: Pick<Located, 'assignment' | 'committee'>,
): ReturnType<typeof viewOf> {
  return viewOf(ports, assignment, committee);
}

type Outcome = { ok: true; assignment: Assignment; committee: Committee } | Refusal;

/** What was done, in a sentence; or why it was not. */
export async function told(
  { ports }: ListenerParts,
  { language }: Pick<Asked, 'language'>,
  what: DoneWhat,
  outcome: Outcome,
): Promise<Answer> {
  if (!outcome.ok) return sayWhy(outcome.why, language);
  return say(doneText(language, what, await viewOf(ports, outcome.assignment, outcome.committee)));
}

export const show = about(async ({ ports }, { language }, found) => {
  const view = await viewOf(ports, found.assignment, found.committee);
  return say(showSurface(view, language, (action) => may(action, found.standing)));
});

export const update = about(async (parts, asked, { assignment, rest }) => {
  const { signal, text } = readSignal(rest);
  if (signal === null && text === '')
    return formFor(parts, asked, { id: assignment.id, action: 'update' }, async (found) =>
      form(updateForm({ language: asked.language, view: await viewed(parts, found) })),
    );
  const outcome = await giveUpdate(parts.ports, {
    id: assignment.id,
    doer: asked.doer,
    text: plainWords(text),
    signal,
    message: null,
  });
  return told(parts, asked, 'updated', outcome);
});

export const draft = about(async (parts, asked, { assignment, rest }) => {
  if (rest === '')
    return formFor(parts, asked, { id: assignment.id, action: 'draft' }, async (found) =>
      form(draftForm({ language: asked.language, view: await viewed(parts, found) })),
    );
  const link = findLink(rest);
  if (link === null) return sayWhy('no-link', asked.language);
  const outcome = await submitDraft(parts.ports, {
    id: assignment.id,
    doer: asked.doer,
    content: { kind: 'link', url: link.value },
    message: null,
    thread: null,
  });
  if (!outcome.ok) return sayWhy(outcome.why, asked.language);
  return say(await draftAnswer(parts, outcome, asked.language));
});

export const remind = about((parts, asked, found) => remindOnce(parts, asked, found));

/** Reminds; whoever had it in this morning's message is asked about first. */
export async function remindOnce(
  parts: ListenerParts,
  { doer, language }: Pick<Asked, 'doer' | 'language'>,
  { assignment, committee }: { readonly assignment: Assignment; readonly committee: Committee },
): Promise<Answer> {
  const request = { id: assignment.id, doer, evenIfInDigest: false };
  const outcome = await remindUseCase(parts.ports, request);
  if (!outcome.ok && outcome.why === 'in-todays-digest')
    return say(remindAnyway(await viewOf(parts.ports, assignment, committee), language));
  return told(parts, { language }, 'reminded', outcome);
}

export const edit = about((parts, asked, { assignment: { id } }) =>
  formFor(parts, asked, { id, action: 'edit' }, async (found) =>
    form(await editFormOf(parts, { ...found, language: asked.language })),
  ),
);

export const voidCommand = about(async (parts, asked, { assignment, rest }) => {
  if (rest === '')
    return formFor(parts, asked, { id: assignment.id, action: 'void' }, async (found) =>
      form(voidForm({ language: asked.language, view: await viewed(parts, found) })),
    );
  const outcome = await voidAssignment(parts.ports, {
    id: assignment.id,
    doer: asked.doer,
    reason: plainWords(rest),
  });
  return told(parts, asked, 'voided', outcome);
});

export const report = about(async (parts, asked, { assignment }) =>
  told(
    parts,
    asked,
    'reported',
    await reportUseCase(parts.ports, { id: assignment.id, doer: asked.doer }),
  ),
);

export const close = about(async (parts, asked, { assignment, committee, rest }) =>
  askToClose(parts, asked, { assignment, committee, words: rest }),
);

/** Shows which decision is meant; the close happens on the button. */
export async function askToClose(
  { ports }: ListenerParts,
  { person, language }: Pick<Asked, 'person' | 'language'>,
  meant: { assignment: Assignment; committee: Committee; words: string },
): Promise<Answer> {
  const { assignment, committee, words } = meant;
  const refused = await mayInCommittee(ports, person, committee, 'close');
  if (refused !== null) return sayWhy(refused.why, language);
  if (assignment.ending !== null) return sayWhy('ended', language);
  const decision = closingDecision(words, committee, ports.clock.now());
  if (!decision.ok)
    return sayWhy(decision.why === 'none-held' ? 'no-meeting-held' : decision.why, language);
  const view = await viewOf(ports, assignment, committee);
  return say(closeAsk(view, decision.meeting, decision.paragraph, language));
}
