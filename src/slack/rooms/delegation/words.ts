import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  delegating: { title: 'Delegera', submit: 'Delegera' },
  scope: 'Vad som lämnas vidare',
  whatScopeMeans:
    'Den som får en hålltid påminns bara om den. Ansvaret ligger kvar hos den ansvariga.',
  wholeAssignment: 'Hela uppdraget',
  part: 'Vad kollegan ska göra',
  partInOwnWords: 'Med egna ord, om du vill.',
  whichPart: (words: string) => `”${words}” är ingen hålltid. Vad lämnar du vidare?`,
  notForATime: (words: string) =>
    `Ett uppdrag lämnas vidare från nu och tills det tas tillbaka. ”${words}” följer med som dina ord till kollegan. Vad lämnar du vidare?`,
  takesBackFrom: (who: string) => `Ta tillbaka från ${who}`,
  isDelegated: 'Uppdraget är lämnat vidare.',
  isMilestoneDelegated: 'Hålltiden är lämnad vidare. Ansvaret ligger kvar hos den ansvariga.',
  isTakenBack: 'Det är taget tillbaka, och den som hade det får veta det.',
  nowContributes: 'Personen medverkar nu och får ett meddelande.',
  contributesNoLonger: 'Personen medverkar inte längre.',
  delegated: (by: string) => `${by} har lämnat ett uppdrag till dig.`,
  milestoneDelegated: (by: string, milestone: string) =>
    `${by} har lämnat en hålltid till dig: ${milestone}.`,
  takenBack: (by: string) =>
    `${by} har tagit tillbaka det som låg hos dig. Tack för hjälpen! Du behöver inte göra något mer.`,
  asksToContribute: (by: string) =>
    `${by} ber dig medverka i ett uppdrag. Svara här eller i uppdragets tråd; en fil blir ett utkast.`,
};

type Words = typeof sv;

const en = {
  delegating: { title: 'Delegate', submit: 'Delegate' },
  scope: 'What is handed on',
  whatScopeMeans:
    'Whoever is given a milestone is reminded of it alone. The holder stays accountable.',
  wholeAssignment: 'The whole assignment',
  part: 'What the colleague should do',
  partInOwnWords: 'In your own words, if you like.',
  whichPart: (words) => `“${words}” is no milestone. What do you hand on?`,
  notForATime: (words) =>
    `An assignment is handed on from now until it is taken back. “${words}” goes along as your words to the colleague. What do you hand on?`,
  takesBackFrom: (who) => `Take back from ${who}`,
  isDelegated: 'The assignment has been handed on.',
  isMilestoneDelegated: 'The milestone has been handed on. The holder stays accountable.',
  isTakenBack: 'It has been taken back, and whoever had it is told.',
  nowContributes: 'The person now contributes and gets a message.',
  contributesNoLonger: 'The person no longer contributes.',
  delegated: (by) => `${by} has handed an assignment on to you.`,
  milestoneDelegated: (by, milestone) => `${by} has handed a milestone on to you: ${milestone}.`,
  takenBack: (by) =>
    `${by} has taken back what you had. Thank you for your help! You need not do anything more.`,
  asksToContribute: (by) =>
    `${by} asks you to contribute to an assignment. Reply here or in the assignment’s thread; a file becomes a draft.`,
} satisfies Words;

export const delegationWordsIn = inLanguages(sv, en);
