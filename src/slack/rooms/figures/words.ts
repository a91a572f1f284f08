import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const some = (count: number, one: string, other: string): string =>
  `*${count}* ${plural('sv', count, { one, other })}`;
const few = (count: number, one: string, other: string): string =>
  `*${count}* ${plural('en', count, { one, other })}`;

const sv = {
  title: (committee: string) => `Siffror: ${committee}`,
  over: (from: string, to: string) => `${from} – ${to}`,
  given: (count: number) => some(count, 'givet', 'givna'),
  closed: (count: number) => some(count, 'avslutat', 'avslutade'),
  open: (count: number) => some(count, 'öppet', 'öppna'),
  overdue: (count: number) => some(count, 'försenat', 'försenade'),
  reported: (count: number) => some(count, 'redovisat', 'redovisade'),
  inTime: (count: number) => `*${count}* i tid`,
  late: (count: number) => `*${count}* för sent`,
  undated: (count: number) => `*${count}* utan datum`,
  daysToClose: (median: number, ninetieth: number) =>
    `Från beslut till avslut: ${some(median, 'dag', 'dagar')} i median, nio av tio inom *${ninetieth}*`,
  extended: (count: number, decision: number, consent: number) =>
    `${some(count, 'anstånd', 'anstånd')}: *${decision}* genom nämndens beslut, *${consent}* med ordförandens medgivande`,
  referredBack: (count: number) => some(count, 'återremiss', 'återremisser'),
  byAge: 'Öppna efter ålder:',
  whyLate: 'Varför sent:',
  ages: ['högst 30 dagar', '31–90', '91–180', '181–365', 'mer än ett år'] as readonly string[],
  others: 'Övriga',
  fewest: 'De som har färre än fem uppdrag visas inte var för sig.',
  nothing: (from: string, to: string) => `Inga uppdrag fanns ${from} – ${to}.`,
  unclearTime: (words: string) =>
    `Vilken tid menar du med ”${words}”? Skriv till exempel \`siffror 2026\` eller \`siffror från 1 jan till 30 juni\`.`,
  sheet: 'Excel',
  picture: 'Bild',
  making: 'Tar fram filen …',
  showsInChannel: 'Visa i kanalen',
  isInChannel: '✓ Visade i kanalen',
  shownBy: (who: string) => `Visas av ${who}.`,
  help: '`siffror 2026`',
};

type Words = typeof sv;

const en = {
  title: (committee) => `Figures: ${committee}`,
  over: (from, to) => `${from} – ${to}`,
  given: (count) => `*${count}* given`,
  closed: (count) => `*${count}* closed`,
  open: (count) => `*${count}* open`,
  overdue: (count) => `*${count}* late`,
  reported: (count) => `*${count}* reported`,
  inTime: (count) => `*${count}* in time`,
  late: (count) => `*${count}* late`,
  undated: (count) => `*${count}* without a date`,
  daysToClose: (median, ninetieth) =>
    `From decision to close: a median of ${few(median, 'day', 'days')}, nine in ten within *${ninetieth}*`,
  extended: (count, decision, consent) =>
    `${few(count, 'extension', 'extensions')}: *${decision}* by the committee’s decision, *${consent}* with the chair’s consent`,
  referredBack: (count) => `*${count}* referred back`,
  byAge: 'Open by age:',
  whyLate: 'Why late:',
  ages: ['30 days at most', '31–90', '91–180', '181–365', 'more than a year'],
  others: 'Others',
  fewest: 'Those with fewer than five assignments are not shown one by one.',
  nothing: (from, to) => `There were no assignments ${from} – ${to}.`,
  unclearTime: (words) =>
    `Which period do you mean by “${words}”? Write for example \`figures 2026\` or \`figures from 1 January to 30 June\`.`,
  sheet: 'Excel',
  picture: 'Picture',
  making: 'Making the file …',
  showsInChannel: 'Show in the channel',
  isInChannel: '✓ Shown in the channel',
  shownBy: (who) => `Shown by ${who}.`,
  help: '`figures 2026`',
} satisfies Words;

export const figuresWordsIn = inLanguages(sv, en);
