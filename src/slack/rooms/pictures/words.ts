import type { MilestoneState } from '../../../domain/assignments/milestones.ts';
import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

type Standings = Readonly<Record<MilestoneState, string>>;

const sv = {
  picture: 'Bild',
  making: 'Ritar … Bilden kommer i dina direktmeddelanden.',
  isInDirect:
    'Bilden ligger i dina direktmeddelanden, så som det ser ut nu. Jag tar bort den efter 24 timmar.',
  isInThread: 'Bilden ligger i tråden, så som det ser ut nu. Jag tar bort den efter 24 timmar.',
  notShown: 'Slack tog inte emot bilden. Här är det den visar.',
  timeline: (committee: string, day: string) => `Vägen till sammanträdet ${day}: ${committee}`,
  part: (number: number, of: number) => `del ${number} av ${of}`,
  timelineAlternative: (committee: string, day: string, count: number) =>
    `Tidslinje till sammanträdet ${day} för ${committee} med ${count} uppdrag. Allt som den visar står i meddelandet.`,
  nothingFor: (day: string) => `Inga öppna uppdrag till sammanträdet ${day}.`,
  standings: {
    met: 'klart',
    ahead: 'kommer',
    late: 'försenat',
    passed: 'redan passerat',
  } as Standings,
  noDates: 'inga hålltider',
  year: (committee: string, year: number) => `Året ${year}: ${committee}`,
  yearAlternative: (committee: string, year: number, count: number) =>
    `Kalender för ${committee} ${year} med ${count} sammanträden. Allt som den visar står i meddelandet.`,
  meetingHeld: (day: string) => `${day} (hållet)`,
  meetingCancelled: (day: string) => `${day} (inställt)`,
  meetingPlanned: (day: string) => day,
  assignments: (count: number) => `${count} uppdrag`,
  due: (count: number, days: string) => `${count} att lämna: ${days}`,
  emptyMonth: 'inget',
  unclearYear: (words: string) =>
    `Vilket år menar du med ”${words}”? Skriv till exempel \`årskalender 2026\`.`,
  figuresAlternative: (committee: string) =>
    `Staplar med siffror för ${committee}. Allt som de visar står i meddelandet.`,
  help: '`tidslinje` · `årskalender`',
};

type Words = typeof sv;

const en = {
  picture: 'Picture',
  making: 'Drawing … The picture comes in your direct messages.',
  isInDirect:
    'The picture is in your direct messages, as things stand now. I take it away after 24 hours.',
  isInThread: 'The picture is in the thread, as things stand now. I take it away after 24 hours.',
  notShown: 'Slack did not take the picture. Here is what it shows.',
  timeline: (committee, day) => `The way to the meeting ${day}: ${committee}`,
  part: (number, of) => `part ${number} of ${of}`,
  timelineAlternative: (committee, day, count) =>
    `Time line to the meeting ${day} of ${committee} with ${count} ${plural('en', count, { one: 'assignment', other: 'assignments' })}. All that it shows is in the message.`,
  nothingFor: (day) => `No open assignments for the meeting ${day}.`,
  standings: { met: 'done', ahead: 'to come', late: 'late', passed: 'had passed before' },
  noDates: 'no dates on the way',
  year: (committee, year) => `The year ${year}: ${committee}`,
  yearAlternative: (committee, year, count) =>
    `Calendar of ${committee} ${year} with ${count} ${plural('en', count, { one: 'meeting', other: 'meetings' })}. All that it shows is in the message.`,
  meetingHeld: (day) => `${day} (held)`,
  meetingCancelled: (day) => `${day} (cancelled)`,
  meetingPlanned: (day) => day,
  assignments: (count) =>
    `${count} ${plural('en', count, { one: 'assignment', other: 'assignments' })}`,
  due: (count, days) => `${count} due: ${days}`,
  emptyMonth: 'nothing',
  unclearYear: (words) =>
    `Which year do you mean by “${words}”? Write for example \`year calendar 2026\`.`,
  figuresAlternative: (committee) =>
    `Bars with figures of ${committee}. All that they show is in the message.`,
  help: '`timeline` · `year calendar`',
} satisfies Words;

export const picturesWordsIn = inLanguages(sv, en);
