import type { Done, DueOnPaper, ListRow } from '../../app/ports/list-row.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Language } from '../../domain/record/language.ts';
import { statesIn } from '../../words/states-and-milestones.ts';
import { timeBeforeText } from '../../words/time-before.ts';
import type { Cells } from './columns.ts';
import { plainText } from './plain-text.ts';
import { listWordsIn } from './words.ts';

/** How texts are made: in which language, and how a day is written. */
export type Telling = { readonly language: Language; readonly dayText: (day: Day) => string };

/** A row as the texts of its cells. */
export function cellsOf(row: ListRow, telling: Telling): Cells {
  const { language, dayText } = telling;
  const words = listWordsIn(language);
  const first = row.firstDay === null ? dueText(row.due, telling) : dayText(row.firstDay);
  return {
    label: row.label,
    decidedOn: lines(row.decidedOn && dayText(row.decidedOn), givenByText(row, language)),
    paragraph: row.paragraph ?? '',
    caseNumber: plainText(row.caseNumber ?? ''),
    words: plainText(row.words),
    holder: lines(holderText(row, language), workersText(row, language)),
    done: lines(...row.done.map((each) => doneText(each, telling))),
    status: statesIn(language)[row.state],
    firstDay: first,
    day: dueText(row.due, telling),
    extensions: lines(...extensionTexts(row, telling)),
    latePapers: lines(
      ...row.latePapers.map(({ version, on }) => `${dayText(on)}: ${words.version(version)}`),
    ),
  };
}

/** When something is due, in a cell's words. */
export function dueText(due: DueOnPaper, { language, dayText }: Telling): string {
  switch (due.kind) {
    case 'meeting': {
      const before = due.before && timeBeforeText(due.before, language);
      return lines(dayText(due.before?.on ?? due.day), before && `(${before})`);
    }
    case 'date':
      return dayText(due.day);
    case 'period':
      return plainText(due.text);
    case 'standing':
      return plainText(due.rule.text);
    case 'none':
      return listWordsIn(language).noDate;
  }
}

export function holderText({ holder }: Pick<ListRow, 'holder'>, language: Language): string {
  const { title, name } = holder;
  const words = listWordsIn(language);
  if (title !== null && name !== null) return words.by(plainText(title), plainText(name));
  return plainText(title ?? name ?? words.noHolder);
}

function workersText({ workers }: ListRow, language: Language): string {
  if (workers.length === 0) return '';
  return listWordsIn(language).workers(workers.map(plainText).join(', '));
}

function givenByText({ givenBy }: ListRow, language: Language): string {
  return givenBy === null ? '' : listWordsIn(language).givenBy(plainText(givenBy));
}

function doneText(done: Done, { language, dayText }: Telling): string {
  const words = listWordsIn(language);
  const day = dayText(done.on);
  switch (done.is) {
    case 'update': {
      const signal = done.signal === null ? '' : `${words.signals[done.signal]}. `;
      return `${day}: ${signal}${plainText(done.text)}`;
    }
    case 'draft': {
      const what = (done.isApproved ? words.approved : words.draft)(done.version);
      return [`${day}: ${what}`, plainText(done.what), plainText(done.comment)]
        .filter((part) => part !== '')
        .join('. ');
    }
    case 'outcome':
      return [`${day}: ${words.outcomes[done.kind]}`, done.paragraph ?? ''].join(' ').trim();
    case 'reported':
      return `${day}: ${words.isReported}`;
  }
}

function extensionTexts({ extensions, wanted }: ListRow, telling: Telling): readonly string[] {
  const { language, dayText } = telling;
  const words = listWordsIn(language);
  const granted = extensions.map(({ day, ground, paragraph, reason }) => {
    const date = day === null ? words.noDate : dayText(day);
    const by = [words.grounds[ground], paragraph ?? ''].join(' ').trim();
    return [`${date} (${by})`, plainText(reason)].filter((part) => part !== '').join(' ');
  });
  if (wanted === null) return granted;
  const until = words.isAsked(dueText(wanted.due, telling));
  return [...granted, [until, plainText(wanted.reason)].filter((part) => part !== '').join(' ')];
}

function lines(...texts: readonly (string | null | undefined)[]): string {
  return texts.filter((text) => text !== '' && text != null).join('\n');
}
