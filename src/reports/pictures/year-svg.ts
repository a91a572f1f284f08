import type { Year, YearMeeting } from '../../app/ports/picture.ts';
import { addDays, type Day } from '../../domain/days/day.ts';
import type { Language } from '../../domain/record/language.ts';
import { dayText } from '../../words/dates.ts';
import { flowing } from './flowing.ts';
import { heading, INNER } from './heading.ts';
import { box, COLOURS, type Drawn, drawn, element, line, MARGIN, path, words } from './svg.ts';
import { pictureWordsIn } from './words.ts';

const ROW = 46;
const NAME = 34;
const DAY = (INNER - NAME) / 31;
const MOST_BAR = 18;

/** A year: a strip for each month, with its meetings and what is due on each day. */
export function yearSvg(year: Year, language: Language): Drawn {
  const its = pictureWordsIn(language);
  const asOf = its.asOf(dayText(year.madeOn, year.madeOn, language));
  const top = heading(its.year(year.year), `${year.committee.name} · ${asOf}`);
  const most = Math.max(0, ...year.load.map(({ count }) => count));
  const bottom = top.height + 12 * ROW + 4;
  const legend = flowing(legendOf(year, most, language), bottom);
  const strips = Array.from({ length: 12 }, (_, at) =>
    strip(year, { month: at + 1, y: top.height + at * ROW, most, language }),
  );
  return drawn(bottom + legend.height + 10, [...top.parts, ...strips, ...legend.parts]);
}

type OfMonth = {
  readonly month: number;
  readonly y: number;
  readonly most: number;
  readonly language: Language;
};

function strip(year: Year, { month, y, most, language }: OfMonth): string {
  const prefix = `${year.year}-${String(month).padStart(2, '0')}-`;
  const ground = y + 26;
  const isNow = year.madeOn.startsWith(prefix);
  const [, , name = ''] = dayText(`${prefix}01`, `${prefix}01`, language).split(' ');
  return [
    words(name, MARGIN, ground, { size: 12, weight: isNow ? 'bold' : 'plain' }),
    ...daysOf(prefix).map((day) => shade(day, year, ground)),
    line([MARGIN + NAME, ground], [xOf(`${prefix}01`) + DAY * daysOf(prefix).length, ground], {}),
    ...year.load
      .filter(({ day }) => day.startsWith(prefix))
      .map((each) => bar(each, { most, ground })),
    ...(isNow ? [today(year.madeOn, ground)] : []),
    ...year.meetings
      .filter(({ day }) => day.startsWith(prefix))
      .map((meeting) => meetingMark(meeting, ground + 7)),
  ].join('');
}

function daysOf(prefix: string): readonly Day[] {
  const days: Day[] = [];
  for (let day = `${prefix}01`; day.startsWith(prefix); day = addDays(day, 1)) days.push(day);
  return days;
}

function xOf(day: Day): number {
  return MARGIN + NAME + (Number(day.slice(8)) - 1) * DAY;
}

/** Closed days are shaded, so that the weeks can be told apart. */
function shade(day: Day, { closed }: Year, ground: number): string {
  if (!closed.has(day)) return '';
  return box([xOf(day), ground - MOST_BAR], [DAY, MOST_BAR], { fill: COLOURS.shade });
}

function bar(
  { day, count }: Year['load'][number],
  { most, ground }: { readonly most: number; readonly ground: number },
): string {
  const height = Math.max(3, (MOST_BAR * count) / most);
  return box([xOf(day) + 1.5, ground - height], [DAY - 3, height], { fill: COLOURS.blue });
}

function today(day: Day, ground: number): string {
  const x = xOf(day) + DAY / 2;
  return line([x, ground - MOST_BAR - 2], [x, ground + 4], {
    stroke: COLOURS.green,
    'stroke-width': 2,
    'stroke-dasharray': '4 3',
  });
}

const R = 7;

/** A meeting with its date: filled while it is to come, a ring once held, struck through if cancelled. */
function meetingMark({ day, state, assignments }: YearMeeting, y: number): string {
  const x = xOf(day) + DAY / 2;
  const count = assignments === 0 || state === 'cancelled' ? '' : `${assignments}×`;
  const ends = x > MARGIN + INNER - 24;
  const beside = { size: 9.5, weight: 'bold', anchor: ends ? 'end' : 'start' } as const;
  const date = { size: 9, weight: 'bold', anchor: 'middle', fill: inkOf(state) } as const;
  return [
    meetingShape(state, x, y),
    words(String(Number(day.slice(8))), x, y + 3.3, date),
    count === '' ? '' : words(count, ends ? x - R - 3 : x + R + 3, y + 5, beside),
  ].join('');
}

function inkOf(state: YearMeeting['state']): string {
  return state === 'planned' ? COLOURS.ground : COLOURS.ink;
}

function meetingShape(state: YearMeeting['state'], x: number, y: number): string {
  const look = { stroke: COLOURS.ink, 'stroke-width': 1.3 };
  const fill = state === 'planned' ? COLOURS.ink : COLOURS.ground;
  const circle = element('circle', { cx: x, cy: y, r: R, fill, ...look });
  if (state !== 'cancelled') return circle;
  return circle + path(`M${x - R} ${y + R}L${x + R} ${y - R}`, { ...look, stroke: COLOURS.red });
}

function legendOf({ load }: Year, most: number, language: Language) {
  const its = pictureWordsIn(language);
  const states = ['planned', 'held', 'cancelled'] as const;
  return [
    ...states.map((state) => ({
      text: its.marks[state],
      draw: (x: number, y: number) => meetingShape(state, x, y),
    })),
    {
      text: its.marks.closed,
      draw: (x: number, y: number) =>
        box([x - 5, y - 6], [10, 12], { fill: COLOURS.shade, stroke: COLOURS.line }),
    },
    { text: its.count },
    { text: load.length === 0 ? its.noLoad : its.load(most) },
  ];
}
