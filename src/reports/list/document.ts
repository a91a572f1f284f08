import { holderName } from '../../app/papers/assignment-list.ts';
import type { AssignmentList, ListGroup, Proposal } from '../../app/ports/assignment-list.ts';
import type { ListRow } from '../../app/ports/list-row.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Language } from '../../domain/record/language.ts';
import { dayText } from '../../words/dates.ts';
import { cellsOf, dueText, type Telling } from './cells-of.ts';
import { type Cells, COLUMNS, type ColumnKey } from './columns.ts';
import { plainText } from './plain-text.ts';
import { listWordsIn } from './words.ts';

/** The paper in words, before it is anything a program opens. */
export type ListDocument = {
  readonly language: Language;
  readonly authority: string;
  readonly title: string;
  /** The committee and its meeting. */
  readonly subtitle: string;
  readonly madeOn: string;
  readonly about: { readonly heading: string; readonly texts: readonly string[] };
  readonly proposal: {
    readonly heading: string;
    readonly lead: string;
    readonly points: readonly ProposalPoint[];
  };
  readonly tableHeading: string;
  readonly columns: readonly { readonly key: ColumnKey; readonly heading: string }[];
  readonly groups: readonly { readonly heading: string; readonly rows: readonly Cells[] }[];
  /** Said where there is no row. */
  readonly nothing: string;
};

/** One thing that is to be decided, and the assignments that it is about where it names them apart. */
export type ProposalPoint = { readonly text: string; readonly lines: readonly string[] };

/** A day on paper, which is read in other years too: always with its year. */
export function paperDay(language: Language): (day: Day) => string {
  return (day) => dayText(day, '', language);
}

export function listDocument(list: AssignmentList): ListDocument {
  const { language, committee, meeting } = list;
  const words = listWordsIn(language);
  const telling = { language, dayText: paperDay(language) };
  const name = plainText(committee.name);
  const time = meeting.time === null ? '' : ` ${meeting.time}`;
  return {
    language,
    authority: plainText(list.authority ?? ''),
    title: words.title,
    subtitle: words.forMeeting(name, `${telling.dayText(meeting.day)}${time}`),
    madeOn: words.madeOn(telling.dayText(list.madeOn)),
    about: { heading: words.about, texts: [words.cover(name), countsText(list)] },
    proposal: {
      heading: words.proposal,
      lead: words.proposed(name),
      points: pointsOf(list.proposal, telling),
    },
    tableHeading: words.table,
    columns: COLUMNS.map((key) => ({ key, heading: words.columns[key] })),
    groups: list.groups.map((group) => ({
      heading: headingOf(group, telling),
      rows: group.rows.map((row) => cellsOf(row, telling)),
    })),
    nothing: words.nothing,
  };
}

function countsText({ counts, language }: AssignmentList): string {
  const words = listWordsIn(language);
  if (counts.open === 0) return words.nothing;
  return [
    words.counts(counts.open),
    ...(counts.reported > 0 ? [words.reported(counts.reported)] : []),
    ...(counts.late > 0 ? [words.late(counts.late)] : []),
    ...(counts.extensionsAsked > 0 ? [words.asked(counts.extensionsAsked)] : []),
  ].join(' ');
}

/** What is reported is ticked, for it may be closed; what goes on is named in one line. */
function pointsOf(
  { close, moreTime, goOn, takeUp }: Proposal,
  telling: Telling,
): readonly ProposalPoint[] {
  const words = listWordsIn(telling.language);
  const points: ProposalPoint[] = [];
  if (close.length > 0) points.push({ text: words.closes, lines: close.map(ticked) });
  if (moreTime.length > 0)
    points.push({ text: words.extends, lines: moreTime.map((row) => extended(row, telling)) });
  if (goOn.length > 0) {
    const labels = new Intl.ListFormat(telling.language).format(goOn.map(({ label }) => label));
    points.push({ text: words.goesOn(labels), lines: [] });
  }
  if (takeUp.length > 0) points.push({ text: words.takesUp, lines: takeUp.map(named) });
  return [...points, { text: words.notes, lines: [] }];
}

const LONGEST_NAMED = 120;

function named({ label, words }: ListRow): string {
  const text = plainText(words).replaceAll(/\s+/gu, ' ');
  const signs = Array.from(text);
  return signs.length <= LONGEST_NAMED
    ? `${label} ${text}`
    : `${label} ${signs.slice(0, LONGEST_NAMED).join('').trimEnd()}…`;
}

function ticked(row: ListRow): string {
  return `☑ ${named(row)}`;
}

function extended(row: ListRow, telling: Telling): string {
  return `${named(row)}, ${untilText(row, telling)}`;
}

function untilText({ wanted }: ListRow, telling: Telling): string {
  const words = listWordsIn(telling.language);
  const due = wanted?.due;
  if (due === undefined || due.kind === 'none') return words.unchanged;
  return words.until(dueText(due, telling).replaceAll('\n', ' '));
}

/** What is proposed of one row, where it stands alone: "☑ avslutas", "mer tid till tis 9 feb 2027". */
export function proposedFor(row: ListRow, telling: Telling): string {
  const { proposedOfOne } = listWordsIn(telling.language);
  if (row.state === 'reported') return proposedOfOne.closes;
  return row.wanted === null
    ? proposedOfOne.goesOn
    : proposedOfOne.extends(untilText(row, telling));
}

function headingOf({ by, rows }: ListGroup, telling: Telling): string {
  const words = listWordsIn(telling.language);
  if (by === null) return '';
  if (by.is === 'due')
    return by.due.kind === 'meeting'
      ? words.meeting(telling.dayText(by.due.day))
      : dueText(by.due, telling);
  const [first] = rows;
  return plainText(first === undefined ? by.name : holderName(first)) || words.noHolder;
}
