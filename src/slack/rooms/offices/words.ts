import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  changing: { title: 'Befattningar', submit: 'Spara' },
  officers: {
    secretary: 'Nämndsekreterare',
    chair: 'Ordförande',
    director: 'Direktör eller förvaltningschef',
    registrar: 'Registrator',
  },
  whatDirectorDoes: 'Den som frågar efter läget och får veta när något är försenat.',
  whatRegistrarDoes:
    'Tar emot handlingarna när ett uppdrag lämnas till diariet. Utan registrator får sekreteraren dem.',
  otherOffice: 'Annan befattning',
  whoHoldsOther: 'Till exempel Regional utvecklingsdirektör. Kollegan nedan innehar den.',
  from: 'Från och med',
  emptyIsToday: 'Tomt betyder i dag.',
  directorSet: (who: string, day: string) => `✓ Direktör utsedd av ${who}, ${day}`,
  whoHolds: (code: string) => `Befattningar i ${code}. Ändra med \`utse @namn till Titel\`:`,
  heldByNobody: 'vakant',
  held: (title: string, holder: string, deputy: string | null) =>
    deputy === null ? `• ${title}: ${holder}` : `• ${title}: ${holder}, ersättare nu ${deputy}`,
  bothOrNone: 'Ange både befattning och person, eller inget av dem.',
  holdsActing: (title: string, name: string) => `${title} är nu ${name}, tf. tills vidare.`,
  asksLeads: (name: string, title: string) =>
    `Leder ${name} som ${title} nämndens förvaltning? Direktören frågar efter läget och får veta när något är försenat.`,
  asksLeadsInstead: (name: string, title: string, now: string) =>
    `Leder ${name} som ${title} nämndens förvaltning i stället för ${now}?`,
  leadsToo:
    'Därmed leder befattningen nämndens förvaltning: direktören frågar efter läget och får veta när något är försenat.',
  asksReplaces: (name: string, now: string) => `Ersätter ${name} ${now} som direktör?`,
  staysDirector: (name: string) => `${name} är fortfarande direktör.`,
  yes: 'Ja',
  isThereTwice: (title: string, others: string) =>
    `Nämnden har också ${others}. Är det samma befattning som ${title}?`,
  unclearWords: (words: string) =>
    `Jag förstår inte ”${words}” efter dagen. Inget är ändrat: skriv om utan de orden, eller fyll i formuläret.`,
  yesDirector: 'Ja, direktör',
  noDirector: 'Nej',
  notDirector: 'Nej, inte direktör',
  leadsNow: (title: string) => `${title} leder nu nämndens förvaltning (direktör).`,
  leadsNot: (title: string) => `${title} leder inte nämndens förvaltning.`,
  whichOffice: (words: string) => `Flera befattningar kan heta ”${words}”. Vilken menar du?`,
  areTheyOne: (titles: string) =>
    `Är det här samma befattning: ${titles}? Välj den som ska finnas kvar, så följer uppdragen med till den.`,
  isOne: (title: string) => `Nu är det en befattning: ${title}. Uppdragen har följt med.`,
  areOneOffice: 'De är samma befattning',
  isThisOne: (title: string, name: string) => `${title} (${name})`,
  vacant: 'vakant',
  whoIsMeant: (words: string) => `Vem menar du med ”${words}”?`,
  whoShallHold: 'Vem? Nämn en kollega, till exempel @namn, eller skriv hela namnet.',
  whoseDeputy: 'Ersättare för vilken befattning?',
  holdsNoOffice: (name: string) => `${name} har ingen befattning i nämnden.`,
  whichPassesOn: 'Vad ska gå över? Inget är ändrat än.',
  becomes: (title: string, day: string) => `${title} från ${day}`,
  standsInFrom: (title: string, name: string, day: string) =>
    `${name} är ersättare för ${title} från ${day}, tills vidare.`,
  areChanged: (titles: string) => `Ändrat: ${titles}.`,
  holds: (title: string, name: string) => `${title} är nu ${name}.`,
  holdsFrom: (title: string, name: string, day: string) => `${title} är ${name} från ${day}.`,
  holdsFor: (title: string, name: string, days: string) => `${title} är ${name} ${days}.`,
  standsIn: (title: string, name: string, days: string) =>
    `${name} är ersättare för ${title} ${days}.`,
  standsInWhenAway: (title: string, name: string) =>
    `${name} är ersättare för ${title} och träder in när innehavarens Slack-status säger semester eller ledig.`,
};

