import type { Button } from '@slack/types';
import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { actions, button, section } from '../../kit/blocks.ts';
import { approveButton } from '../../kit/buttons-that-meet.ts';
import { nameText } from '../../kit/facts.ts';
import { buttonsFor, notice } from '../../kit/notice.ts';
import type { Said } from '../../kit/said.ts';
import { escapeText } from '../../kit/escape.ts';
import { lateLine } from '../late-papers/late-text.ts';
import { draftsUpdatesWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

export function approval(view: AssignmentView, language: Language): Button[] {
  const version = view.drafts.findLast(
    ({ review, late }) => review.is === 'submitted' && (late?.stage ?? null) === null,
  )?.version;
  if (version === undefined) return [];
  const { asksForChanges } = draftsUpdatesWordsIn(language);
  const value = `${view.id}|${version}`;
  return [
    approveButton(view.id, version, language),
    button(asksForChanges, { action: 'request_changes', value }),
  ];
}

export function readyForHolder(view: AssignmentView, by: string, language: Language): Said {
  const buttons = buttonsFor(view, language, ['open']);
  return notice(
    view,
    language,
    draftsUpdatesWordsIn(language).ready(nameText(by)),
    ...approval(view, language),
    ...buttons,
  );
}

/** The short answer to a draft, with what the holder may do about it. */
export function draftReceived(view: AssignmentView, version: number, language: Language): Said {
  const lead = `*${view.label}* ${draftsUpdatesWordsIn(language).received(version)}`;
  const draft = view.drafts.find((each) => each.version === version);
  const late = draft === undefined ? null : lateLine(draft, view, language);
  const text = late === null ? lead : `${lead}\n${late}`;
  const buttons = approval(view, language);
  return { text, blocks: [section(text), ...(buttons.length === 0 ? [] : [actions(...buttons)])] };
}

export function draftApproved(view: AssignmentView, version: number, language: Language): Said {
  return notice(view, language, draftsUpdatesWordsIn(language).approved(version));
}

export function changesRequested(view: AssignmentView, version: number, language: Language): Said {
  const review = view.drafts.find((draft) => draft.version === version)?.review;
  const comment = review?.is === 'changes-requested' ? escapeText(review.comment, 1500) : '';
  const buttons = buttonsFor(view, language, ['submitDraft', 'open']);
  const lead = draftsUpdatesWordsIn(language).needsChanges(version, comment);
  return notice(view, language, lead, ...buttons);
}
