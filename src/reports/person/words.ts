import { inLanguages } from '../../words/in-languages.ts';

const sv = {
  file: 'mina-uppgifter',
  title: (name: string) => `Uppgifter om ${name} i Bevaka`,
  madeOn: (when: string) => `Sammanställt ${when}.`,
  lead: 'Allt finns också i JSON-filen, med fler detaljer. Andra personer kan vara nämnda: tänk på det innan du visar den för någon. Text som du har gett Bevaka att läsa (tolka, importera) följer inte med, och inte heller innehållet i filer som du har lämnat. Vad som finns på servern utanför Bevaka vet den som driver Bevaka.',
  assignments: (count: number) => `Uppdrag (${count})`,
  noAssignments: 'Inga uppdrag.',
  byOffice: (title: string) => `Genom befattningen ${title}.`,
  named: (where: string) => `Du är nämnd i: ${where}.`,
  byYou: 'av dig',
  byOthers: 'av någon annan',
  byNobody: 'av ingen',
  told: (when: string, isDelivered: boolean) =>
    `Meddelande till dig ${when}${isDelivered ? '' : ' (nådde inte fram)'}`,
  notKept: 'Orden är inte bevarade eller får inte lämnas ut här.',
  committees: 'Nämnder',
  noCommittees: 'Ingen nämnd.',
  as: { holder: 'innehavare', deputy: 'ersättare' },
  office: (title: string, as: string, from: string, to: string | null) =>
    `${title}, ${as}, från ${from}${to === null ? ' tills vidare' : ` till ${to}`}`,
  mornings: (count: number) => `Samlade påminnelser (${count})`,
  noMornings: 'Inga.',
  own: 'Egna val',
  remindAt: (time: string | null) =>
    time === null ? 'Påminns när nämnden har bestämt.' : `Påminns klockan ${time}.`,
  paused: (until: string) => `Påminnelserna vilar till ${until}.`,
  calendar: (code: string | null) =>
    code === null ? 'Prenumererar på sin egen kalender.' : `Prenumererar på kalendern för ${code}.`,
  rests: (since: string, why: string) =>
    `Slack tar inte emot meddelanden till dig sedan ${since} (${why}).`,
};

type Words = typeof sv;

const en = {
  file: 'my-data',
  title: (name) => `Data about ${name} in Bevaka`,
  madeOn: (when) => `Made ${when}.`,
  lead: 'All of it is also in the JSON file, with more details. Other people may be named: think of that before you show it to anybody. Text that you gave Bevaka to read (read, import) is not in it, nor the contents of files that you gave. What lies on the server outside Bevaka is known by whoever runs it.',
  assignments: (count) => `Assignments (${count})`,
  noAssignments: 'No assignments.',
  byOffice: (title) => `By the office ${title}.`,
  named: (where) => `You are named in: ${where}.`,
  byYou: 'by you',
  byOthers: 'by somebody else',
  byNobody: 'by nobody',
  told: (when, isDelivered) => `Message to you ${when}${isDelivered ? '' : ' (not delivered)'}`,
  notKept: 'The words were not kept, or may not leave here.',
  committees: 'Committees',
  noCommittees: 'No committee.',
  as: { holder: 'holder', deputy: 'deputy' },
  office: (title, as, from, to) =>
    `${title}, ${as}, from ${from}${to === null ? ' until further notice' : ` to ${to}`}`,
  mornings: (count) => `Morning reminders (${count})`,
  noMornings: 'None.',
  own: 'Own choices',
  remindAt: (time) =>
    time === null ? 'Is reminded when the committee has decided.' : `Is reminded at ${time}.`,
  paused: (until) => `Reminders rest until ${until}.`,
  calendar: (code) =>
    code === null ? 'Subscribes to their own calendar.' : `Subscribes to the calendar of ${code}.`,
  rests: (since, why) => `Slack takes no messages to you since ${since} (${why}).`,
} satisfies Words;

export const personWordsIn = inLanguages(sv, en);

const svParts = {
  holder: 'ansvarig',
  registeredBy: 'registrerad av',
  accepted: 'mottagandet',
  participants: 'medverkande',
  updates: 'lägesrapporter',
  drafts: 'utkast',
  outcomes: 'utfall',
  extensions: 'anstånd',
  extensionAsked: 'begäran om anstånd',
  reported: 'slutredovisningen',
  whyLate: 'orsaker till försening',
  ending: 'avslutet',
  diary: 'överlämning till diariet',
  milestonesMet: 'nådda hålltider',
  secrecy: 'sekretessmarkeringen',
  told: 'vad du har påmints om',
  snoozes: 'uppskjutna påminnelser',
  quiets: 'tystade påminnelser',
  undo: 'vad som kan ångras',
};

const enParts = {
  holder: 'holder',
  registeredBy: 'registered by',
  accepted: 'acceptance',
  participants: 'participants',
  updates: 'status updates',
  drafts: 'drafts',
  outcomes: 'outcomes',
  extensions: 'extensions',
  extensionAsked: 'request for more time',
  reported: 'the report that it is done',
  whyLate: 'reasons for lateness',
  ending: 'the ending',
  diary: 'hand-over to the diary',
  milestonesMet: 'milestones met',
  secrecy: 'the marking as secret',
  told: 'what you were reminded of',
  snoozes: 'reminders put off',
  quiets: 'reminders silenced',
  undo: 'what can be undone',
} satisfies typeof svParts;

const partsIn = inLanguages(svParts, enParts);

/** What a field of an assignment is called; a field that has no name yet by its own. */
export function partName(field: string, language: 'sv' | 'en'): string {
  const names: Readonly<Record<string, string>> = partsIn(language);
  return names[field] ?? field;
}
