import type { KnownBlock } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { actions, button, context, inPieces, section } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import {
  deliverableText,
  byText,
  draftText,
  formerlyLines,
  dueWithExtensions,
  holderText,
  milestoneText,
  nameText,
  updateText,
} from '../../kit/facts.ts';
import { paragraphText, preliminaryLines } from '../../kit/minutes.ts';
import { outcomeSoFar } from '../outcome/notice.ts';
import { setDateButton } from '../reminders/buttons.ts';
import { contributorsText, delegatedText } from '../../kit/participants.ts';
import type { Said } from '../../kit/said.ts';
import { occurrenceButtons, standingLines } from '../../kit/standing.ts';
import { supplementLines } from '../../kit/supplements.ts';
import { acceptedLabel } from './accepted-label.ts';
import { occurrencesButton } from '../standing/buttons.ts';
import { assignmentWordsIn } from './words.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { statesIn } from '../../../words/states-and-milestones.ts';
import { confirmButtons } from '../minutes/buttons.ts';

/**
 * The one post of an assignment in the committee's channel, kept true in place.
 * @param oldPlace the address of the card that this one stands instead of
 */
export function card(view: AssignmentView, oldPlace: string | null = null): Said {
  const head = headOf(view);
  const lines = [
    ...formerlyLines(view, view.committee.language),
    ...supplementLines(view, view.committee.language),
    ...preliminaryLines(view, view.committee.language),
    ...passedLines(view),
    ...outcomeSoFar(view),
    ...factLines(view),
  ];
  if (view.ending?.is === 'void') {
    const struck = [head, ...lines].map((line) => `~${line.replaceAll('~', '')}~`);
    return saidOf([`*${assignmentWordsIn(view.committee.language).isVoid}*`, ...struck], []);
  }
  return saidOf([head, ...lines], [...buttonsOf(view), ...fromOldPlace(view, oldPlace)]);
}

function saidOf(lines: readonly string[], blocks: readonly KnownBlock[]): Said {
  return { text: lines.join('\n'), blocks: [...inPieces(lines).map(section), ...blocks] };
}

/** Slack no longer let the first card be changed; what was said in its thread is still there. */
function fromOldPlace(view: AssignmentView, link: string | null): readonly KnownBlock[] {
  if (link === null) return [];
  const { movedFromOldPlace } = assignmentWordsIn(view.committee.language);
  return [context(`<${link}|${movedFromOldPlace}>`)];
}

function headOf(view: AssignmentView): string {
  return `*${view.label}* ${deliverableText(view)}`;
}

/** What had passed already comes first: nobody else will say it, and it can still be mended. */
function passedLines(view: AssignmentView): readonly string[] {
  const { language } = view.committee;
  const passed = view.milestones.filter(({ standing }) => standing === 'passed');
  if (passed.length === 0) return [];
  const lines = passed.map((each) => `:warning: ${milestoneText(each, view.today, language)}`);
  return [assignmentWordsIn(language).passedWhen[view.dueSetBy], ...lines];
}

function factLines(view: AssignmentView): readonly string[] {
  const { language } = view.committee;
  const { due } = kitWordsIn(language);
  const states = statesIn(language);
  const { facts } = assignmentWordsIn(language);
  const others = view.milestones.filter(({ standing }) => standing !== 'passed');
  const all: readonly (readonly [string, string | null])[] = [
    [facts.holder, holderText(view, language)],
    [facts.givenBy, view.origin.givenBy ? nameText(view.origin.givenBy.name) : null],
    [facts.caseOfficer, delegatedText(view, language)],
    [facts.contributors, contributorsText(view, language)],
    [due, dueWithExtensions(view, language)],
    [facts.case, escapeText(view.origin.caseNumber ?? '', 60) || null],
    [facts.paragraph, view.origin.minutes === 'confirmed' ? paragraphText(view, language) : null],
    [facts.state, view.asHead && view.ending === null ? null : states[view.state]],
    [acceptedLabel(view, language), view.accepted && byText(view, view.accepted.by, language)],
    [facts.newestDraft, draftText(view, language)],
    [facts.newestUpdate, updateText(view, language)],
    [facts.closed, view.ending?.is === 'closed' ? escapeText(view.ending.paragraph, 60) : null],
  ];
  return [
    ...all.flatMap(([label, value]) => (value === null ? [] : [`*${label}:* ${value}`])),
    ...others.map((each) => `• ${milestoneText(each, view.today, language)}`),
    ...standingLines(view, language),
  ];
}

function buttonsOf(view: AssignmentView): readonly KnownBlock[] {
  const { language } = view.committee;
  if (view.ending !== null) return [];
  const passed = view.milestones
    // The secretary's own steps pass by themselves; there is nothing to set anew for a holder.
    .filter(({ standing, owner }) => standing === 'passed' && owner !== 'secretary')
    .slice(0, 1)
    .map(({ milestone }) => setDateButton(view, milestone, language));
  const open = button(kitWordsIn(language).open, { action: 'open', value: view.id });
  return [
    actions(
      ...passed,
      ...confirmButtons(view, language),
      ...occurrenceButtons(view),
      ...occurrencesButton(view, language),
      open,
    ),
    context(nameText(view.committee.name)),
  ];
}