type Words = typeof sv;

const en = {
  changing: { title: 'Offices', submit: 'Save' },
  officers: {
    secretary: 'Secretary',
    chair: 'Chair',
    director: 'Director',
    registrar: 'Registrar',
  },
  whatDirectorDoes: 'Who asks for the status and is told when something is late.',
  whatRegistrarDoes:
    'Receives the documents when an assignment is handed over to the diary. Without one the secretary gets them.',
  otherOffice: 'Another office',
  whoHoldsOther: 'For example Head of Planning. The colleague below holds it.',
  from: 'From',
  emptyIsToday: 'Empty means today.',
  directorSet: (who, day) => `✓ Director set by ${who}, ${day}`,
  whoHolds: (code) => `Offices of ${code}. Change them with \`role set Title @name\`:`,
  heldByNobody: 'vacant',
  held: (title, holder, deputy) =>
    deputy === null ? `• ${title}: ${holder}` : `• ${title}: ${holder}, deputy now ${deputy}`,
  bothOrNone: 'Give both the office and the person, or neither.',
  holdsActing: (title, name) => `${title} is now ${name}, acting until further notice.`,
  asksLeads: (name, title) =>
    `Does ${name}, as ${title}, lead the committee’s administration? The director asks for the status and is told when something is late.`,
  asksLeadsInstead: (name, title, now) =>
    `Does ${name}, as ${title}, lead the committee’s administration instead of ${now}?`,
  leadsToo:
    'The office thereby leads the committee’s administration: the director asks for the status and is told when something is late.',
  asksReplaces: (name, now) => `Does ${name} replace ${now} as director?`,
  staysDirector: (name) => `${name} is still the director.`,
  yes: 'Yes',
  isThereTwice: (title, others) =>
    `The committee also has ${others}. Is that the same office as ${title}?`,
  unclearWords: (words) =>
    `I do not understand “${words}” after the day. Nothing is changed: write it without those words, or fill in the form.`,
  yesDirector: 'Yes, the director',
  noDirector: 'No',
  notDirector: 'No, not the director',
  leadsNow: (title) => `${title} now leads the committee’s administration (director).`,
  leadsNot: (title) => `${title} does not lead the committee’s administration.`,
  whichOffice: (words) => `Several offices can be called “${words}”. Which one do you mean?`,
  areTheyOne: (titles) =>
    `Are these one office: ${titles}? Choose the one to keep, and the assignments follow to it.`,
  isOne: (title) => `It is one office now: ${title}. The assignments have followed.`,
  areOneOffice: 'They are one office',
  isThisOne: (title, name) => `${title} (${name})`,
  vacant: 'vacant',
  whoIsMeant: (words) => `Whom do you mean by “${words}”?`,
  whoShallHold: 'Who? Mention a colleague, for example @name, or write the whole name.',
  whoseDeputy: 'A deputy for which office?',
  holdsNoOffice: (name) => `${name} holds no office in the committee.`,
  whichPassesOn: 'What shall pass on? Nothing is changed yet.',
  becomes: (title, day) => `${title} from ${day}`,
  standsInFrom: (title, name, day) =>
    `${name} stands in for ${title} from ${day}, until further notice.`,
  areChanged: (titles) => `Changed: ${titles}.`,
  holds: (title, name) => `${title} is now ${name}.`,
  holdsFrom: (title, name, day) => `${title} is ${name} from ${day}.`,
  holdsFor: (title, name, days) => `${title} is ${name} ${days}.`,
  standsIn: (title, name, days) => `${name} stands in for ${title} ${days}.`,
  standsInWhenAway: (title, name) =>
    `${name} stands in for ${title} whenever the holder’s Slack status says vacation or leave.`,
} satisfies Words;

export const officesWordsIn = inLanguages(sv, en);
