import type { CommitteeFigures } from '../../../app/ports/committee-figures.ts';
import type { Figures } from '../../../domain/figures/figures.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { actions, button, context, header, inPieces, section, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import type { Said } from '../../kit/said.ts';
import { figuresWordsIn } from './words.ts';

/** A title is cut to so many characters. */
const LONGEST_TITLE = 80;
const MOST_HOLDERS = 30;

export type ShownFigures = CommitteeFigures & {
  readonly language: Language;
  /** Where it is posted for all: who shows it. Null where it is shown to who asked. */
  readonly shownBy: string | null;
  /** Whether who asked may post it. */
  readonly mayPost: boolean;
};

/** What a committee's assignments came to: the sums in a few lines, then a line for each office. */
export function figuresSaid(shown: ShownFigures): Said {
  const { committee, figures, byHolder, language, shownBy } = shown;
  const words = figuresWordsIn(language);
  const time = timeText(shown);
  if (figures.begun + figures.open + figures.closed + reportedIn(figures) === 0)
    return sentence(words.nothing(...time));
  const sums = sumsOf(figures, language);
  const holders = byHolder.slice(0, MOST_HOLDERS).map((each) => holderLine(each, language));
  const isApart = byHolder.every(({ name }) => name !== null) && byHolder.length > 0;
  const title = words.title(committee.name);
  return {
    text: [
      escapeText(title),
      words.over(...time),
      ...(shownBy === null ? [] : [words.shownBy(escapeText(shownBy))]),
      ...sums,
      ...holders,
    ].join('\n'),
    blocks: [
      header(title),
      context(
        [
          words.over(...time),
          ...(shownBy === null ? [] : [words.shownBy(escapeText(shownBy))]),
        ].join(' · '),
      ),
      section(sums.join('\n')),
      ...inPieces(holders).map(section),
      ...(isApart ? [] : [context(words.fewest)]),
      ...(shownBy === null ? [buttons(shown)] : []),
    ],
  };
}

function timeText({ over, madeOn, language }: ShownFigures): readonly [string, string] {
  return [dayText(over.from, madeOn, language), dayText(over.to, madeOn, language)];
}

function buttons({ committee, over, language, mayPost }: ShownFigures) {
  const words = figuresWordsIn(language);
  const value = [committee.id, over.from, over.to].join('|');
  return actions(
    button(words.sheet, { action: 'figures_sheet', value }),
    button(words.picture, { action: 'draw_figures', value }),
    ...(mayPost ? [button(words.showsInChannel, { action: 'post_figures', value })] : []),
  );
}

function sumsOf(figures: Figures, language: Language): readonly string[] {
  const words = figuresWordsIn(language);
  const { daysToClose, extended, referredBack, openByAge } = figures;
  const extensions = extended.decision + extended.consent;
  const ages = openByAge.map((count, at) => `${words.ages[at] ?? ''} *${count}*`);
  return [
    `${words.given(figures.begun)} · ${words.closed(figures.closed)} · ${openText(figures, language)}`,
    ...(reportedIn(figures) === 0 ? [] : [reportedText(figures, language)]),
    ...(daysToClose === null ? [] : [words.daysToClose(daysToClose.median, daysToClose.ninetieth)]),
    ...(extensions === 0 ? [] : [words.extended(extensions, extended.decision, extended.consent)]),
    ...(referredBack === 0 ? [] : [words.referredBack(referredBack)]),
    ...whyLateLine(figures, words.whyLate),
    ...(figures.open === 0 ? [] : [`${words.byAge} ${ages.join(' · ')}`]),
  ];
}

const MOST_REASONS = 10;

/** As far as anybody said why; by committee alone, for an office's reasons would be somebody's. */
function whyLateLine({ whyLate }: Figures, lead: string): readonly string[] {
  const reasons = whyLate
    .slice(0, MOST_REASONS)
    .map(({ reason, count }) => `${escapeText(reason)} *${count}*`);
  return reasons.length === 0 ? [] : [`${lead} ${reasons.join(' · ')}`];
}

function holderLine(
  { name, figures }: CommitteeFigures['byHolder'][number],
  language: Language,
): string {
  const words = figuresWordsIn(language);
  const who = name === null ? words.others : escapeText(name, LONGEST_TITLE);
  const reported = reportedIn(figures) === 0 ? [] : [timelyText(figures, language)];
  return [
    `• ${who}: ${words.given(figures.begun)}`,
    ...reported,
    words.closed(figures.closed),
    openText(figures, language),
  ].join(' · ');
}

function openText({ open, overdue }: Figures, language: Language): string {
  const words = figuresWordsIn(language);
  return overdue === 0 ? words.open(open) : `${words.open(open)}, ${words.overdue(overdue)}`;
}

function reportedText(figures: Figures, language: Language): string {
  const words = figuresWordsIn(language);
  return `${words.reported(reportedIn(figures))}: ${timelyText(figures, language)}`;
}

function timelyText({ reported }: Figures, language: Language): string {
  const words = figuresWordsIn(language);
  return [
    words.inTime(reported.inTime),
    words.late(reported.late),
    ...(reported.undated === 0 ? [] : [words.undated(reported.undated)]),
  ].join(', ');
}

function reportedIn({ reported }: Figures): number {
  return reported.inTime + reported.late + reported.undated;
}
