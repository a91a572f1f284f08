import type {
  AssignmentView,
  DueView,
  MilestoneView,
  NamedPerson,
} from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';
import type { MilestoneName } from '../../domain/record/milestone-name.ts';
import type { Day } from '../../domain/days/day.ts';
import type { DateChange } from '../../domain/assignments/rescheduling.ts';
import { dayText } from '../../words/dates.ts';
import { beforeMeetingText } from '../../words/time-before.ts';
import { milestoneName } from '../../words/milestone-name.ts';
import { escapeText } from './escape.ts';
import { kitWordsIn } from './words.ts';
import { statesIn } from '../../words/states-and-milestones.ts';

const LONGEST_DELIVERABLE = 600;
const LONGEST_NAME = 80;
const LONGEST_FIRST_NAME = 16;
const LONGEST_UPDATE = 300;
/** The longest name there may be, with room for an escaped sign or two. */
const LONGEST_MILESTONE = 60;

export function deliverableText(
  { deliverable }: Pick<AssignmentView, 'deliverable'>,
  most = LONGEST_DELIVERABLE,
): string {
  return escapeText(deliverable, most);
}

/** A person's or an office's name. */
export function nameText(name: string, most = LONGEST_NAME): string {
  return escapeText(name, most);
}

/** "Astrid", as one says it on a button or in a line; cut where it is long. */
export function firstNameText(name: string): string {
  const [first = name] = name.trim().split(/\s+/u);
  return escapeText(first, LONGEST_FIRST_NAME);
}

/**
 * "Regiondirektören (Astrid Lindqvist)", "Länstrafiken AB (bevakas av Maria Ek)": by office or body
 * and name, never as a mention.
 */
export function holderText(
  { holder }: Pick<AssignmentView, 'holder'>,
  language: Language,
  most = LONGEST_NAME,
): string {
  const { vacant, gone, watchedBy, acting } = kitWordsIn(language);
  const who = nameText(holder.person?.name ?? vacant, most);
  const name = holder.isGone === true ? `${who}, ${gone}` : who;
  if (holder.body !== null) return `${nameText(holder.body, most)} (${watchedBy(name)})`;
  if (holder.office === null) return name;
  const office = nameText(holder.office, most);
  return `${holder.isActing === true ? acting(office) : office} (${name})`;
}

export function dueText(due: DueView, today: string, language: Language): string {
  const words = kitWordsIn(language);
  switch (due.kind) {
    case 'meeting':
      return meetingText(due, today, language);
    case 'date':
      return dayText(due.day, today, language);
    case 'period':
      return periodText(due, today, language);
    case 'standing':
      return escapeText(due.rule.text, 80);
    case 'none':
      return words.noDate;
  }
}

/** The same as a heading. */
export function dueHeading(due: DueView, today: string, language: Language): string {
  const text = dueText(due, today, language);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** "tis 1 dec (14 dagar före sammanträdet tis 15 dec kl. 09:00)": the day and its rule. */
function meetingText(
  { day, time, before }: Extract<DueView, { kind: 'meeting' }>,
  today: string,
  language: Language,
): string {
  const meeting = kitWordsIn(language).meetingOn(dayText(day, today, language), time);
  if (before === undefined) return meeting;
  return `${dayText(before.on, today, language)} (${beforeMeetingText(before, meeting, language)})`;
}

/** "om två månader" says nothing without the day that it was said on, so its last day stands beside. */
const COUNTED = /(?:^|\s)(?:om|inom|in|within)\s/iu;

export function periodText(
  { text, to }: Extract<DueView, { kind: 'period' }>,
  today: string,
  language: Language,
): string {
  const shown = escapeText(text, 80);
  return COUNTED.test(text) ? `${shown} (${dayText(to, today, language)})` : shown;
}

/** The due, and how often it was put off: "… (förlängt en gång, först tis 15 dec)". */
export function dueWithExtensions(view: AssignmentView, language: Language): string {
  return `${dueText(view.due, view.today, language)}${extendedText(view, language)}`;
}

/** How often the due was put off, behind it; empty where it never was. */
function extendedText(view: AssignmentView, language: Language): string {
  const words = kitWordsIn(language);
  if (view.extended === null) return firstText(view, language);
  const { count, first } = view.extended;
  const day = first === null ? words.noDate : dayText(first, view.today, language);
  return ` (${words.extendedTimes(count, day)})`;
}

/** Of one that was due another day in the committee that it comes from. */
function firstText({ formerly, today }: AssignmentView, language: Language): string {
  const first = formerly?.first ?? null;
  return first === null
    ? ''
    : ` (${kitWordsIn(language).firstOn(dayText(first, today, language))})`;
}

/** "Tidigare RUN-12": what it was called in the committees that it comes from. */
export function formerlyLines(
  { formerly }: Pick<AssignmentView, 'formerly'>,
  language: Language,
): readonly string[] {
  if (formerly === null) return [];
  return [kitWordsIn(language).formerly(formerly.labels.join(', '))];
}

/** A milestone's name; a committee's own is what somebody wrote. */
export function milestoneNameText(
  milestone: MilestoneName,
  language: Language,
  most = LONGEST_MILESTONE,
): string {
  return escapeText(milestoneName(milestone, language), most);
}

/**
 * "Utkast tor 19 nov – om 51 dagar"; one that is met says when: "✓ Utkast tis 29 sep". How it stands
 * is said in words that do not inflect, for a committee's own names have every gender and number.
 */
export function milestoneText(
  { milestone, day, daysAway, standing, metOn }: MilestoneView,
  today: string,
  language: Language,
  most?: number,
): string {
  const words = kitWordsIn(language);
  const name = milestoneNameText(milestone, language, most);
  if (standing === 'met') return `✓ ${name} ${dayText(metOn ?? day, today, language)}`;
  const how = {
    ahead: () => words.days(daysAway),
    passed: () => words.passedAgo(-daysAway),
    late: () => words.daysLate(-daysAway),
  };
  return `${name} ${dayText(day, today, language)} – ${how[standing]()}`;
}

/** The newest update's words, or its signal where a button was pressed and nothing written. */
export function updateText(view: AssignmentView, language: Language): string | null {
  const { newestUpdate: newest } = view;
  if (newest === null) return null;
  const states = statesIn(language);
  const { quoted } = kitWordsIn(language);
  const words =
    newest.text === ''
      ? states[newest.signal ?? 'word-in']
      : quoted(escapeText(newest.text, LONGEST_UPDATE));
  return `${words} – ${byText(view, newest.by, language)}`;
}

/** Who did it; of a body's contact also for whom. */
export function byText(
  { holder }: Pick<AssignmentView, 'holder'>,
  { name, person }: NamedPerson,
  language: Language,
): string {
  const isContact = holder.body !== null && holder.person?.person.user === person.user;
  const body = isContact ? `, ${kitWordsIn(language).onBehalfOf(nameText(holder.body))}` : '';
  return `${nameText(name)}${body}`;
}

/** "Utkast tor 19 nov → mån 23 nov". */
export function dateChangeText(change: DateChange, shown: Shown): string {
  return escapeText(plainDateChange(change, shown));
}

/** The same for a form, where nothing is escaped. */
export function plainDateChange({ milestone, from, to }: DateChange, shown: Shown): string {
  const { today, language } = shown;
  const words = kitWordsIn(language);
  const day = (each: Day | null): string =>
    each === null ? words.noDay : dayText(each, today, language);
  const name = milestoneName(milestone, language);
  return from === null && to !== null
    ? words.newDate(name, day(to))
    : words.dateChange(name, day(from), day(to));
}

type Shown = { readonly today: Day; readonly language: Language };
