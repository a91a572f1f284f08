import type { RetentionNow, ShownRecord } from '../../../app/retention/retention-now.ts';
import type { WeedingRun } from '../../../domain/committee/retention.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { actions, fitting, inPieces, section } from '../../kit/blocks.ts';
import { nameText } from '../../kit/facts.ts';
import { MOST_LINES } from '../../kit/limits.ts';
import { moreText, restBlocks } from '../../kit/more.ts';
import type { Said } from '../../kit/said.ts';
import { rulesButton, startWeedingButton } from './buttons.ts';
import { dueText, leftOutText, ruleText, weededText } from './texts.ts';
import { retentionWordsIn } from './words.ts';

const MOST_RECORDS = 5;

/**
 * What a committee's rules are, what they would weed now and what they leave, and what was weeded
 * before; from a place in the list on, counted from 0.
 */
export function retentionSaid(now: RetentionNow, language: Language, from = 0): Said {
  const { committee } = now;
  const all = listed(now, language);
  const above = from === 0 ? aboveLines(now, language) : [];
  const page = all.slice(from, from + MOST_LINES);
  const shown = fitting(page, above.join('\n').length).slice(0, page.length);
  const next = from + shown.length;
  const left = all.length - next;
  const lines = [...above, ...shown];
  const press = { action: 'weeding_review', value: `${committee.id}|${next}` };
  return {
    text: [...lines, ...moreText(left, language)].join('\n'),
    blocks: [
      ...inPieces(lines).map(section),
      ...(left > 0 ? restBlocks(left, press, language) : []),
      actions(...buttonsOf(now, language)),
    ],
  };
}

function buttonsOf({ committee, due }: RetentionNow, language: Language) {
  const isDue = due.some(({ items }) => items.some(({ count }) => count > 0));
  const mayStart = isDue && committee.retention?.run === null;
  return [
    ...(mayStart ? [startWeedingButton(committee.id, language)] : []),
    rulesButton(committee.id, language),
  ];
}

function aboveLines(now: RetentionNow, language: Language): readonly string[] {
  const words = retentionWordsIn(language);
  const { committee, today, records } = now;
  const rules = committee.retention?.rules ?? [];
  const run = committee.retention?.run ?? null;
  const older = records.length - MOST_RECORDS;
  return [
    `*${words.ofCommittee(committee.code)}*`,
    ...(rules.length === 0
      ? [words.noRules]
      : rules.map((each) => `• ${ruleText(each, { today, language })}`)),
    ...(run === null ? [] : [`*${goesOnText(run, language)}*`]),
    ...(records.length === 0 ? [] : [`*${words.weededBefore}*`]),
    ...records.slice(0, MOST_RECORDS).map((each) => `• ${recordText(each, now, language)}`),
    ...(older > 0 ? [words.inExport(older)] : []),
  ];
}

function goesOnText({ left, weeded, leftOut }: WeedingRun, language: Language): string {
  const done = weeded.length + leftOut.length;
  return retentionWordsIn(language).goesOn(done, done + left.length);
}

function recordText(
  { day, name, weeded }: ShownRecord,
  { today }: Pick<RetentionNow, 'today'>,
  language: Language,
): string {
  const what = weededText(weeded, language);
  return retentionWordsIn(language).weededBy(dayText(day, today, language), nameText(name), what);
}

/** Everything that is due and what is left, a line each; nothing where there is no rule. */
function listed({ committee, due, leftOut, open }: RetentionNow, language: Language) {
  const words = retentionWordsIn(language);
  if ((committee.retention?.rules ?? []).length === 0) return [];
  const items = due.flatMap((each) => each.items).filter(({ count }) => count > 0);
  return [
    ...(items.length === 0 ? [words.nothingDue] : [`*${words.dueNow}*`]),
    ...items.map((each) => `• ${dueText(each, language)}`),
    ...(leftOut.length === 0 ? [] : [`*${words.stays}*`]),
    ...leftOut.map((each) => `• ${leftOutText(each, language)}`),
    ...(open === 0 ? [] : [words.openStays(open)]),
  ];
}
