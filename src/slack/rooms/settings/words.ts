import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  settings: 'Inställningar',
  changes: 'Ändra',
  parts: {
    committee: 'Nämnden',
    officers: 'Befattningar',
    plan: 'Beredningsplan',
    ladder: 'Påminnelser',
    policies: 'Regler',
    publicView: 'Offentlig sida',
    closedDays: 'Stängda dagar',
    meetings: 'Sammanträden',
  },
  overviewOn: (weekday: string) => `Veckoöversikt varje ${weekday}`,
  noOverview: 'Ingen veckoöversikt',
  officeHeld: (title: string, name: string) => `${title}: ${name}`,
  leads: (title: string) => `${title} (direktör)`,
  noDirector: '⚠️ Ingen leder nämndens förvaltning: utse en direktör eller förvaltningschef.',
  moreOffices: (count: number) => `och ${count} till`,
  noClosedDays: 'Inga utöver helgerna',
  closedDays: (count: number) =>
    plural('sv', count, {
      one: 'En dag utöver helgerna',
      other: `${count} dagar utöver helgerna`,
    }),
  idleMonths: (months: string) => `Inga sammanträden i ${months}`,
  noMeetings: 'Inga är planerade',
  meetings: (count: number, next: string) =>
    plural('sv', count, {
      one: `Ett planerat, ${next}`,
      other: `${count} planerade, närmast ${next}`,
    }),
  changing: { title: 'Nämnden', submit: 'Spara' },
  overview: 'Veckoöversikt',
  readiness: 'Beredskapen inför nästa sammanträde',
  whatReadinessIs: 'Ett fäst meddelande i kanalen, som säger vad som är klart.',
  isShown: 'Visas i kanalen',
  isNotShown: 'Visas inte',
  readinessOff: 'Ingen beredskap i kanalen',
  agendaList: 'Uppdragslistan',
  whatAgendaListIs:
    'Till varje sammanträde görs den av sig själv på morgonen för slutliga handlingar.',
  isAtEveryMeeting: 'Vid varje sammanträde',
  isOnlyWhenAsked: 'Bara när någon ber om den',
  listAtEveryMeeting: 'Uppdragslista vid varje sammanträde',
  silentAfter: 'Tyst efter så många arbetsdagar',
  whatSilentIs: 'Ett uppdrag utan lägesrapport eller utkast så länge räknas som tyst.',
  secrecy: 'Sekretessmarkering',
  whatSecrecyIs: 'Avstängd tills ni har bestämt er. Läs texten nedan med er jurist först.',
  secrecyKinds: {
    off: 'Används inte',
    on: 'Används, orden sparas i Bevaka',
    'words-kept-out': 'Används, orden sparas ingenstans',
  },
  secrecyIs: {
    on: 'Sekretessmarkering används',
    'words-kept-out': 'Sekretessmarkering används, orden sparas ingenstans',
  },
  forTheLawyer: [
    '*För juristen.* En markering är en varning (OSL 5 kap. 5 §). Den avgör ingenting: varje begäran om utlämnande prövas för sig, och det gäller också det som Bevaka och Slack förvarar.',
    'Ett markerat uppdrag visas med nummer, §, lagrum, läge och datum. Orden ligger på er server, krypterade bara om er disk är det, och visas i ett fönster för den ansvariga, de som arbetar med uppdraget, sekreteraren, ordföranden och direktören. Fönstret går genom Slack. Får orden inte göra det, välj att de inte sparas: då finns bara platsen i diariet.',
    'Filer och länkar tas inte emot. Det som redan har skickats ändras, men säkerhetskopior, Slacks egna loggar och det som människor själva har skrivit finns kvar tills de tas bort.',
  ],
  lateReasons: 'Orsaker till försening',
  whatLateReasons: 'En på varje rad. Den som är sen väljer bland dem i morgonens meddelande.',
  isChanged: 'Nämndens uppgifter är ändrade.',
};

type Words = typeof sv;

const en = {
  settings: 'Settings',
  changes: 'Change',
  parts: {
    committee: 'The committee',
    officers: 'Offices',
    plan: 'Preparation plan',
    ladder: 'Reminders',
    policies: 'Policies',
    publicView: 'Public view',
    closedDays: 'Closed days',
    meetings: 'Meetings',
  },
  overviewOn: (weekday) => `Weekly overview every ${weekday}`,
  noOverview: 'No weekly overview',
  officeHeld: (title, name) => `${title}: ${name}`,
  leads: (title) => `${title} (director)`,
  noDirector: '⚠️ Nobody leads the committee’s administration: appoint a director.',
  moreOffices: (count) => `and ${count} more`,
  noClosedDays: 'None besides the holidays',
  closedDays: (count) =>
    plural('en', count, {
      one: 'One day besides the holidays',
      other: `${count} days besides the holidays`,
    }),
  idleMonths: (months) => `No meetings in ${months}`,
  noMeetings: 'None is planned',
  meetings: (count, next) =>
    plural('en', count, { one: `One planned, ${next}`, other: `${count} planned, next ${next}` }),
  changing: { title: 'The committee', submit: 'Save' },
  agendaList: 'The assignment list',
  whatAgendaListIs: 'For every meeting it is made by itself on the morning of the final papers.',
  isAtEveryMeeting: 'At every meeting',
  isOnlyWhenAsked: 'Only when somebody asks for it',
  listAtEveryMeeting: 'Assignment list at every meeting',
  silentAfter: 'Silent after so many working days',
  whatSilentIs: 'An assignment without an update or a draft for so long counts as silent.',
  lateReasons: 'Reasons for being late',
  whatLateReasons: 'One on each line. Whoever is late chooses among them in the morning’s message.',
  overview: 'Weekly overview',
  readiness: 'What is ready for the next meeting',
  whatReadinessIs: 'A pinned message in the channel that says what is ready.',
  isShown: 'Shown in the channel',
  isNotShown: 'Not shown',
  readinessOff: 'The channel is not told what is ready',
  secrecy: 'Marking as secret',
  whatSecrecyIs: 'Off until you have decided. Read the text below with your lawyer first.',
  secrecyKinds: {
    off: 'Not used',
    on: 'Used, the words are kept in Bevaka',
    'words-kept-out': 'Used, the words are kept nowhere',
  },
  secrecyIs: {
    on: 'Assignments can be marked as secret',
    'words-kept-out': 'Assignments can be marked as secret, and their words are kept nowhere',
  },
  forTheLawyer: [
    '*For the lawyer.* A marking is a warning (OSL 5 kap. 5 §). It decides nothing: each request is tried by itself, and that holds for what Bevaka and Slack keep as well.',
    'A marked assignment is shown by its number, §, provision, state and dates. Its words lie on your server, encrypted only as your disk is, and are shown in a window to the holder, those who work on it, the secretary, the chair and the director. The window goes through Slack. If the words may not, choose that they are kept nowhere: then only the diary has them.',
    'Files and links are not taken. What was sent is changed, but backups, Slack’s own logs and what people wrote themselves remain until they are deleted.',
  ],
  isChanged: 'The committee is changed.',
} satisfies Words;

export const settingsWordsIn = inLanguages(sv, en);
