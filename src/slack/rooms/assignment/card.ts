import type { KnownBlock } from '@slack/types';

import type { AssignmentView, MilestoneView } from '../../../app/views/assignment-view.ts';
import { dayText } from '../../../words/dates.ts';
import { actions, context, header, inPieces, section } from '../../kit/blocks.ts';
import { deliverableText, dueWithExtensions, milestoneText } from '../../kit/facts.ts';
import { LIMITS } from '../../kit/limits.ts';
import { preliminaryLines } from '../../kit/minutes.ts';
import { openButton } from '../../kit/openable.ts';
import { outcomeFacts } from '../../kit/outcome-so-far.ts';
import { stateText } from '../../kit/state-text.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { waitsForText } from '../../kit/waits-for.ts';
import { wayText } from '../../kit/way.ts';
import { addParagraphButtons } from '../outcome/buttons.ts';
import { setDateButton } from '../reminders/buttons.ts';
import type { Said } from '../../kit/said.ts';
import { occurrenceButtons, standingLines } from '../../kit/standing.ts';
import { occurrencesButton } from '../standing/buttons.ts';
import { confirmButtons } from '../minutes/buttons.ts';
import { endedCard } from './card-ended.ts';
import { secretCard } from './card-secret.ts';
import { smallLines } from './card-facts.ts';
import { assignmentWordsIn } from './words.ts';

/** What has no room in a header stands whole in a section. */
const LONGEST_DELIVERABLE = LIMITS.sectionText - 100;

/**
 * The one post of an assignment in the committee's channel, kept true in place: how it stands, whom
 * it waits for and the way to its meeting, then the rest in small.
 * @param oldPlace the address of the card that this one stands instead of
 * @param isNew before its first change: it then has every milestone in its blocks
 */
export function card(
  view: AssignmentView,
  oldPlace: string | null = null,
  { isNew = true }: { readonly isNew?: boolean } = {},
): Said {
  if (view.secrecy !== null) return secretCard(view, view.secrecy);
  if (view.ending !== null) return endedCard(view, view.ending);
  const { language } = view.committee;
  const small = smallLines(view, language);
  const lead = leadLines(view);
  const toCome = view.milestones.filter(({ standing }) => standing !== 'passed');
  const way = wayText(view, language, { isWhole: isNew });
  const below = [
    ...lead,
    ...toCome.map((each) => `• ${plannedText(view, each)}`),
    ...small,
    ...standingLines(view, language),
  ].join('\n');
  return {
    text: `${headText(view, LIMITS.messageText - below.length)}\n${below}`,
    blocks: [
      ...headBlocks(view),
      ...inPieces([...lead, ...(way === null ? [] : [way])]).map(section),
      ...inPieces(standingLines(view, language)).map(section),
      ...inPieces(small).map(context),
      ...buttonsOf(view),
      ...fromOldPlace(view, oldPlace),
    ],
  };
}

/** What it is, in what the rest of the text leaves it. */
function headText(view: AssignmentView, room: number): string {
  const label = `*${view.label}* `;
  const most = Math.min(LONGEST_DELIVERABLE, room - label.length - '\n'.length);
  return label + deliverableText(view, most);
}

function headBlocks(view: AssignmentView): readonly KnownBlock[] {
  const head = `${view.label} ${view.deliverable}`;
  const isShort = head.length <= LIMITS.headerText;
  return [header(head), ...(isShort ? [] : [section(deliverableText(view, LONGEST_DELIVERABLE))])];
}

/** Slack no longer let the first card be changed; what was said in its thread is still there. */
function fromOldPlace(view: AssignmentView, link: string | null): readonly KnownBlock[] {
  if (link === null) return [];
  const { movedFromOldPlace } = assignmentWordsIn(view.committee.language);
  return [context(`<${link}|${movedFromOldPlace}>`)];
}

/** How it stands, whom it waits for, what its meetings made of it, and for when it is. */
function leadLines(view: AssignmentView): readonly string[] {
  const { language } = view.committee;
  const waits = waitsForText(view, language);
  const state = [`*${stateText(view, language)}*`, ...(waits === null ? [] : [waits])].join(' · ');
  return [
    ...passedLines(view),
    ...(view.asHead === undefined ? [state] : []),
    ...outcomeFacts(view, language).map((each) => `*${each}*`),
    `*${kitWordsIn(language).due}:* ${dueWithExtensions(view, language)}`,
    ...preliminaryLines(view, language),
  ];
}

/** What had passed already comes first: nobody else will say it, and it can still be mended. */
function passedLines(view: AssignmentView): readonly string[] {
  const { language } = view.committee;
  const passed = view.milestones.filter(({ standing }) => standing === 'passed');
  if (passed.length === 0) return [];
  const lines = passed.map((each) => `⚠️ ${milestoneText(each, view.today, language)}`);
  return [assignmentWordsIn(language).passedWhen[view.dueSetBy], ...lines];
}

/** A text holds every milestone's own day, also of what was met on another. */
function plannedText(view: AssignmentView, milestone: MilestoneView): string {
  const { language } = view.committee;
  const text = milestoneText(milestone, view.today, language);
  const { metOn, day } = milestone;
  return metOn === null || metOn === day ? text : `${text} (${dayText(day, view.today, language)})`;
}

function buttonsOf(view: AssignmentView): readonly KnownBlock[] {
  const { language } = view.committee;
  const passed = view.milestones
    // The secretary's own steps pass by themselves; there is nothing to set anew for a holder.
    .filter(({ standing, owner }) => standing === 'passed' && owner !== 'secretary')
    .slice(0, 1)
    .map(({ milestone }) => setDateButton(view, milestone, language));
  return [
    actions(
      ...passed,
      ...confirmButtons(view, language),
      ...occurrenceButtons(view),
      ...occurrencesButton(view, language),
      ...addParagraphButtons(view, language),
      openButton(view, language),
    ),
  ];
}
