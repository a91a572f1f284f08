import type { Button } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/committee/committee.ts';
import type { MilestoneName } from '../../../domain/meetings/plan.ts';
import { wordsIn } from '../../../words/words.ts';
import { ACTIONS } from '../../kit/ids.ts';
import { MOST_LINES_WITH_BUTTONS } from '../../kit/limits.ts';
import { actions, button, fitting, inPieces, section, sentence } from '../../kit/blocks.ts';
import { approveButton, buttonsThatMeet } from '../../kit/buttons-that-meet.ts';
import { escapeText } from '../../kit/escape.ts';
import {
  deliverableText,
  dueText,
  milestoneNameText,
  milestoneText,
  nameText,
} from '../../kit/facts.ts';
import { preliminaryLines } from '../../kit/minutes.ts';
import { moreBlocks, moreText } from '../../kit/more.ts';
import type { Said } from '../../kit/said.ts';
import { supplementLines } from '../../kit/supplements.ts';

type Named = 'accept' | 'delegate' | 'open' | 'onTrack' | 'atRisk' | 'submitDraft';

export function buttonsFor(
  view: AssignmentView,
  language: Language,
  names: readonly Named[],
): Button[] {
  const { buttons } = wordsIn(language);
  return names.map((name) => button(buttons[name], { action: ACTIONS[name], value: view.id }));
}

const LONGEST_PART = 500;
/** How many characters of deliverables a message about several has room for. */
const LONGEST_TOGETHER = 4000;

/** What a holder needs to know of an assignment, with every day on the way. */
export function facts(view: AssignmentView, language: Language, most?: number): string {
  return [
    `*${view.label}* ${deliverableText(view, most)}`,
    ...supplementLines({ ...view, supplements: [] }, language),
    ...preliminaryLines(view, language),
    `*${wordsIn(language).labels.due}:* ${dueText(view.due, view.today, language)}`,
    ...view.milestones.map((each) => `• ${milestoneText(each, view.today, language)}`),
  ].join('\n');
}

/** A lead, the assignment with every day on the way, and buttons. */
export function notice(
  view: AssignmentView,
  language: Language,
  lead: string,
  ...buttons: Button[]
): Said {
  const text = `${lead}\n${facts(view, language)}`;
  const sections = inPieces(text.split('\n')).map(section);
  return { text, blocks: [...sections, ...(buttons.length === 0 ? [] : [actions(...buttons)])] };
}

/** The direct message to a holder: a line and buttons for each assignment. */
export function handedOver(views: readonly AssignmentView[], language: Language): Said {
  const lead = wordsIn(language).handedOver(views.length);
  const names: readonly Named[] = ['accept', 'delegate', 'open'];
  const most = Math.floor(LONGEST_TOGETHER / Math.min(views.length, MOST_LINES_WITH_BUTTONS));
  const texts = fitting(
    views.slice(0, MOST_LINES_WITH_BUTTONS).map((view) => facts(view, language, most)),
  );
  const shown = views.slice(0, texts.length);
  const left = views.length - shown.length;
  return {
    text: [lead, ...texts, ...moreText(left, language)].join('\n'),
    blocks: [
      section(lead),
      ...shown.flatMap((view, at) => [
        section(texts[at] ?? ''),
        actions(...buttonsFor(view, language, names)),
      ]),
      ...moreBlocks(left, { list: 'mine', from: 0 }, language),
    ],
  };
}

/** What a delegation gave: the whole, or one milestone and then nothing else of the assignment. */
export type Given = {
  readonly by: string;
  readonly milestone: MilestoneName | null;
  readonly part: string | null;
};

export function delegated(view: AssignmentView, given: Given, language: Language): Said {
  const { delegated: words, delegatedMilestone } = wordsIn(language);
  const { milestone } = given;
  const by = nameText(given.by);
  if (milestone === null) {
    const buttons = buttonsFor(view, language, ['accept', 'delegate', 'open']);
    return notice(view, language, withPart(words(by), given.part, language), ...buttons);
  }
  const only = view.milestones.filter((each) => each.milestone === milestone);
  const lead = delegatedMilestone(by, milestoneNameText(milestone, language));
  return notice(
    { ...view, milestones: only },
    language,
    withPart(lead, given.part, language),
    ...buttonsThatMeet(only[0], view, language),
    ...buttonsFor(view, language, ['open']),
  );
}

/** What it is about, in the giver's words, on a line of its own. */
function withPart(lead: string, part: string | null, language: Language): string {
  return part === null
    ? lead
    : `${lead}\n${wordsIn(language).quoted(escapeText(part, LONGEST_PART))}`;
}

/** Short, and without what is no longer theirs to do. */
export function takenBack(view: AssignmentView, by: string, language: Language): Said {
  const lead = wordsIn(language).takenBack(nameText(by));
  return sentence(`${lead}\n*${view.label}* ${deliverableText(view, 200)}`);
}

export function contributing(
  view: AssignmentView,
  { by, part }: Omit<Given, 'milestone'>,
  language: Language,
): Said {
  const lead = withPart(wordsIn(language).contributing(nameText(by)), part, language);
  return notice(view, language, lead, ...buttonsFor(view, language, ['submitDraft', 'open']));
}

export function nudge(view: AssignmentView, by: string, language: Language): Said {
  const buttons = buttonsFor(view, language, ['onTrack', 'atRisk', 'submitDraft', 'open']);
  return notice(view, language, wordsIn(language).nudge(nameText(by)), ...buttons);
}

export function readyForHolder(view: AssignmentView, by: string, language: Language): Said {
  const buttons = buttonsFor(view, language, ['open']);
  return notice(
    view,
    language,
    wordsIn(language).ready(nameText(by)),
    ...approval(view, language),
    ...buttons,
  );
}

function approval(view: AssignmentView, language: Language): Button[] {
  const version = view.drafts.findLast(({ review }) => review.is === 'submitted')?.version;
  if (version === undefined) return [];
  const { buttons } = wordsIn(language);
  const value = `${view.id}|${version}`;
  return [
    approveButton(view.id, version, language),
    button(buttons.requestChanges, { action: ACTIONS.requestChanges, value }),
  ];
}

export function editedNotice(view: AssignmentView, by: string, language: Language): Said {
  const lead = wordsIn(language).edited(nameText(by));
  return notice(view, language, lead, ...buttonsFor(view, language, ['open']));
}

export function voidedNotice(view: AssignmentView, language: Language): Said {
  const about = `*${view.label}* ${deliverableText(view, 200)}`;
  return sentence(`${wordsIn(language).voidedNotice}\n${about}`);
}

/** The short answer to a draft, with what the holder may do about it. */
export function draftReceived(view: AssignmentView, version: number, language: Language): Said {
  const text = `*${view.label}* ${wordsIn(language).draftReceived(version)}`;
  const buttons = approval(view, language);
  return { text, blocks: [section(text), ...(buttons.length === 0 ? [] : [actions(...buttons)])] };
}

export function draftApproved(view: AssignmentView, version: number, language: Language): Said {
  return notice(view, language, wordsIn(language).draftApproved(version));
}

export function changesRequested(view: AssignmentView, version: number, language: Language): Said {
  const review = view.drafts.find((draft) => draft.version === version)?.review;
  const comment = review?.is === 'changes-requested' ? escapeText(review.comment, 1500) : '';
  const buttons = buttonsFor(view, language, ['submitDraft', 'open']);
  return notice(view, language, wordsIn(language).changesRequested(version, comment), ...buttons);
}

export function channelShared(committee: string, language: Language): Said {
  const text = wordsIn(language).channelShared(nameText(committee));
  return { text, blocks: [section(text)] };
}
