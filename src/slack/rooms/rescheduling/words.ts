import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  asksToMove: (from: string, to: string) =>
    `Ska sammanträdet ${from} flyttas till ${to}? Det här följer med:`,
  onClosedDay: (day: string) => `⚠️ ${day} är en stängd dag.`,
  moves: 'Flytta sammanträdet',
  moving: {
    title: 'Flytta sammanträdet',
    submit: 'Visa vad som följer',
    newTime: 'Ny tid',
    timeStays: 'Lämna tomt om klockslaget är detsamma.',
    movedFrom: (day: string) =>
      `Sammanträdet ${day} flyttas. Inget ändras förrän du har sett vad som följer med.`,
  },
  asksToCancel: (day: string) => `Ska sammanträdet ${day} ställas in?`,
  asksToCancelAndCarry: (day: string, carriedTo: string) =>
    `Ska sammanträdet ${day} ställas in? Uppdragen går då till ${carriedTo}:`,
  endWithIt: (labels: string) =>
    `Med sammanträdet utgår det som bara gäller det: ${labels}. Nästa sammanträde har sitt eget.`,
  movesShort: 'Flytta',
  cancelsShort: 'Ställ in',
  cancels: 'Ställ in sammanträdet',
  cancelsAndCarries: (day: string) => `Ställ in, uppdragen till ${day}`,
  choosesForEach: 'Välj för varje uppdrag',
  choosing: { title: 'Ställ in sammanträdet', submit: 'Ställ in' },
  whereEachGoes: (day: string) => `Sammanträdet ${day} ställs in. Välj vart varje uppdrag går.`,
  isMoved: (from: string, to: string) => `Sammanträdet ${from} är flyttat till ${to}.`,
  isCancelled: (day: string) => `Sammanträdet ${day} är inställt.`,
  goElsewhere: (count: number) =>
    count === 0
      ? ''
      : plural('sv', count, {
          one: '1 öppet uppdrag går till ett annat sammanträde.',
          other: `${count} öppna uppdrag går till ett annat sammanträde.`,
        }),
  getOtherDates: (count: number) =>
    count === 0
      ? ''
      : plural('sv', count, {
          one: '1 öppet uppdrag får andra datum.',
          other: `${count} öppna uppdrag får andra datum.`,
        }),
  isRestored: (day: string) => `Ändringen är ångrad. Sammanträdet är ${day}.`,
  noneFollowed: 'Inga uppdrag berördes.',
  followed: (count: number) =>
    plural('sv', count, {
      one: 'Ett uppdrag följde med.',
      other: `${count} uppdrag följde med.`,
    }),
  carried: (count: number, to: string) =>
    plural('sv', count, { one: `Det gäller nu ${to}.`, other: `De gäller nu ${to}.` }),
  chosenMeetings: 'de sammanträden som du valde',
  undoes: 'Ångra',
  settled: {
    moved: (to: string, who: string, day: string) => `✓ Flyttat till ${to} av ${who}, ${day}`,
    restored: (who: string, day: string) => `✓ Ångrat av ${who}, ${day}`,
    elsewhere: (now: string) => `Redan ändrat: sammanträdet är ${now} nu.`,
    since: (who: string, day: string, now: string | null) =>
      now === null
        ? `Kan inte ångras: ändrat sedan dess av ${who}, ${day}.`
        : `Kan inte ångras: ändrat sedan dess av ${who}, ${day}. Sammanträdet är ${now} nu.`,
  },
  yoursMoved: (from: string, to: string) =>
    `Sammanträdet ${from} är flyttat till ${to}. Hålltiderna följer med.`,
  yoursCancelled: (day: string) =>
    `Sammanträdet ${day} är inställt. Dina uppdrag går till ett annat.`,
  yoursRestored: (day: string) => `Ändringen är ångrad: sammanträdet är ${day}.`,
};

type Words = typeof sv;

const en = {
  asksToMove: (from, to) => `Shall the meeting on ${from} be moved to ${to}? This follows:`,
  onClosedDay: (day) => `⚠️ Offices are closed on ${day}.`,
  moves: 'Move the meeting',
  moving: {
    title: 'Move the meeting',
    submit: 'Show what follows',
    newTime: 'New time',
    timeStays: 'Leave it empty if the time of day is the same.',
    movedFrom: (day) =>
      `The meeting on ${day} will be moved. Nothing changes until you have seen what follows.`,
  },
  asksToCancel: (day) => `Shall the meeting on ${day} be cancelled?`,
  asksToCancelAndCarry: (day, carriedTo) =>
    `Shall the meeting on ${day} be cancelled? Its assignments then go to ${carriedTo}:`,
  endWithIt: (labels) =>
    `What is only for that meeting ends with it: ${labels}. The next meeting has its own.`,
  movesShort: 'Move',
  cancelsShort: 'Cancel meeting',
  cancels: 'Cancel the meeting',
  cancelsAndCarries: (day) => `Cancel, assignments to ${day}`,
  choosesForEach: 'Choose for each',
  choosing: { title: 'Cancel the meeting', submit: 'Cancel it' },
  whereEachGoes: (day) =>
    `The meeting on ${day} will be cancelled. Choose where each assignment goes.`,
  isMoved: (from, to) => `The meeting on ${from} has been moved to ${to}.`,
  isCancelled: (day) => `The meeting on ${day} has been cancelled.`,
  goElsewhere: (count) =>
    count === 0
      ? ''
      : plural('en', count, {
          one: '1 open assignment goes to another meeting.',
          other: `${count} open assignments go to another meeting.`,
        }),
  getOtherDates: (count) =>
    count === 0
      ? ''
      : plural('en', count, {
          one: '1 open assignment gets other dates.',
          other: `${count} open assignments get other dates.`,
        }),
  isRestored: (day) => `The change has been undone. The meeting is on ${day}.`,
  noneFollowed: 'No assignment was affected.',
  followed: (count) =>
    plural('en', count, {
      one: 'One assignment followed.',
      other: `${count} assignments followed.`,
    }),
  carried: (count, to) =>
    plural('en', count, { one: `It is now for ${to}.`, other: `They are now for ${to}.` }),
  chosenMeetings: 'the meetings that you chose',
  undoes: 'Undo',
  settled: {
    moved: (to, who, day) => `✓ Moved to ${to} by ${who}, ${day}`,
    restored: (who, day) => `✓ Undone by ${who}, ${day}`,
    elsewhere: (now) => `Changed already: the meeting is on ${now} now.`,
    since: (who, day, now) =>
      now === null
        ? `It cannot be undone: changed since by ${who}, ${day}.`
        : `It cannot be undone: changed since by ${who}, ${day}. The meeting is on ${now} now.`,
  },
  yoursMoved: (from, to) =>
    `The meeting on ${from} has been moved to ${to}. The milestones follow.`,
  yoursCancelled: (day) =>
    `The meeting on ${day} has been cancelled. Your assignments go to another.`,
  yoursRestored: (day) => `The change has been undone: the meeting is on ${day}.`,
} satisfies Words;

export const reschedulingWordsIn = inLanguages(sv, en);
