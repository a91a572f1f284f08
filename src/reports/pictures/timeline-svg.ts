import type { Timeline, TimelineRow } from '../../app/ports/picture.ts';
import { addDays, type Day, daysBetween } from '../../domain/days/day.ts';
import type { Language } from '../../domain/record/language.ts';
import type { MilestoneName } from '../../domain/record/milestone-name.ts';
import { dayText } from '../../words/dates.ts';
import { milestoneName } from '../../words/milestone-name.ts';
import { statesIn } from '../../words/states-and-milestones.ts';
import { type DayScale, dayScale, mondaysOn, spreadOut } from './day-scale.ts';
import { flowing } from './flowing.ts';
import { fittedText, textWidth } from './font.ts';
import { heading, INNER } from './heading.ts';
import { MARK, mark } from './marks.ts';
import { COLOURS, type Drawn, drawn, element, line, MARGIN, path, WIDTH, words } from './svg.ts';
import { pictureWordsIn } from './words.ts';

const ROW = 44;
/** Farther back than so many days before the first milestone today is only named. */
const TODAY_WITHIN = 14;
const LEAST_BETWEEN_DATES = 58;

/** The way to a meeting: a line for each assignment, on which its milestones stand by their days. */
export function timelineSvg(timeline: Timeline, language: Language): Drawn {
  const { rows, madeOn, meeting } = timeline;
  const kinds = kindsIn(rows);
  const top = heading(...titleOf(timeline, language));
  const names = flowing(
    kinds.map((kind, at) => ({ text: `${at + 1} ${milestoneName(kind, language)}` })),
    top.height - 4,
  );
  const scale = dayScale(daysShown(timeline), {
    left: MARGIN + MARK,
    right: WIDTH - MARGIN - MARK,
  });
  const axis = top.height + names.height + 18;
  const bottom = axis + rows.length * ROW + 6;
  const legend = flowing(legendOf(language), bottom + 16);
  return drawn(bottom + legend.height + 20, [
    ...top.parts,
    ...names.parts,
    ...dates(scale, { axis, bottom, madeOn, language }),
    meetingLine(scale.x(meeting.day), { axis, bottom }),
    ...rows.map((row, at) => way(row, { scale, kinds, language, y: axis + at * ROW })),
    ...legend.parts,
  ]);
}

function titleOf({ committee, meeting, madeOn, part }: Timeline, language: Language) {
  const its = pictureWordsIn(language);
  const day = dayText(meeting.day, madeOn, language);
  const parts = part.of > 1 ? [its.part(part.number, part.of)] : [];
  const asOf = its.asOf(dayText(madeOn, madeOn, language));
  return [`${its.timeline} ${day}`, [committee.name, asOf, ...parts].join(' · ')] as const;
}

/** The milestones that there are, in the order in which they come first. */
function kindsIn(rows: readonly TimelineRow[]): readonly MilestoneName[] {
  const days = new Map<MilestoneName, Day>();
  for (const { milestone, day } of rows.flatMap(({ milestones }) => milestones)) {
    const first = days.get(milestone);
    if (first === undefined || day < first) days.set(milestone, day);
  }
  return [...days]
    .toSorted(([, one], [, other]) => one.localeCompare(other))
    .map(([milestone]) => milestone);
}

function daysShown({ rows, meeting, madeOn }: Timeline): { readonly from: Day; readonly to: Day } {
  const days = rows.flatMap(({ milestones }) => milestones.map(({ day }) => day));
  const first = days.reduce((least, day) => (day < least ? day : least), meeting.day);
  const isNear = madeOn < first && daysBetween(madeOn, first) <= TODAY_WITHIN;
  const from = addDays(isNear ? madeOn : first, -1);
  // A picture of a meeting that was held shows today no more.
  return { from, to: meeting.day > from ? meeting.day : addDays(from, 1) };
}

