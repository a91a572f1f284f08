import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  changing: { title: 'Befattningar', submit: 'Spara' },
  officers: {
    secretary: 'Nämndsekreterare',
    chair: 'Ordförande',
    director: 'Direktör eller förvaltningschef',
  },
  whatDirectorDoes: 'Den som frågar efter läget och får veta när något är försenat.',
  otherOffice: 'Annan befattning',
  whoHoldsOther: 'Till exempel Regional utvecklingsdirektör. Kollegan nedan innehar den.',
  from: 'Från och med',
  emptyIsToday: 'Tomt betyder i dag.',
  bothOrNone: 'Ange både befattning och person, eller ingen av dem.',
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
  },
  whatDirectorDoes: 'Who asks for the status and is told when something is late.',
  otherOffice: 'Another office',
  whoHoldsOther: 'For example Head of Planning. The colleague below holds it.',
  from: 'From',
  emptyIsToday: 'Empty means today.',
  bothOrNone: 'Give both the office and the person, or neither.',
  areChanged: (titles) => `Changed: ${titles}.`,
  holds: (title, name) => `${title} is now ${name}.`,
  holdsFrom: (title, name, day) => `${title} is ${name} from ${day}.`,
  holdsFor: (title, name, days) => `${title} is ${name} ${days}.`,
  standsIn: (title, name, days) => `${name} stands in for ${title} ${days}.`,
  standsInWhenAway: (title, name) =>
    `${name} stands in for ${title} whenever the holder’s Slack status says vacation or leave.`,
} satisfies Words;

export const officesWordsIn = inLanguages(sv, en);
