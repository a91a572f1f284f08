import type { KnownBlock } from '@slack/types';

import type { StatusOverview } from '../../../app/views/status-overview.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import { hasDirector } from '../../../domain/committee/director.ts';
import { dayText } from '../../../words/dates.ts';
import { actions, button, context, header, section } from '../../kit/blocks.ts';
import { dueHeading, nameText } from '../../kit/facts.ts';
import { groupedLines } from '../../kit/grouped-lines.ts';
import { moreBlocks, moreText } from '../../kit/more.ts';
import type { Said } from '../../kit/said.ts';
import { countsText } from '../../kit/state-text.ts';
import { nothingForText } from './nothing-for.ts';
import { askSilentButton } from '../asking-reports/buttons.ts';
import { lateSummary } from '../late-papers/late-text.ts';
import { timelineButton } from '../pictures/buttons.ts';
import { statusWordsIn } from './words.ts';

export type ShownStatus = Pick<StatusOverview, 'counts' | 'meetings'> & {
  readonly committee: Pick<Committee, 'id' | 'name' | 'offices' | 'meetings'>;
  readonly language: Language;
  readonly today: Day;
  /** Null for every meeting. */
  readonly meeting: string | null;
  /** Whether the person may post it in the committee's channel. */
  readonly canPost: boolean;
  /** Who asked for it, by name, where it is posted for all. */
  readonly askedBy?: string;
  /** What stands in another message, with the way there. */
  readonly elsewhere?: readonly string[];
  /** How many break the committee's policies, in the weekly overview. */
  readonly breaking?: string;
};

/** Where the committee's assignments stand: for each meeting a line that counts, then a line each. */
export function statusOverview(status: ShownStatus): Said {
  const { committee, language, today, meeting } = status;
  const words = statusWordsIn(language);
  const day = dayText(today, today, language);
  const { texts, blocks, left } = groupedLines(groupsOf(status), language);
  const total = status.meetings.reduce((sum, { views }) => sum + views.length, 0);
  const next = { list: 'status', committee: committee.id, meeting, from: total - left } as const;
  const who = status.askedBy === undefined ? [] : [words.askedBy(nameText(status.askedBy))];
  const { elsewhere = [] } = status;
  const above = [
    ...elsewhere,
    ...aboveLines(status, total),
    ...(status.breaking === undefined ? [] : [status.breaking]),
    ...directorLines(status),
  ];
  const late = lateTexts(status);
  return {
    text: [
      words.overviewTitle(nameText(committee.name), day),
      ...who,
      ...above,
      ...texts,
      ...late,
      ...moreText(left, language),
    ].join('\n'),
    blocks: [
      header(words.overviewTitle(committee.name, day)),
      ...who.map(context),
      ...(above.length === 0 ? [] : [section(above.join('\n'))]),
      ...blocks,
      ...late.map(section),
      ...moreBlocks(left, next, language),
      ...buttonsBelow(status),
    ],
  };
}

/** All together, where that is not one meeting's own line; or that there is nothing. */
function aboveLines(status: ShownStatus, total: number): readonly string[] {
  const { counts, meetings, language, committee, meeting, today } = status;
  if (meetings.length > 1) return [countsText(counts, language)];
  return total > 0 || (status.elsewhere ?? []).length > 0
    ? []
    : [nothingForText({ committee, meeting, today }, language)];
}

function directorLines({ committee, today, language }: ShownStatus): readonly string[] {
  return hasDirector(committee, today) ? [] : [`_${statusWordsIn(language).noDirector}_`];
}

/** Of one meeting, what came after its dispatch. */
function lateTexts({ meeting, meetings, language }: ShownStatus): readonly string[] {
  if (meeting === null) return [];
  const views = meetings.flatMap((each) => each.views);
  return [lateSummary(views, meeting, language)].filter((each) => each !== null);
}

/** Draws it; and for those who may, shows it in the committee's channel. */
function buttonsBelow({
  committee,
  meeting,
  meetings,
  canPost,
  language,
}: ShownStatus): readonly KnownBlock[] {
  const [first] = meetings.flatMap((each) =>
    each.meeting.kind === 'meeting' ? [each.meeting.meeting] : [],
  );
  const drawn = meeting ?? first;
  const picture = drawn === undefined ? [] : [timelineButton(committee.id, drawn, language)];
  if (!canPost) return picture.length === 0 ? [] : [actions(...picture)];
  const press = { action: 'post_status', value: `${committee.id}|${meeting ?? ''}` };
  const show = button(statusWordsIn(language).showsInChannel, press);
  return [actions(show, ...picture, askSilentButton(committee.id, language))];
}

/** "*Sammanträdet tis 15 dec kl. 09:00* – ⏰ *2* försenade · ✅ *6* enligt plan". */
function groupsOf({ meetings, language, today }: ShownStatus) {
  return meetings.map(({ meeting, counts, views }) => ({
    heading: `*${dueHeading(meeting, today, language)}* – ${countsText(counts, language)}`,
    views,
  }));
}
