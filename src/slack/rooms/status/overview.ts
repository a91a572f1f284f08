import type { KnownBlock } from '@slack/types';

import type { AssignmentView, DueView } from '../../../app/views/assignment-view.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { AssignmentState } from '../../../domain/assignments/state.ts';
import { hasDirector } from '../../../domain/committee/director.ts';
import { dayText } from '../../../words/dates.ts';
import { plural } from '../../../words/plural.ts';
import { MOST_LINES } from '../../kit/limits.ts';
import { actions, button, header, inPieces, section } from '../../kit/blocks.ts';
import { dueText, nameText } from '../../kit/facts.ts';
import { lineText } from '../../kit/line.ts';
import { moreBlocks, moreText } from '../../kit/more.ts';
import type { Said } from '../../kit/said.ts';
import { askSilentButton } from '../asking-reports/buttons.ts';
import { lateSummary } from '../late-papers/late-text.ts';
import { statusWordsIn } from './words.ts';
import { statesIn } from '../../../words/states-and-milestones.ts';

export type ShownStatus = {
  readonly committee: Pick<Committee, 'id' | 'name' | 'offices'>;
  readonly counts: Readonly<Record<AssignmentState, number>>;
  /** Soonest first; late and blocked first within each. */
  readonly meetings: readonly {
    readonly meeting: DueView;
    readonly views: readonly AssignmentView[];
  }[];
  readonly language: Language;
  readonly today: Day;
  /** Null for every meeting. */
  readonly meeting: string | null;
  /** Whether the person may post it in the committee's channel. */
  readonly canPost: boolean;
};

/** Where the committee's assignments stand: counts that do not overlap, then a line each. */
export function statusOverview(status: ShownStatus): Said {
  const { committee, language, today } = status;
  const words = statusWordsIn(language);
  const day = dayText(today, today, language);
  const groups = groupsOf(status);
  const total = status.meetings.reduce((sum, { views }) => sum + views.length, 0);
  const left = total - Math.min(total, MOST_LINES);
  const next = { list: 'status', committee: committee.id, meeting: status.meeting } as const;
  const stand = total === 0 ? words.emptyList : countsText(status);
  const late = lateTexts(status);
  const counts = hasDirector(committee, today) ? stand : `${stand}\n_${words.noDirector}_`;
  return {
    text: [
      words.overviewTitle(nameText(committee.name), day),
      counts,
      ...groups,
      ...late,
      ...moreText(left, language),
    ].join('\n'),
    blocks: [
      header(words.overviewTitle(committee.name, day)),
      section(counts),
      ...[...groups, ...late].map(section),
      ...moreBlocks(left, { ...next, from: MOST_LINES }, language),
      ...postButton(status),
    ],
  };
}

/** Of one meeting, what came after its dispatch. */
function lateTexts({ meeting, meetings, language }: ShownStatus): readonly string[] {
  if (meeting === null) return [];
  const views = meetings.flatMap((each) => each.views);
  return [lateSummary(views, meeting, language)].filter((each) => each !== null);
}

/** Shows it in the committee's channel, for those who may. */
function postButton({ committee, meeting, canPost, language }: ShownStatus): readonly KnownBlock[] {
  if (!canPost) return [];
  const press = { action: 'post_status', value: `${committee.id}|${meeting ?? ''}` };
  const show = button(statusWordsIn(language).showsInChannel, press);
  return [actions(show, askSilentButton(committee.id, language))];
}

function countsText({ counts, language }: ShownStatus): string {
  const states = statesIn(language);
  const many: Partial<Record<AssignmentState, string>> = statusWordsIn(language).statesOfMany;
  return (Object.keys(states) as AssignmentState[]) // keys of the table itself
    .filter((state) => counts[state] > 0)
    .map((state) => {
      const one = states[state];
      const text = plural(language, counts[state], { one, other: many[state] ?? one });
      return `*${counts[state]}* ${text}`;
    })
    .join(' · ');
}

/** Each meeting with its lines, in pieces that a section can hold. */
function groupsOf({ meetings, language, today }: ShownStatus): readonly string[] {
  let room = MOST_LINES;
  return meetings.flatMap(({ meeting, views }) => {
    const lines = views.slice(0, room).map((view) => `• ${lineText(view, language)}`);
    room -= lines.length;
    if (lines.length === 0) return [];
    return inPieces([`*${asHeading(dueText(meeting, today, language))}*`, ...lines]);
  });
}

const asHeading = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
