/** Who confirms what was read, who does the work, and who asks where it stands. */
type Cast = { registrar: string; officer: string; director: string };

/** The same part of the story, as it is told in one language. */
export type Telling = {
  readonly language: 'sv' | 'en';
  readonly locale: 'sv-SE' | 'en-GB';
  readonly environment: Record<string, string>;
  readonly cast: Cast;
  /** What the secretary writes first, so that there is more than one assignment to see. */
  readonly before: readonly { line: string; see: string }[];
  readonly delegate: string;
  readonly reply: string;
  readonly draft: { name: string; mimeType: string; buffer: Buffer };
  readonly status: string;
  /** Minutes with four assignments, one of them unsure. */
  readonly minutes: { name: string; mimeType: string; buffer: Buffer };
  readonly words: Record<keyof typeof SWEDISH, string>;
};

const SWEDISH = {
  guide: 'Guide',
  putDecision: 'Lägg beslutet i kanalen',
  actions: 'Åtgärder för meddelandet',
  confirmTitle: 'Stämmer det här?',
  register: 'Registrera',
  nextMilestone: 'Nästa hålltid',
  now: 'Nu är det',
  close: 'Stäng',
  morning: 'God morgon!',
  reply: 'Svara i tråd',
  thread: 'Tråd',
  attach: 'Bifoga fil',
  send: 'Skicka',
  draftReceived: 'Utkast v1 är mottaget.',
  closeThread: 'Stäng tråden',
  home: 'Hem',
  mine: 'Dina uppdrag',
  readMinutes: 'Tolka beslutet',
  third: 'Uppdrag 3 av 4',
  statusTitle: 'Läget för Regionala utvecklingsnämnden',
};

const ENGLISH: typeof SWEDISH = {
  guide: 'Guide',
  putDecision: 'Put the decision in the channel',
  actions: 'Message actions',
  confirmTitle: 'Is this right?',
  register: 'Register',
  nextMilestone: 'Next milestone',
  now: 'It is now',
  close: 'Close',
  morning: 'Good morning!',
  reply: 'Reply in thread',
  thread: 'Thread',
  attach: 'Attach a file',
  send: 'Send',
  draftReceived: 'Draft v1 has been received.',
  closeThread: 'Close the thread',
  home: 'Home',
  mine: 'Your assignments',
  readMinutes: 'Read the decision',
  third: 'Assignment 3 of 4',
  statusTitle: 'Status of Regionala utvecklingsnämnden',
};

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const buffer = Buffer.alloc(48_000);

const MINUTES = `Regionala utvecklingsnämnden
Sammanträdesdatum: 2026-09-29

§ 71 Regional serviceplan (RUN/71/2026)
Beslut
Regionala utvecklingsnämnden beslutar
att ge regional utvecklingsdirektör i uppdrag att till nämndens sammanträde den 15 december ta fram ett förslag till regional serviceplan, samt
att uppdra åt regiondirektören att bjuda in kommunerna till samråd senast den 30 oktober.

§ 72 Bredband i glesbygd (RUN/203/2025)
Beslut
Infrastrukturstrategen ska redovisa läget i fiberutbyggnaden före sommaren.

§ 73 Kulturplan (RUN/88/2026)
Beslut
Regiondirektören får i uppdrag att påbörja arbetet med en ny kulturplan.
Uppdraget återrapporteras till nämnden i februari.
`;

export const TELLINGS: readonly Telling[] = [
  {
    language: 'sv',
    locale: 'sv-SE',
    environment: {},
    cast: { registrar: 'Maria Öberg', officer: 'Elin Sjödin', director: 'Astrid Lindqvist' },
    before: [
      {
        line: '/uppdrag registrera Regional utvecklingsdirektör redovisning av bredbandsutbyggnaden till sammanträdet den 15 december',
        see: 'Utskick tis 8 dec',
      },
      {
        line: '/uppdrag läge RUN-1 stopp väntar på uppgifter från kommunerna',
        see: '”väntar på uppgifter från kommunerna”',
      },
      {
        line: '/uppdrag registrera Regiondirektören uppföljning av Program för smart specialisering till sammanträdet den 9 februari',
        see: 'Utskick tis 2 feb 2027',
      },
    ],
    delegate: '/uppdrag delegera RUN-3 @Elin Sjödin ',
    reply: 'Intervjuerna är klara och länets kommuner har svarat.',
    draft: { name: 'Mål och prioriteringar.docx', mimeType: DOCX, buffer },
    status: '/uppdrag status',
    minutes: {
      name: 'protokoll-29-september.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(MINUTES),
    },
    words: SWEDISH,
  },
  {
    // The one in the cast who has English in Slack does much of it, and is answered in English.
    language: 'en',
    locale: 'en-GB',
    environment: { BEVAKA_LANGUAGE: 'en', BEVAKA_ADMINS: 'U08ENG' },
    cast: { registrar: 'Grace Morgan', officer: 'Grace Morgan', director: 'Grace Morgan' },
    before: [
      { line: '/uppdrag utse @Grace Morgan till direktör', see: 'är nu Grace Morgan.' },
      {
        line: '/assignment register Regional utvecklingsdirektör report on the broadband roll-out due for the 15 December meeting',
        see: 'Dispatch Tue 8 Dec',
      },
      {
        line: '/assignment update RUN-1 blocked waiting for figures from the municipalities',
        see: '“waiting for figures from the municipalities”',
      },
      {
        line: '/assignment register Regiondirektören follow-up of the smart specialisation programme due for the 9 February meeting',
        see: 'Dispatch Tue 2 Feb 2027',
      },
    ],
    delegate: '/uppdrag delegera RUN-3 @Grace Morgan ',
    reply: 'The interviews are done, and the municipalities have answered.',
    draft: { name: 'Goals and priorities.docx', mimeType: DOCX, buffer },
    status: '/assignment status',
    minutes: {
      name: 'protokoll-29-september.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(MINUTES),
    },
    words: ENGLISH,
  },
];
