import type { Dossier, DossierEvent, DossierValue } from '../../app/ports/dossier.ts';
import { eventsIn } from '../../words/history-events.ts';
import { historyWordsIn } from '../../words/history.ts';
import { milestoneName } from '../../words/milestone-name.ts';
import { plainText } from '../list/plain-text.ts';
import type { DossierPart } from './part.ts';
import type { Telling } from './telling.ts';

type Texts = { readonly language: Dossier['language']; readonly telling: Telling };

/** Everything that happened, with who, as whom and by which way, and what it was before. */
export function historyPart({ events, language }: Dossier, telling: Telling): DossierPart {
  const { words, when } = telling;
  const { columns } = words;
  const texts = { language, telling };
  return {
    heading: words.history,
    is: 'table',
    headings: [columns.when, columns.what, columns.who, columns.details],
    widths: [20, 26, 28, 46],
    rows: events.map((event) => [
      when(event.at),
      [
        eventsIn(language)[event.what],
        ...(event.occurrence === null ? [] : [event.occurrence]),
      ].join(' · '),
      doneByText(event, language),
      event.details.map((each) => detailText(each, texts)).join('\n'),
    ]),
    nothing: words.nothing,
  };
}

function doneByText(
  { by, actedAs, actedFor, source }: DossierEvent,
  language: Dossier['language'],
): string {
  const { nobody, sources, onBehalfOf } = historyWordsIn(language);
  if (by === null) return nobody;
  const as = actedAs === null ? '' : ` (${actedAs})`;
  const body = actedFor === null ? '' : `, ${onBehalfOf(actedFor)}`;
  return `${plainText(`${by}${as}${body}`)} · ${sources[source]}`;
}

function detailText(
  { name, from, to }: DossierEvent['details'][number],
  { language, telling }: Texts,
): string {
  const { details } = historyWordsIn(language);
  const names: Readonly<Record<string, string>> = details;
  const text = (value: DossierValue | null): string =>
    value === null ? telling.words.nothing : valueText(name, value, { language, telling });
  const change = from === null ? text(to) : `${text(from)} → ${text(to)}`;
  return `${names[name] ?? name}: ${change}`;
}

function valueText(name: string, value: DossierValue, { language, telling }: Texts): string {
  if (value.is === 'due') return telling.due(value.due);
  if (value.is === 'day') return telling.day(value.day);
  if (name === 'milestone') return milestoneName(value.text, language);
  const keyed: Partial<Record<string, Readonly<Record<string, string>>>> =
    historyWordsIn(language).keyed;
  return keyed[name]?.[value.text] ?? plainText(value.text);
}
