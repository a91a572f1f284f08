import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { Committee, Language } from '../../domain/committee.ts';
import type { Day } from '../../domain/day.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { dayText } from '../../words/dates.ts';
import { wordsIn } from '../../words/words.ts';
import { ACTIONS } from '../ids.ts';
import { actions, button, context, header, section, sentence } from './blocks.ts';
import { cut, escapeText } from './escape.ts';
import {
  deliverableText,
  draftText,
  dueText,
  holderText,
  lineText,
  milestoneText,
  updateText,
} from './facts.ts';
import type { Said } from './said.ts';

const MOST_LINES = 40;

/** Assignments in a line each; an empty list says what to do next. */
export function list(title: string, views: readonly AssignmentView[], language: Language): Said {
  const words = wordsIn(language);
  if (views.length === 0)
    return sentence(
      words.emptyList,
      button(words.buttons.newAssignment, { action: ACTIONS.newAssignment, value: '' }),
      button(words.buttons.readText, { action: ACTIONS.readText, value: '' }),
    );
  return lines(escapeText(title), views, language);
}

/** What is on a person. */
export function mine(views: readonly AssignmentView[], language: Language): Said {
  const words = wordsIn(language);
  if (views.length > 0) return lines(words.mineTitle, views, language);
  return sentence(
    words.nothingOnYou,
    button(words.buttons.newAssignment, { action: ACTIONS.newAssignment, value: '' }),
    button(words.buttons.setUp, { action: ACTIONS.setUp, value: '' }),
  );
}

function lines(title: string, views: readonly AssignmentView[], language: Language): Said {
  const shown = views.slice(0, MOST_LINES).map((view) => lineText(view, language));
  const left = views.length - shown.length;
  const rest = left === 0 ? [] : [wordsIn(language).more(left)];
  return {
    text: [title, ...shown, ...rest].join('\n'),
    blocks: [header(title), ...shown.map(section), ...rest.map(context)],
  };
}

/** Everything about one assignment. */
export function show(view: AssignmentView, language: Language): Said {
  const { labels, states, buttons } = wordsIn(language);
  const { origin } = view;
  const facts: readonly (readonly [string, string | null])[] = [
    [labels.holder, holderText(view, language)],
    [labels.caseOfficer, view.caseOfficer && escapeText(view.caseOfficer.name)],
    [labels.due, dueText(view.due, view.today, language)],
    [labels.state, states[view.state]],
    [
      labels.case,
      escapeText([origin.caseNumber, origin.caseTitle].filter(Boolean).join(' ')) || null,
    ],
    [labels.paragraph, escapeText(origin.paragraph ?? labels.missing)],
    [labels.sentTo, escapeText(origin.sentTo.join(', ')) || null],
    [labels.basis, escapeText(origin.basis.join(', ')) || null],
    [labels.accepted, view.accepted && escapeText(view.accepted.by.name)],
    [labels.draft, draftText(view)],
    [labels.update, updateText(view)],
  ];
  const text = [
    `*${view.label}* ${deliverableText(view)}`,
    ...facts.flatMap(([label, value]) => (value === null ? [] : [`*${label}:* ${value}`])),
    ...view.milestones.map((each) => `• ${milestoneText(each, view.today, language)}`),
  ].join('\n');
  const wording = `*${labels.wording}:* ${escapeText(cut(view.wording, 1500))}`;
  const blocks = [section(text), section(wording)];
  if (view.ending !== null) return { text, blocks };
  const value = view.id;
  const below = actions(
    button(buttons.delegate, { action: ACTIONS.delegate, value }),
    button(buttons.submitDraft, { action: ACTIONS.submitDraft, value }),
    button(buttons.closeAsk, { action: ACTIONS.closeAsk, value }),
  );
  return { text, blocks: [...blocks, below] };
}

export function meetingsList(
  committee: Committee,
  meetings: readonly Meeting[],
  today: Day,
  language: Language,
): Said {
  const words = wordsIn(language);
  const add = button(words.buttons.addMeeting, { action: ACTIONS.addMeeting, value: committee.id });
  if (meetings.length === 0) return sentence(words.noMeetings, add);
  const days = meetings
    .slice(0, MOST_LINES)
    .map(({ day, time }) => `• ${dayText(day, today, language)}${time === null ? '' : ` ${time}`}`);
  return sentence([words.meetingsTitle(escapeText(committee.name)), ...days].join('\n'), add);
}
