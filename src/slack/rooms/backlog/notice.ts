import { listedNow, viewsFrom } from '../../../app/readings/listed-rows.ts';
import type { AssignmentView, DueView } from '../../../app/views/assignment-view.ts';
import { todayIn } from '../../../app/deeds/today.ts';
import { dueView } from '../../../app/views/facts-shown.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Language } from '../../../domain/record/language.ts';
import { fitting, header, inPieces, section } from '../../kit/blocks.ts';
import { deliverableText, dueText, nameText } from '../../kit/facts.ts';
import { lineText } from '../../kit/line.ts';
import { MOST_LINES } from '../../kit/limits.ts';
import { moreBlocks, moreText } from '../../kit/more.ts';
import type { Said } from '../../kit/said.ts';
import { languageFor, type Notice, viewsIn } from '../../kit/telling.ts';
import { acceptAllBlock, showAllBlock } from './buttons.ts';
import { groupedByDue } from './grouped-by-due.ts';
import { listedWordsIn } from './listed-words.ts';

/** So many rows stand in the channel's post; the rest is shown to whoever asks. */
const MOST_ROWS = 20;
/** So many days are counted each by itself. */
const MOST_DAYS = 15;
const LONGEST_GIVEN = 110;

export type ShownList = {
  readonly reading: string;
  readonly committee: string;
  readonly dues: readonly DueView[];
  /** The first of them. */
  readonly views: readonly AssignmentView[];
  readonly today: Day;
};

/** The one post of a list that was taken in: how many for each meeting, and the first rows. */
export function listTakenIn(list: ShownList, language: Language): Said {
  const { reading, committee, dues, views, today } = list;
  const words = listedWordsIn(language);
  const rows = fitting(
    views.slice(0, MOST_ROWS).map((view) => lineText(view, language)),
    2000,
  );
  const counts = countsOf(dues, today, language);
  const left = dues.length - rows.length;
  return {
    text: [
      nameText(words.title(committee), 200),
      words.lead(dues.length),
      ...counts,
      ...rows,
      ...moreText(left, language),
    ].join('\n'),
    blocks: [
      header(words.title(committee)),
      ...inPieces([words.lead(dues.length), ...counts]).map(section),
      ...inPieces([...rows, ...moreText(left, language)]).map(section),
      showAllBlock(reading, language),
    ],
  };
}

function countsOf(dues: readonly DueView[], today: Day, language: Language): readonly string[] {
  const words = listedWordsIn(language);
  const groups = groupedByDue(dues, (due) => due);
  const shown = groups.slice(0, MOST_DAYS);
  const rest = groups.slice(MOST_DAYS).reduce((sum, { of }) => sum + of.length, 0);
  return [
    ...shown.map(({ due, of }) => words.count(dueText(due, today, language), of.length)),
    ...(rest === 0 ? [] : [words.count(words.laterDays, rest)]),
  ];
}

/** The direct message to a holder: what a list gave them, by meeting, to be accepted at once. */
export function listHandedOver(
  views: readonly AssignmentView[],
  reading: string,
  language: Language,
): Said {
  const lead = listedWordsIn(language).handedOver(
    views.length,
    nameText(views[0]?.committee.name ?? ''),
  );
  const shown = views.slice(0, MOST_LINES);
  const lines = groupedByDue(shown, ({ due }) => due).flatMap(({ due, of }) => [
    `*${dueText(due, of[0]?.today ?? '', language)}*`,
    ...of.map((view) => `• *${view.label}* ${deliverableText(view, LONGEST_GIVEN)}`),
  ]);
  const left = views.length - shown.length;
  return {
    text: [lead, ...lines, ...moreText(left, language)].join('\n'),
    blocks: [
      section(lead),
      ...inPieces(lines).map(section),
      acceptAllBlock(
        reading,
        views.map(({ id }) => id),
        language,
      ),
      ...moreBlocks(left, { list: 'mine', from: 0 }, language),
    ],
  };
}

export const listTakenInNotice: Notice<'list-taken-in'> = async ({ ports }, { reading }) => {
  const found = await listedNow(ports, reading);
  if (found === null) return null;
  const { committee } = found;
  const assignments = found.assignments.filter(({ ending }) => ending === null);
  const today = todayIn(ports, committee);
  const dues = assignments.map((each) => dueView(each, committee, { today, closed: ports.closed }));
  const first = assignments.slice(0, MOST_ROWS);
  const views = await viewsFrom(ports, { committee, assignments: first });
  const list = { reading, committee: committee.name, dues, views, today };
  return listTakenIn(list, committee.language);
};

export const listHandedOverNotice: Notice<'list-handed-over'> = async (telling, content) => {
  const views = await viewsIn(telling, content.assignments);
  const open = views.filter(({ ending }) => ending === null);
  if (open.length === 0) return null;
  return listHandedOver(open, content.reading, await languageFor(telling, null));
};
