import type { DetailValue, HistoryDetail } from '../../../app/views/history-details.ts';
import type { HistoryLine, HistoryPage } from '../../../app/views/history-of.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { milestoneName } from '../../../words/milestone-name.ts';
import { escapeText } from '../../kit/escape.ts';
import { dueText, nameText } from '../../kit/facts.ts';
import { eventsIn } from '../../../words/history-events.ts';
import { historyWordsIn } from '../../../words/history.ts';

/** Ten entries with all that they can hold are less than a message holds. */
const LONGEST_VALUE = 120;
const LONGEST_ENTRY = 850;

type Shown = Pick<HistoryPage, 'today' | 'names'>;

/** When it was and what, who did it and as whom, by which way, and old → new. */
export function entryText(line: HistoryLine, shown: Shown, language: Language): string {
  const when = `${dayText(line.day, shown.today, language)} ${line.time}`;
  const details = line.details.map((each) => detailText(each, shown, language));
  const which = line.occurrence === null ? '' : ` · *${escapeText(line.occurrence)}*`;
  const all = [
    `*${when}* ${eventsIn(language)[line.what]}${which}`,
    doneByText(line, language),
    ...details,
  ];
  return fitting(all).join('\n');
}

function doneByText({ by, actedAs, actedFor, source }: HistoryLine, language: Language): string {
  const { nobody, sources, onBehalfOf } = historyWordsIn(language);
  if (by === null) return `_${nobody}_`;
  const as = actedAs === null ? '' : ` (${nameText(actedAs)})`;
  const body = actedFor === null ? '' : `, ${onBehalfOf(nameText(actedFor))}`;
  return `_${nameText(by)}${as}${body} · ${sources[source]}_`;
}

function detailText({ name, from, to }: HistoryDetail, shown: Shown, language: Language): string {
  const words = historyWordsIn(language);
  const text = (value: DetailValue | null): string =>
    value === null ? words.none : valueText({ name, value }, shown, language);
  const change = from === null ? text(to) : `${text(from)} → ${text(to)}`;
  return `• ${words.details[name]}: ${change}`;
}

function valueText(
  { name, value }: { readonly name: HistoryDetail['name']; readonly value: DetailValue },
  { today, names }: Shown,
  language: Language,
): string {
  switch (value.is) {
    case 'due':
      return dueText(value.due, today, language);
    case 'day':
      return dayText(value.day, today, language);
    case 'person':
      return nameText(names.get(value.user) ?? value.user);
    case 'words':
      return escapeText(wordsOf(name, value.text, language), LONGEST_VALUE);
  }
}

/** What is kept as a key is said in words; what people wrote stands as they wrote it. */
function wordsOf(name: HistoryDetail['name'], text: string, language: Language): string {
  if (name === 'milestone') return milestoneName(text, language);
  const keyed: Partial<Record<string, Readonly<Record<string, string>>>> =
    historyWordsIn(language).keyed;
  return keyed[name]?.[text] ?? text;
}

/** As many lines, from the first, as an entry has room for. */
function fitting(lines: readonly string[]): readonly string[] {
  let length = 0;
  const end = lines.findIndex((each) => (length += each.length + 1) > LONGEST_ENTRY);
  return end === -1 ? lines : lines.slice(0, end);
}
