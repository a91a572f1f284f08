/** Something done while the committee's year is lived, and what is looked at after it. */
export type Deed = {
  readonly see?: readonly Seen[];
  readonly person: string;
  readonly place?: string;
} & (
  | { readonly do: 'say'; readonly words: string }
  | { readonly do: 'press'; readonly action: string }
  | { readonly do: 'move'; readonly to: string }
);

/** A surface that somebody looks at: the newest message with the text, or the App Home. */
export type Seen = {
  readonly name: string;
  readonly person: string;
  /** A channel; the person's messages with the app where there is none. */
  readonly place?: string;
  readonly is: 'message' | 'home';
  readonly text: string;
};

export type Teller = {
  readonly language: 'sv' | 'en';
  readonly locale: 'sv-SE' | 'en-GB';
  readonly secretary: string;
  readonly holder: string;
  readonly before: readonly string[];
  readonly register: (what: string) => string;
  readonly words: Record<keyof typeof SWEDISH, string>;
};

const CHANNEL = 'C01RUN';
const [DIRECTOR, SECRETARY, GRACE] = ['U01DIR', 'U03SEK', 'U08ENG'];

const SWEDISH = {
  accepted: '✓ Mottaget av',
  newestDraft: 'Senaste utkast:',
  morning: 'God morgon!',
  status: 'Läget för',
  list: 'Regionala utvecklingsnämnden',
  mine: 'Dina uppdrag',
  risk: 'läge RUN-1 risk väntar på uppgifter från kommunerna',
  blocked: 'läge RUN-2 stopp upphandlingen är överklagad',
  draft: 'utkast RUN-3 https://example.org/forslag-till-mal',
  ask: 'lista alla',
  askStatus: 'status',
  close: 'avsluta RUN-1 § 112',
};

const ENGLISH: typeof SWEDISH = {
  accepted: '✓ Accepted by',
  newestDraft: 'Newest draft:',
  morning: 'Good morning!',
  status: 'Status of',
  list: 'Regionala utvecklingsnämnden',
  mine: 'Your assignments',
  risk: 'update RUN-1 at-risk waiting for figures from the municipalities',
  blocked: 'update RUN-2 blocked the procurement is appealed',
  draft: 'draft RUN-3 https://example.org/proposed-goals',
  ask: 'list all',
  askStatus: 'status',
  close: 'close RUN-1 § 112',
};

export const TELLERS: readonly Teller[] = [
  {
    language: 'sv',
    locale: 'sv-SE',
    secretary: SECRETARY,
    holder: DIRECTOR,
    before: [],
    register: (what) => `registrera Regiondirektören ${what} till sammanträdet den 15 december`,
    words: SWEDISH,
  },
  {
    // The one in the cast who has English in Slack does all of it, and is answered in English.
    language: 'en',
    locale: 'en-GB',
    secretary: GRACE,
    holder: GRACE,
    before: [`role set Regiondirektören <@${GRACE}>`, `role set secretary <@${GRACE}>`],
    register: (what) => `register Regiondirektören ${what} due for the 15 December meeting`,
    words: ENGLISH,
  },
];

const WHATS = {
  sv: [
    'förslag på mål och prioriteringar för det regionala tillväxtarbetet',
    'en redovisning av bredbandsutbyggnaden i länets glesbygd',
    'ett yttrande över järnvägsplanen Norrbotniabanan, etapp Skellefteå–Luleå',
    'en kulturplan för åren 2028–2031',
    'en översyn av stödet till kommersiell service',
  ],
  en: [
    'proposed goals and priorities for the regional growth work',
    'a report on the broadband roll-out in sparsely populated areas',
    'an opinion on the railway plan Norrbotniabanan, section Skellefteå–Luleå',
    'a culture plan for the years 2028–2031',
    'a review of the support for commercial services',
  ],
};

const say = (person: string, line: string, ...see: Seen[]): Deed => ({
  do: 'say',
  person,
  words: line,
  see,
});

const seen = (name: string, person: string, text: string): Seen => ({
  name,
  person,
  text,
  is: 'message',
});

/** A committee's autumn with so many assignments for one meeting. */
export function lifeOf(teller: Teller, count: number): readonly Deed[] {
  const { secretary, holder, words, language, register } = teller;
  const move = (to: string, ...see: Seen[]): Deed => ({ do: 'move', to, person: secretary, see });
  const inChannel = (name: string, text: string, person = secretary): Seen => ({
    ...seen(name, person, text),
    place: CHANNEL,
  });
  const home = (name: string, person: string): Seen => ({
    ...seen(name, person, words.mine),
    is: 'home',
  });
  const whats = Array.from({ length: count }, (_, at) => {
    const base = WHATS[language][at % WHATS[language].length] ?? '';
    return at < WHATS[language].length ? base : `${base} (${Math.floor(at / 5) + 1})`;
  });
  return [
    ...teller.before.map((line) => say(SECRETARY, line)),
    ...whats.map((what) => say(holder, register(what))),
    {
      do: 'press',
      person: holder,
      action: 'accept',
      see: [seen('answered', holder, words.accepted)],
    },
    say(holder, words.risk),
    say(holder, words.blocked),
    // The one that has a draft: nothing else in the channel says so.
    say(holder, words.draft, inChannel('card', words.newestDraft)),
    move('2026-11-17T07:01:00.000Z', seen('morning-holder', holder, words.morning)),
    move('2026-11-24T07:01:00.000Z', seen('morning-secretary', secretary, words.morning)),
    say(secretary, words.ask, inChannel('list', words.list)),
    say(secretary, words.askStatus, inChannel('status', words.status)),
    { ...say(holder, words.askStatus), see: [home('home', holder)] },
  ];
}
