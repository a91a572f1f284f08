import type { PersonAssignment, PersonCommittee, PersonData } from '../../app/ports/person-data.ts';
import { dayIn, type Day, type Instant, timeIn } from '../../domain/days/day.ts';
import type { HistoryEntry } from '../../domain/record/history.ts';
import type { Language } from '../../domain/record/language.ts';
import { type Person, samePerson } from '../../domain/record/person.ts';
import { dayText } from '../../words/dates.ts';
import { eventsIn } from '../../words/history-events.ts';
import { inLine, quoted } from './marked-down.ts';
import { partName, personWordsIn } from './words.ts';

type Telling = {
  readonly language: Language;
  readonly person: Person;
  readonly words: ReturnType<typeof personWordsIn>;
  readonly day: (day: Day) => string;
  readonly when: (at: Instant, timeZone: string) => string;
};

/** For people: every assignment and committee with what happened, and what was said to them. */
export function personMarkdown(data: PersonData, language: Language, timeZone: string): string {
  const telling = tellingOf(data, language, timeZone);
  const { words, when } = telling;
  const { assignments, committees, mornings } = data;
  const blocks = [
    `# ${inLine(words.title(data.name))}`,
    words.madeOn(when(data.madeAt, timeZone)),
    words.lead,
    `## ${words.assignments(assignments.length)}`,
    ...orNothing(
      assignments.flatMap((each) => ofAssignment(each, telling)),
      words.noAssignments,
    ),
    `## ${words.committees}`,
    ...orNothing(
      committees.flatMap((each) => ofCommittee(each, telling)),
      words.noCommittees,
    ),
    `## ${words.own}`,
    listed(ownChoices(data, telling, timeZone)),
    `## ${words.mornings(mornings.length)}`,
    ...orNothing(
      mornings.flatMap(({ day, text }) => [
        `### ${telling.day(day)}`,
        text === null ? words.notKept : quoted(text),
      ]),
      words.noMornings,
    ),
  ];
  return `${blocks.filter((each) => each !== '').join('\n\n')}\n`;
}

function tellingOf(data: PersonData, language: Language, timeZone: string): Telling {
  const today = dayIn(data.madeAt, timeZone);
  const day = (each: Day): string => withYear(dayText(each, today, language), each);
  const when = (at: Instant, zone: string): string => `${day(dayIn(at, zone))} ${timeIn(at, zone)}`;
  return { language, person: data.person, words: personWordsIn(language), day, when };
}

/** It is read long after: each day bears its own year. */
function withYear(text: string, day: Day): string {
  const year = day.slice(0, 4);
  return text.includes(year) ? text : `${text} ${year}`;
}

function ofAssignment(each: PersonAssignment, telling: Telling): readonly string[] {
  const { words, language } = telling;
  const fields = Object.keys(each.parts).map((field) => partName(field, language));
  const messages = each.messages.flatMap(({ at, text, isDelivered }) => [
    words.told(telling.when(at, each.timeZone), isDelivered),
    text === null ? words.notKept : quoted(text),
  ]);
  return [
    `### ${inLine(`${each.label} ${each.deliverable}`)}`,
    each.byOffice === null ? '' : inLine(words.byOffice(each.byOffice)),
    fields.length === 0 ? '' : words.named(fields.join(', ')),
    listed(each.history.map((entry) => entryLine(entry, each.timeZone, telling))),
    ...messages,
  ];
}

function ofCommittee(each: PersonCommittee, telling: Telling): readonly string[] {
  const { words, day } = telling;
  const offices = each.offices.map(({ title, as, from, to }) =>
    inLine(words.office(title, words.as[as], day(from), to && day(to))),
  );
  return [
    `### ${inLine(`${each.code} ${each.name}`)}`,
    listed(offices),
    listed(each.history.map((entry) => entryLine(entry, each.timeZone, telling))),
  ];
}

function entryLine(entry: HistoryEntry, timeZone: string, telling: Telling): string {
  const { words, language, person } = telling;
  const { actor, what, at } = entry;
  const other = actor === null ? words.byNobody : words.byOthers;
  const by = samePerson(actor, person) ? words.byYou : other;
  return `${telling.when(at, timeZone)}: ${eventsIn(language)[what]} (${by})`;
}

function ownChoices(
  { preferences, calendars, rests }: PersonData,
  { words, day, when }: Telling,
  timeZone: string,
): readonly string[] {
  const until = preferences?.pausedUntil ?? null;
  return [
    words.remindAt(preferences?.remindAt ?? null),
    ...(until === null ? [] : [words.paused(day(until))]),
    ...calendars.map((code) => words.calendar(code)),
    ...(rests === null ? [] : [words.rests(when(rests.since, timeZone), inLine(rests.why))]),
  ];
}

function listed(lines: readonly string[]): string {
  return lines.map((each) => `- ${each}`).join('\n');
}

function orNothing(lines: readonly string[], nothing: string): readonly string[] {
  return lines.length === 0 ? [nothing] : lines;
}
