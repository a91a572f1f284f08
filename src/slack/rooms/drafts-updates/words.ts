import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  updating: { title: 'Lägesrapport', submit: 'Skicka' },
  signal: 'Signal',
  lastSignalStands: 'Utan val gäller den senaste signalen.',
  signals: { 'on-track': 'Enligt plan', 'at-risk': 'Risk', blocked: 'Stopp' },
  howItStands: 'Läget',
  nothingGiven: 'Skriv något eller välj en signal.',
  isUpdated: 'Tack, läget är sparat.',
  isUpdate: (label: string) => `Lägesrapport till ${label}?`,
  yes: 'Ja',
  noIWonder: 'Nej, jag undrar',
  isTalk: (words: string) => `”${words}” sparades inte som lägesrapport.`,
  takeAsUpdate: 'Spara som lägesrapport',
  isNotKept: 'Då sparas det inte. Så här står det till:',
  submitting: { title: 'Lämna utkast', submit: 'Lämna' },
  link: 'Länk till utkastet',
  linkOrFile: 'Lämna en länk eller en fil.',
  oneOfLinkAndFile: 'Lämna en länk eller en fil, det ena av dem.',
  badLink: 'Skriv en webbadress som börjar med https://',
  isDraftKept: 'Tack, utkastet är sparat.',
  isAnswerKept: 'Tack, svaret är sparat.',
  notFetchedYet: (file: string) =>
    `Jag kunde inte hämta ${file} än. Jag försöker igen; du behöver inte göra något.`,
  isGivenUp: (file: string) =>
    `Jag kunde inte hämta ${file}, fast jag har försökt en timme. Lämna den igen, eller en länk till den.`,
  settled: {
    approved: (version: number, who: string, day: string) =>
      `✓ Godkänt v${version} av ${who}, ${day}`,
    'changes-requested': (version: number, who: string, day: string) =>
      `↩ Ändringar begärda i v${version} av ${who}, ${day}`,
    replaced: (version: number, newest: number) => `v${version} har ersatts av v${newest}`,
    signal: (what: string, who: string, day: string) => `✓ Läge: ${what}, ${who}, ${day}`,
  },
  isApproved: 'Utkastet är godkänt som slutligt.',
  asksForChanges: 'Begär ändringar',
  requestingChanges: { title: 'Begär ändringar', submit: 'Skicka' },
  neededChanges: 'Vad som behöver ändras',
  areChangesAsked: 'Önskemålen om ändringar är skickade.',
  saysReady: 'Klart för den ansvariga',
  isHolderTold: 'Den ansvariga har fått veta att det är klart.',
  whichAssignment: 'Vilket uppdrag gäller det?',
  ready: (by: string) => `${by} är klar och lämnar över till dig.`,
  received: (version: number) => `Utkast v${version} är mottaget.`,
  approved: (version: number) => `Ditt utkast v${version} är godkänt som slutligt.`,
  aDraft: (draft: string) => `Utkast ${draft}`,
  from: (version: number, by: string) => `Utkast v${version} från ${by}`,
  seeAll: (label: string) => `Filen ligger inte här. Alla versioner finns i \`visa ${label}\`.`,
  waits: (version: number, label: string) => `Utkast v${version} av ${label} väntar på dig.`,
  wantsChanges: (who: string, version: number) => `${who} vill ha ändringar i utkast v${version}:`,
  whichVersion: (newest: number, pressed: number) =>
    `v${newest} har kommit efter v${pressed}. Vilken godkänner du?`,
  approves: (version: number) => `Godkänn v${version}`,
};

type Words = typeof sv;

const en = {
  updating: { title: 'Status update', submit: 'Send' },
  signal: 'Signal',
  lastSignalStands: 'With none chosen, the last signal stands.',
  signals: { 'on-track': 'On track', 'at-risk': 'At risk', blocked: 'Blocked' },
  howItStands: 'How it stands',
  nothingGiven: 'Write something or choose a signal.',
  isUpdated: 'Thank you, the update is kept.',
  isUpdate: (label) => `A status update for ${label}?`,
  yes: 'Yes',
  noIWonder: 'No, I wonder',
  isTalk: (words) => `“${words}” was not kept as a status update.`,
  takeAsUpdate: 'Keep as an update',
  isNotKept: 'It is not kept then. This is how it stands:',
  submitting: { title: 'Submit a draft', submit: 'Submit' },
  link: 'Link to the draft',
  linkOrFile: 'Give a link or a file.',
  oneOfLinkAndFile: 'Give a link or a file, one of the two.',
  badLink: 'Write a web address that begins with https://',
  isDraftKept: 'Thank you, the draft is kept.',
  isAnswerKept: 'Thank you, the answer is kept.',
  notFetchedYet: (file) =>
    `I could not fetch ${file} yet. I am trying again; you need not do anything.`,
  isGivenUp: (file) =>
    `I could not fetch ${file}, though I tried for an hour. Give it again, or a link to it.`,
  settled: {
    approved: (version, who, day) => `✓ v${version} approved by ${who}, ${day}`,
    'changes-requested': (version, who, day) =>
      `↩ Changes to v${version} asked for by ${who}, ${day}`,
    replaced: (version, newest) => `v${version} has been replaced by v${newest}`,
    signal: (what, who, day) => `✓ Status: ${what}, ${who}, ${day}`,
  },
  isApproved: 'The draft is approved as final.',
  asksForChanges: 'Ask for changes',
  requestingChanges: { title: 'Request changes', submit: 'Send' },
  neededChanges: 'What needs to change',
  areChangesAsked: 'The changes have been asked for.',
  saysReady: 'Ready for the holder',
  isHolderTold: 'The holder has been told that it is ready.',
  whichAssignment: 'Which assignment is it about?',
  ready: (by) => `${by} is ready and hands over to you.`,
  received: (version) => `Draft v${version} has been received.`,
  approved: (version) => `Your draft v${version} is approved as final.`,
  aDraft: (draft) => `Draft ${draft}`,
  from: (version, by) => `Draft v${version} from ${by}`,
  seeAll: (label) => `The file is not here. Every version is in \`show ${label}\`.`,
  waits: (version, label) => `Draft v${version} of ${label} waits for you.`,
  wantsChanges: (who, version) => `${who} wants changes in draft v${version}:`,
  whichVersion: (newest, pressed) =>
    `v${newest} has come after v${pressed}. Which one do you approve?`,
  approves: (version) => `Approve v${version}`,
} satisfies Words;

export const draftsUpdatesWordsIn = inLanguages(sv, en);