function dates(
  scale: DayScale,
  to: {
    readonly axis: number;
    readonly bottom: number;
    readonly madeOn: Day;
    readonly language: Language;
  },
): readonly string[] {
  const { axis, bottom, madeOn, language } = to;
  const ticks = mondaysOn(scale, LEAST_BETWEEN_DATES).flatMap((day) => [
    line([scale.x(day), axis], [scale.x(day), bottom], {}),
    dateBelow(dayText(day, madeOn, language), scale.x(day), axis - 6),
  ]);
  if (madeOn < scale.from || madeOn > scale.to) return ticks;
  const x = scale.x(madeOn);
  const look = { stroke: COLOURS.green, 'stroke-width': 2, 'stroke-dasharray': '4 3' };
  return [...ticks, line([x, axis], [x, bottom], look), todayFlag(x, bottom, language)];
}

function dateBelow(text: string, x: number, y: number): string {
  return words(text, within(x, textWidth(text, 10)), y, { size: 10, fill: COLOURS.faint });
}

function todayFlag(x: number, bottom: number, language: Language): string {
  const { today } = pictureWordsIn(language);
  const left = within(x, textWidth(today, 10, 'bold'));
  return words(today, left, bottom + 8, { size: 10, weight: 'bold', fill: COLOURS.ink });
}

/** Where a text begins that stands around a place and yet within the picture. */
function within(x: number, width: number): number {
  return Math.max(MARGIN, Math.min(x - width / 2, MARGIN + INNER - width));
}

function meetingLine(x: number, { axis, bottom }: { axis: number; bottom: number }): string {
  const flag = path(`M${x} ${axis}l-9 4l9 4z`, { fill: COLOURS.ink });
  return line([x, axis], [x, bottom], { stroke: COLOURS.ink, 'stroke-width': 2 }) + flag;
}

function way(
  row: TimelineRow,
  to: {
    readonly scale: DayScale;
    readonly kinds: readonly MilestoneName[];
    readonly language: Language;
    readonly y: number;
  },
): string {
  const { scale, kinds, language, y } = to;
  const middle = y + 31;
  const places = spreadOut(
    row.milestones.map(({ day }) => scale.x(day)),
    { apart: 2 * MARK + 1.5, end: scale.x(scale.to) - MARK - 3 },
  );
  const marks = row.milestones.map(({ milestone, stands }, at) =>
    mark(stands, [places[at] ?? 0, middle], String(kinds.indexOf(milestone) + 1)),
  );
  const ground = line([MARGIN, middle], [MARGIN + INNER, middle], { 'stroke-width': 1.5 });
  return [ground, rowText(row, y + 17, language), ...marks].join('');
}

/** "RUN-12 Förslag på mål och …", and how it stands to the right. */
function rowText(
  { label, deliverable, state }: TimelineRow,
  y: number,
  language: Language,
): string {
  const stands = statesIn(language)[state];
  const shownLabel = fittedText(label, INNER / 3, 12, 'bold');
  const left = MARGIN + textWidth(shownLabel, 12, 'bold') + 6;
  const right = MARGIN + INNER - 14;
  const room = right - textWidth(stands, 11) - 8 - left;
  const isBad = state === 'late' || state === 'blocked';
  const ground = { stroke: COLOURS.ground, 'stroke-width': 3, 'paint-order': 'stroke' };
  const text = [
    words(shownLabel, MARGIN, y, { size: 12, weight: 'bold' }),
    words(fittedText(deliverable, room, 12), left, y, { size: 12 }),
    words(stands, right, y, {
      size: 11,
      anchor: 'end',
      weight: isBad ? 'bold' : 'plain',
      fill: isBad ? COLOURS.ink : COLOURS.faint,
    }),
  ].join('');
  return element('g', ground, text);
}

function legendOf(language: Language) {
  const { standings, meeting } = pictureWordsIn(language);
  const kinds = ['met', 'ahead', 'late', 'passed'] as const;
  return [
    ...kinds.map((stands) => ({
      text: standings[stands],
      draw: (x: number, y: number) => mark(stands, [x, y]),
    })),
    {
      text: meeting,
      draw: (x: number, y: number) => path(`M${x + 4} ${y - 5}l-9 4l9 4z`, { fill: COLOURS.ink }),
    },
  ];
}
