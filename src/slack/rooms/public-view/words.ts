import type { PublicPart } from '../../../domain/committee/public-view.ts';
import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  asking: { title: 'Offentlig sida', submit: 'Fortsätt' },
  whatItIs:
    'En sida och öppna data som vem som helst kan läsa, utan inloggning. Bara uppdrag ur justerade protokoll visas, med ansvarig befattning och aldrig med personers namn. Lägesrapporter, utkast, kommentarer och det som är sekretessmarkerat visas aldrig.',
  shown: 'Nämndens uppdrag',
  isShown: 'Visas för alla',
  isNotShown: 'Visas inte',
  parts: 'Det här visas',
  partNames: {
    words: 'Uppdraget, i beslutets ord',
    'case-number': 'Diarienummer',
    decision: 'Beslutsdag och §',
    holder: 'Ansvarig befattning',
    status: 'Läge: öppet, slutredovisat eller avslutat',
    dates: 'När det ska vara klart',
    became: 'Vad det blev på sammanträdena',
  } satisfies Record<PublicPart, string>,
  contact: 'Kontakt på sidan',
  whatContactIs:
    'E-post eller webbadress som alla får se, helst nämndens och inte en persons. Tomt: nämndens sekreterare.',
  confirming: { title: 'Visa för alla?', submit: 'Visa för alla' },
  anybodyReads: (name: string) =>
    `Vem som helst på internet kommer att kunna läsa det här om uppdragen i ${name}:`,
  counted: (open: number, closed: number) =>
    `Nu är det ${plural('sv', open, { one: 'ett öppet', other: `${open} öppna` })} och ${plural('sv', closed, { one: 'ett avslutat', other: `${closed} avslutade` })}. De som justeras senare visas av sig själva.`,
  left: (count: number) =>
    `${plural('sv', count, { one: 'Ett uppdrag', other: `${count} uppdrag` })} visas inte: ej justerade, sekretessmarkerade eller makulerade.`,
  readFirst:
    'Orden är beslutens egna. Läs dem först, så att ingen nämns som inte ska nämnas. Det som visas kan andra spara.',
  willBeAt: (address: string) => `Sidan: ${address}`,
  isOn: (name: string) => `Uppdragen i ${name} visas för alla:`,
  page: 'Sidan',
  data: 'Öppna data',
  statement: 'Tillgänglighetsredogörelse',
  takesAway: '`offentlig sida av` tar bort den inom en minut.',
  isOff:
    'Nämndens uppdrag visas inte för allmänheten. Det som visades är borta inom en minut. `offentlig sida` visar det igen.',
  settingsOff: 'Visas inte',
  settingsOn: (parts: string) => `Visas för alla: ${parts}`,
  partsInShort: {
    words: 'uppdraget',
    'case-number': 'diarienummer',
    decision: 'beslut',
    holder: 'ansvarig',
    status: 'läge',
    dates: 'datum',
    became: 'vad det blev',
  } satisfies Record<PublicPart, string>,
};

type Words = typeof sv;

const en = {
  asking: { title: 'Public view', submit: 'Continue' },
  whatItIs:
    'A page and open data that anybody can read, without logging in. Only assignments from confirmed minutes are shown, with the office responsible and never with people’s names. Updates, drafts, comments and what is marked as secret are never shown.',
  shown: 'The committee’s assignments',
  isShown: 'Shown to anybody',
  isNotShown: 'Not shown',
  parts: 'This is shown',
  partNames: {
    words: 'The assignment, in the decision’s words',
    'case-number': 'Case number',
    decision: 'Day of the decision and §',
    holder: 'Office responsible',
    status: 'Status: open, reported done or closed',
    dates: 'When it is due',
    became: 'What became of it at the meetings',
  },
  contact: 'Contact on the page',
  whatContactIs:
    'An e-mail or web address for anybody to see, the committee’s rather than a person’s. Empty: the committee’s secretary.',
  confirming: { title: 'Show to anybody?', submit: 'Show to anybody' },
  anybodyReads: (name) =>
    `Anybody on the internet will be able to read this of the assignments of ${name}:`,
  counted: (open, closed) =>
    `Now there are ${open} open and ${closed} closed. Those that are confirmed later are shown by themselves.`,
  left: (count) =>
    plural('en', count, {
      one: 'One assignment is not shown: it is not confirmed, marked as secret or void.',
      other: `${count} assignments are not shown: not confirmed, marked as secret or void.`,
    }),
  readFirst:
    'The words are the decisions’ own. Read them first, so that nobody is named who should not be. What is shown others can keep.',
  willBeAt: (address) => `The page: ${address}`,
  isOn: (name) => `The assignments of ${name} are shown to anybody:`,
  page: 'The page',
  data: 'Open data',
  statement: 'Accessibility statement',
  takesAway: '`public view off` takes it away within a minute.',
  isOff:
    'The committee’s assignments are not shown to the public. What was shown is gone within a minute. `public view` shows it again.',
  settingsOff: 'Not shown',
  settingsOn: (parts) => `Shown to anybody: ${parts}`,
  partsInShort: {
    words: 'assignment',
    'case-number': 'case number',
    decision: 'decision',
    holder: 'office',
    status: 'status',
    dates: 'dates',
    became: 'what became of it',
  },
} satisfies Words;

export const publicViewWordsIn = inLanguages(sv, en);
