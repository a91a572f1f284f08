import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  opens: 'Datum',
  asking: { title: 'Sammanträdets datum', submit: 'Visa ändringar' },
  confirming: { title: 'Stämmer det här?', submit: 'Ändra datumen' },
  datesOf: (day: string) =>
    `Hålltider för sammanträdet ${day}. Det du ändrar gäller bara det sammanträdet.`,
  byPlan: (day: string) => `Planen säger ${day}. Ett tomt fält betyder den dagen.`,
  asksToChange: (day: string) => `Ska datumen för sammanträdet ${day} ändras? Det här följer med:`,
  changes: 'Ändra datumen',
  areChanged: (day: string) =>
    `Datumen för sammanträdet ${day} är ändrade. Hålltiderna följer med.`,
  ownStay: (dates: string) => `Egna datum som ligger kvar: ${dates}.`,
  ownFall: (dates: string) => `Egna datum som inte längre passar, så att planen gäller: ${dates}.`,
};

type Words = typeof sv;

const en = {
  opens: 'Dates',
  asking: { title: 'The meeting’s dates', submit: 'Show changes' },
  confirming: { title: 'Is this right?', submit: 'Change the dates' },
  datesOf: (day) =>
    `Milestones for the meeting on ${day}. What you change applies to that meeting alone.`,
  byPlan: (day) => `The plan says ${day}. An empty field means that day.`,
  asksToChange: (day) => `Shall the dates for the meeting on ${day} be changed? This follows:`,
  changes: 'Change the dates',
  areChanged: (day) =>
    `The dates for the meeting on ${day} have been changed. The milestones follow.`,
  ownStay: (dates) => `Dates of its own that stay: ${dates}.`,
  ownFall: (dates) => `Dates of its own that no longer fit, so the plan applies: ${dates}.`,
} satisfies Words;

export const meetingDatesWordsIn = inLanguages(sv, en);
