import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  asking: { title: 'Beredningsplan', submit: 'Visa ändringar' },
  confirming: { title: 'Stämmer det här?', submit: 'Ändra planen' },
  milestones: 'Hålltider',
  howToWrite:
    'En rad för varje hålltid: namn och dagar före sammanträdet, till exempel ”Utkast 26 dagar”. Egna namn går bra. Då kan du skriva vems den är och vad som uppfyller den: ”MBL-förhandling 18 arbetsdagar ansvarig klarmarkeras”.',
  // As they are written in a plan's line, and read again.
  days: {
    calendar: (days: number) => plural('sv', days, { one: '1 dag', other: `${days} dagar` }),
    working: (days: number) =>
      plural('sv', days, { one: '1 arbetsdag', other: `${days} arbetsdagar` }),
  },
  owners: {
    'case-officer': 'handläggare',
    holder: 'ansvarig',
    secretary: 'sekreterare',
  },
  metBy: {
    draft: 'utkast',
    approved: 'godkänd version',
    day: 'dagen passerar',
    press: 'klarmarkeras',
  },
  wrong: {
    empty: () => 'Skriv en hålltid på varje rad med antal dagar, till exempel ”Utkast 26 dagar”.',
    unclear: (line: string) =>
      `”${line}” förstår jag inte. Skriv namn och antal dagar, till exempel ”Utkast 26 dagar”.`,
    'long-name': (name: string) => `”${name}” är för långt. Ett namn får ha högst 35 tecken.`,
    twice: (line: string) => `”${line}”: den hålltiden står redan på en annan rad.`,
    'too-many': (line: string) => `”${line}” får inte plats. En plan har högst tolv hålltider.`,
  },
  noneAffected: 'Inga öppna uppdrag får andra datum. Planen gäller från och med nu.',
  affected: (count: number) =>
    plural('sv', count, {
      one: '1 öppet uppdrag får andra datum. Stämmer det?',
      other: `${count} öppna uppdrag får andra datum. Stämmer det?`,
    }),
  isChanged: 'Beredningsplanen är ändrad. Hålltiderna följer med.',
};

type Words = typeof sv;

const en = {
  asking: { title: 'Preparation plan', submit: 'Show changes' },
  confirming: { title: 'Is this right?', submit: 'Change the plan' },
  milestones: 'Milestones',
  howToWrite:
    'A line for each milestone: its name and days before the meeting, for example “Draft 26 days”. Names of your own are fine. Then you may add whose it is and what meets it: “Union talks 18 working days holder marked as done”.',
  days: {
    calendar: (days) => plural('en', days, { one: '1 day', other: `${days} days` }),
    working: (days) => plural('en', days, { one: '1 working day', other: `${days} working days` }),
  },
  owners: {
    'case-officer': 'case officer',
    holder: 'holder',
    secretary: 'secretary',
  },
  metBy: {
    draft: 'draft',
    approved: 'approved version',
    day: 'the day passes',
    press: 'marked as done',
  },
  wrong: {
    empty: () => 'Write a milestone on each line with its days, for example “Draft 26 days”.',
    unclear: (line) =>
      `I do not understand “${line}”. Write a name and days, for example “Draft 26 days”.`,
    'long-name': (name) => `“${name}” is too long. A name has at most 35 characters.`,
    twice: (line) => `“${line}”: that milestone is on another line already.`,
    'too-many': (line) => `There is no room for “${line}”. A plan has at most twelve milestones.`,
  },
  noneAffected: 'No open assignment gets other dates. The plan applies from now on.',
  affected: (count) =>
    plural('en', count, {
      one: 'One open assignment gets other dates. Is this right?',
      other: `${count} open assignments get other dates. Is this right?`,
    }),
  isChanged: 'The preparation plan has been changed. The milestones follow.',
} satisfies Words;

export const planWordsIn = inLanguages(sv, en);
