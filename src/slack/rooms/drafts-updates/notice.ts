import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { sentence } from '../../kit/blocks.ts';
import { type DraftView, oneDraftText, overtakenLines, reviewText } from '../../kit/drafts.ts';
import { escapeText } from '../../kit/escape.ts';
import { deliverableText, nameText } from '../../kit/facts.ts';
import { buttonsFor, notice } from '../../kit/notice.ts';
import type { Said } from '../../kit/said.ts';
import { lateLine } from '../late-papers/late-text.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { reviewButtons } from './buttons.ts';
import { draftsUpdatesWordsIn } from './words.ts';

const LONGEST_COMMENT = 1500;

export function readyForHolder(view: AssignmentView, by: string, language: Language): Said {
  const buttons = buttonsFor(view, language, ['open']);
  return notice(
    view,
    language,
    draftsUpdatesWordsIn(language).ready(nameText(by)),
    ...reviewButtons(view, language),
    ...buttons,
  );
}

/** The short answer to a draft in its thread, with what whoever approves may do about it. */
export function draftReceived(view: AssignmentView, version: number, language: Language): Said {
  const draft = draftOf(view, version);
  const { received, aDraft } = draftsUpdatesWordsIn(language);
  const lead =
    draft === undefined || draft.content.kind === 'file'
      ? received(version)
      : aDraft(oneDraftText(view, draft, language));
  const late = draft === undefined ? null : lateLine(draft, view, language);
  const buttons = version === view.toApprove ? reviewButtons(view, language) : [];
  return sentence(
    inLines(
      `*${view.label}* ${lead}`,
      ...(late === null ? [] : [late]),
      ...overtakenBy(view, version, language),
    ),
    ...buttons,
  );
}

/** Beside a file that is shared; where it may not be, the way to all that is known of it. */
export function draftFile(
  view: AssignmentView,
  { version, file }: { readonly version: number; readonly file: string | null },
  language: Language,
): Said {
  const words = draftsUpdatesWordsIn(language);
  const draft = draftOf(view, version);
  const lead = `*${view.label}* ${words.from(version, nameText(draft?.by.name ?? ''))}`;
  const after = overtakenBy(view, version, language);
  if (file !== null) return { text: inLines(lead, ...after), blocks: [] };
  const name = draft?.content.kind === 'file' ? escapeText(draft.content.name, 200) : '';
  const text = inLines(`${lead}: ${name}`, words.seeAll(view.label), ...after);
  return sentence(text, ...buttonsFor(view, language, ['open']));
}

/** What whoever approves is told: the version, where it stands, and two buttons while it waits. */
export function draftWaits(
  view: AssignmentView,
  { version, readyBy }: { readonly version: number; readonly readyBy: string | null },
  language: Language,
): Said {
  const words = draftsUpdatesWordsIn(language);
  const draft = draftOf(view, version);
  const waits = version === view.toApprove;
  const how = draft === undefined || waits ? null : reviewText(draft, language);
  const text = inLines(
    `*${words.waits(version, view.label)}*`,
    deliverableText(view, 200),
    ...(draft === undefined ? [] : [oneDraftText(view, draft, language)]),
    ...(readyBy === null ? [] : [words.ready(nameText(readyBy))]),
    ...(how === null ? [] : [how]),
    ...overtakenBy(view, version, language),
  );
  return sentence(text, ...(waits ? reviewButtons(view, language) : []));
}

export function draftApproved(view: AssignmentView, version: number, language: Language): Said {
  return notice(view, language, draftsUpdatesWordsIn(language).approved(version));
}

export function changesRequested(view: AssignmentView, version: number, language: Language): Said {
  const buttons = buttonsFor(view, language, ['submitDraft', 'open']);
  return notice(view, language, changesText(view, version, language), ...buttons);
}

/** The same for all who follow the thread. */
export function changesInThread(view: AssignmentView, version: number, language: Language): Said {
  return sentence(`*${view.label}* ${changesText(view, version, language)}`);
}

/** "Astrid Lindqvist vill ha ändringar i utkast v2:", and what. */
function changesText(view: AssignmentView, version: number, language: Language): string {
  const draft = draftOf(view, version);
  const comment = draft?.review.is === 'changes-requested' ? draft.review.comment : '';
  const who = nameText(draft?.reviewedBy?.name ?? '');
  const lead = draftsUpdatesWordsIn(language).wantsChanges(who, version);
  return inLines(lead, kitWordsIn(language).quoted(escapeText(comment, LONGEST_COMMENT)));
}

/** Said with the versions that came after the approved one, and with no other. */
function overtakenBy(view: AssignmentView, version: number, language: Language): readonly string[] {
  const { overtaken } = view;
  return overtaken !== null && version > overtaken ? overtakenLines(view, language) : [];
}

function draftOf({ drafts }: AssignmentView, version: number): DraftView | undefined {
  return drafts.find((each) => each.version === version);
}

function inLines(...lines: readonly string[]): string {
  return lines.join('\n');
}
