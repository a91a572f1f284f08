import type { AssignmentView, MilestoneView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';
import { dayText } from '../../words/dates.ts';
import { milestoneShortName } from '../../words/milestone-name.ts';
import { escapeText } from './escape.ts';
import { periodText } from './facts.ts';
import { kitWordsIn } from './words.ts';

/** So many milestones are a line that can be taken in. */
const MOST_ON_THE_WAY = 6;
/** Of more, so many that are not met. */
const MOST_NEXT = 4;
const LONGEST_NAME = 60;

/**
 * The way to the due as one line: "✓ Utkast tor 19 nov → ● Presidium tis 24 nov → tis 15 dec".
 * @param isWhole also where there are more milestones than can be taken in
 */
export function wayText(
  view: Pick<AssignmentView, 'milestones' | 'today' | 'due'>,
  language: Language,
  { isWhole = false }: { readonly isWhole?: boolean } = {},
): string | null {
  if (view.milestones.length === 0) return null;
  const steps = isWhole || view.milestones.length <= MOST_ON_THE_WAY ? all : nextOnes;
  return [...steps(view, language), ...endOf(view, language)].join(' → ');
}

type Way = Pick<AssignmentView, 'milestones' | 'today' | 'due'>;

function all({ milestones, today }: Way, language: Language): readonly string[] {
  const next = milestones.find(({ standing }) => standing === 'ahead');
  return milestones.map((each) => stepText(each, { today, language, isNext: each === next }));
}

/** How many are met, and the next four. */
function nextOnes(way: Way, language: Language): readonly string[] {
  const { met, more } = kitWordsIn(language);
  const left = way.milestones.filter(({ standing }) => standing !== 'met');
  const count = way.milestones.length - left.length;
  const unshown = left.length - MOST_NEXT;
  return [
    ...(count === 0 ? [] : [met(count, way.milestones.length)]),
    ...all({ ...way, milestones: left.slice(0, MOST_NEXT) }, language),
    ...(unshown > 0 ? [more(unshown)] : []),
  ];
}

function stepText(
  { milestone, day, daysAway, standing, metOn }: MilestoneView,
  { today, language, isNext }: { today: string; language: Language; isNext: boolean },
): string {
  const words = kitWordsIn(language);
  const name = escapeText(milestoneShortName(milestone, language), LONGEST_NAME);
  const step = `${name} ${dayText(day, today, language)}`;
  switch (standing) {
    case 'met':
      return `✓ ${name} ${dayText(metOn ?? day, today, language)}`;
    case 'passed':
      return `⚠️ ${step} ${words.passed}`;
    case 'late':
      return `⏰ ${step}, ${words.daysLate(-daysAway)}`;
    case 'ahead':
      return isNext ? `● ${step}` : step;
  }
}

/** Where it leads: the meeting's day; where it is due before that, also the day of that. */
function endOf({ due, today }: Way, language: Language): readonly string[] {
  switch (due.kind) {
    case 'meeting': {
      const on = due.before?.on;
      return [...(on === undefined ? [] : [on]), due.day].map((day) =>
        dayText(day, today, language),
      );
    }
    case 'date':
      return [dayText(due.day, today, language)];
    case 'period':
      return [periodText(due, today, language)];
    case 'standing':
    case 'none':
      return [];
  }
}
