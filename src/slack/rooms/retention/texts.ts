import type { DueCounts, DueItem } from '../../../app/views/weeding-due.ts';
import {
  type LeftOutItem,
  RETENTION_KINDS,
  type RetentionRule,
  type WeededItem,
} from '../../../domain/committee/retention.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { escapeText } from '../../kit/escape.ts';
import { retentionWordsIn } from './words.ts';

type Shown = { readonly today: Day; readonly language: Language };

const LONGEST_GROUND = 120;
const LONGEST_LABELS = 200;

/** "Utkastens innehåll: 24 månader efter avslut, enligt dokumenthanteringsplanen § 4.2, fre 3 jan 2025". */
export function ruleText(rule: RetentionRule, { today, language }: Shown): string {
  const words = retentionWordsIn(language);
  const paragraph = escapeText(rule.paragraph, LONGEST_GROUND);
  const ground = words.ground(paragraph, dayText(rule.decidedOn, today, language));
  return `${words.rule(words.kinds[rule.kind], rule.months)}, ${ground}`;
}

/** "RUN-1: 3 utkast". */
export function dueText({ kind, label, count }: DueItem, language: Language): string {
  const words = retentionWordsIn(language);
  return `${escapeText(label, LONGEST_LABELS)}: ${words.counts[kind](count)}`;
}

/** "RUN-4: undantaget (utkastens innehåll)". */
export function leftOutText({ kind, label, why }: LeftOutItem, language: Language): string {
  const words = retentionWordsIn(language);
  const of = words.kinds[kind].toLowerCase();
  return `${escapeText(label, LONGEST_LABELS)}: ${words.whys[why]} (${of})`;
}

/** "12 uppdrag (utkastens innehåll), 3 inlästa texter": how many things of each kind. */
function countsText(counts: DueCounts, language: Language): string {
  const words = retentionWordsIn(language);
  return counts
    .map(({ kind, things }) => `${words.things(things, kind)} (${words.kinds[kind].toLowerCase()})`)
    .join(', ');
}

/** "*Gallring*: 12 uppdrag (utkastens innehåll) kan gallras". */
export function proposedText(counts: DueCounts, language: Language): string {
  return retentionWordsIn(language).proposed(countsText(counts, language));
}

/** What a weeding took, counted. */
export function weededText(weeded: readonly WeededItem[], language: Language): string {
  const words = retentionWordsIn(language);
  const counts = RETENTION_KINDS.flatMap((kind) => {
    const of = weeded.filter((each) => each.kind === kind);
    const count = of.reduce((sum, each) => sum + each.count, 0);
    if (count === 0) return [];
    const where = kind === 'readings' ? '' : ` (${words.things(of.length, kind)})`;
    return [`${words.counts[kind](count)}${where}`];
  });
  return counts.length === 0 ? words.nothingWeeded : counts.join(', ');
}
