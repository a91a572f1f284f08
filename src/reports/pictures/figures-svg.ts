import type { CommitteeFigures } from '../../app/ports/committee-figures.ts';
import type { Figures } from '../../domain/figures/figures.ts';
import type { Language } from '../../domain/record/language.ts';
import { dayText } from '../../words/dates.ts';
import { fittedText } from './font.ts';
import { flowing } from './flowing.ts';
import { type Block, heading, INNER } from './heading.ts';
import { box, COLOURS, type Drawn, drawn, MARGIN, path, WIDTH, words } from './svg.ts';
import { pictureWordsIn } from './words.ts';

const MOST_HOLDERS = 12;
const ROW = 20;
const OFFICE_ROW = 34;
const BAR = 13;
const NAME = 112;

/** A bar of one or several counts, each with a pattern of its own. */
type Count = { readonly count: number; readonly as: 'in-time' | 'late' | 'undated' | 'plain' };
type Bar = { readonly name: string; readonly counts: readonly Count[] };

/** A committee's figures as bars, each with its name and its number. */
export function figuresSvg(counted: CommitteeFigures, language: Language): Drawn {
  const its = pictureWordsIn(language);
  const { committee, over, madeOn } = counted;
  const time = [over.from, over.to].map((day) => dayText(day, madeOn, language)).join(' – ');
  let { height, parts } = heading(its.figures, `${committee.name} · ${time}`);
  for (const draw of sectionsOf(counted, language)) {
    const block = draw(height);
    parts = [...parts, ...block.parts];
    height += block.height;
  }
  return drawn(height + 8, parts);
}

type Drawing = (top: number) => Block;

function sectionsOf(counted: CommitteeFigures, language: Language): readonly Drawing[] {
  const its = pictureWordsIn(language);
  const { figures, byHolder } = counted;
  const holders = byHolder
    .filter((each) => each.figures.reported.inTime + each.figures.reported.late > 0)
    .slice(0, MOST_HOLDERS)
    .map(({ name, figures: own }) => ({ name: name ?? its.others, counts: reportedIn(own) }));
  return [
    section('', sums(figures, language)),
    section(its.reported, reportedBars(figures, language)),
    ...(figures.open === 0 ? [] : [section(its.byAge, ages(figures, language))]),
    ...(holders.length === 0 ? [] : [offices(its.byHolder, holders, language)]),
  ];
}

function plainBar(name: string, count: number): Bar {
  return { name, counts: [{ count, as: 'plain' }] };
}

function sums({ begun, closed, open }: Figures, language: Language): readonly Bar[] {
  const its = pictureWordsIn(language);
  return [plainBar(its.begun, begun), plainBar(its.closed, closed), plainBar(its.open, open)];
}

function reportedIn({ reported }: Figures): readonly Count[] {
  return [
    { count: reported.inTime, as: 'in-time' },
    { count: reported.late, as: 'late' },
  ];
}

function reportedBars({ reported }: Figures, language: Language): readonly Bar[] {
  const its = pictureWordsIn(language);
  const all = [
    { name: its.inTime, counts: [{ count: reported.inTime, as: 'in-time' }] },
    { name: its.late, counts: [{ count: reported.late, as: 'late' }] },
    { name: its.undated, counts: [{ count: reported.undated, as: 'undated' }] },
  ] as const;
  return all.filter(({ counts }) => counts[0].as !== 'undated' || counts[0].count > 0);
}

function ages({ openByAge }: Figures, language: Language): readonly Bar[] {
  const its = pictureWordsIn(language);
  return openByAge.map((count, at) => plainBar(its.ages[at] ?? '', count));
}

function section(title: string, bars: readonly Bar[]): Drawing {
  return (top) => {
    const first = top + (title === '' ? 0 : 26);
    const most = mostOf(bars);
    const right = WIDTH - MARGIN - 28;
    const rows = bars.flatMap((each, at) => {
      const y = first + at * ROW;
      const name = fittedText(each.name, NAME - 8, 12);
      const from = [MARGIN + NAME, y] as const;
      return [words(name, MARGIN, y + 11, { size: 12 }), ...barOf(each, { from, right, most })];
    });
    return {
      parts: [...titleAt(title, top), ...rows],
      height: first - top + bars.length * ROW + 6,
    };
  };
}

/** Offices have long names: each has a line of its own above its bar. */
function offices(title: string, bars: readonly Bar[], language: Language): Drawing {
  return (top) => {
    const its = pictureWordsIn(language);
    const legend = flowing(
      (['in-time', 'late'] as const).map((as) => ({
        text: as === 'late' ? its.late : its.inTime,
        draw: (x: number, y: number) => filled(as, [x - 5, y - 5], 10),
      })),
      top + 22,
    );
    const first = top + 24 + legend.height;
    const most = mostOf(bars);
    const rows = bars.flatMap((each, at) => {
      const y = first + at * OFFICE_ROW;
      const name = fittedText(each.name, INNER, 12);
      const place = { from: [MARGIN, y + 15] as const, right: WIDTH - MARGIN - 52, most };
      return [words(name, MARGIN, y + 10, { size: 12 }), ...barOf(each, place)];
    });
    return {
      parts: [...titleAt(title, top), ...legend.parts, ...rows],
      height: first - top + bars.length * OFFICE_ROW + 6,
    };
  };
}

function titleAt(title: string, top: number): readonly string[] {
  return title === '' ? [] : [words(title, MARGIN, top + 16, { size: 13, weight: 'bold' })];
}

function mostOf(bars: readonly Bar[]): number {
  return Math.max(
    1,
    ...bars.map(({ counts }) => counts.reduce((sum, { count }) => sum + count, 0)),
  );
}

function barOf(
  { counts }: Bar,
  to: { readonly from: readonly [number, number]; readonly right: number; readonly most: number },
): readonly string[] {
  const { from, right, most } = to;
  const [left, y] = from;
  let x = left;
  const drawnCounts = counts.map(({ count, as }) => {
    const width = ((right - left) * count) / most;
    const at = [x, y] as const;
    x += width;
    return width === 0 ? '' : filled(as, at, width);
  });
  const text = counts.map(({ count }) => count).join(' + ');
  return [...drawnCounts, words(text, x + 6, y + 11, { size: 12, weight: 'bold' })];
}

const FILLS = {
  'in-time': COLOURS.blue,
  late: COLOURS.red,
  undated: COLOURS.line,
  plain: COLOURS.faint,
} as const;

/** What was late is hatched too, so that it is told without its colour. */
function filled(as: Count['as'], at: readonly [number, number], width: number): string {
  const [x, y] = at;
  const bar = box(at, [width, BAR], { fill: FILLS[as] });
  if (as !== 'late') return bar;
  const strokes = Array.from({ length: Math.max(0, Math.floor((width - 2) / 5)) }, (_, step) => {
    const from = x + 1 + step * 5;
    return `M${from} ${y + BAR - 2}L${Math.min(from + 5, x + width)} ${y + 2}`;
  });
  return bar + path(strokes.join(''), { stroke: COLOURS.ground, 'stroke-width': 1.2 });
}
