import type { Channel, Person } from './records.ts';

export const TEAM = { id: 'TSANDBOX', name: 'Region Exempel', domain: 'region-exempel' };
export const OTHER_TEAM = { id: 'TGRANNE', name: 'Grannkommunen', domain: 'grannkommunen' };
/** The organisation of an Enterprise Grid, and another workspace in it. */
export const ENTERPRISE = { id: 'ESANDBOX', name: 'Exempelkoncernen' };
export const SISTER_TEAM = {
  id: 'TSYSTER',
  name: 'Kollektivtrafiken',
  domain: 'kollektivtrafiken',
};

/** What a workspace starts with, and returns to when it is reset. */
export type Seed = { people: Person[]; channels: Channel[] };

const CREATED = 1_577_836_800;

function person(id: string, realName: string, title: string, also: Partial<Person> = {}): Person {
  return {
    id,
    teamId: TEAM.id,
    name: handleOf(realName),
    realName,
    title,
    locale: 'sv-SE',
    timeZone: 'Europe/Stockholm',
    isAdmin: false,
    isRestricted: false,
    isUltraRestricted: false,
    isStranger: false,
    isBot: false,
    ...also,
  };
}

/** `Karl-Erik Nyström` becomes `karl-erik.nystrom`, as a directory would name him. */
function handleOf(realName: string): string {
  return realName
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(' ', '.');
}

function channel(
  id: string,
  name: string,
  members: string[],
  also: Partial<Channel> = {},
): Channel {
  return {
    id,
    name,
    kind: 'public',
    topic: '',
    members,
    creator: 'U03SEK',
    created: CREATED,
    isArchived: false,
    isShared: false,
    ...also,
  };
}

const STAFF = ['U01DIR', 'U02RUD', 'U03SEK', 'U04HAN', 'U05ORD', 'U08ENG'];

/** A region's committee: its officers, its channel with the app in it, and two without. */
export function regionExempel(
  app: { user: string; name: string },
  { isGrid }: { isGrid: boolean },
): Seed {
  const { people, channels } = region(app);
  if (!isGrid) return { people, channels };
  return {
    people: [...people, ...SISTERS],
    channels: channels.map((each) =>
      each.id === 'C01RUN' ? { ...each, members: [...each.members, 'U09GRD', 'U10ORG'] } : each,
    ),
  };
}

/** Of the same organisation: one works in this workspace too, one is only met in a shared channel. */
const SISTERS = [
  person('U09GRD', 'Nils Ekberg', 'Trafikstrateg, Kollektivtrafiken', {
    teamId: SISTER_TEAM.id,
    alsoIn: [TEAM.id],
  }),
  person('U10ORG', 'Lena Falk', 'Controller, Kollektivtrafiken', { teamId: SISTER_TEAM.id }),
];

function region(app: { user: string; name: string }): Seed {
  return {
    people: [
      person('U01DIR', 'Astrid Lindqvist', 'Regiondirektör'),
      person('U02RUD', 'Johan Åkerström', 'Regional utvecklingsdirektör'),
      person('U03SEK', 'Maria Öberg', 'Nämndsekreterare'),
      person('U04HAN', 'Elin Sjödin', 'Handläggare'),
      person('U05ORD', 'Karl-Erik Nyström', 'Ordförande'),
      person('U06GST', 'Sofia Wallin', 'Gäst', { isRestricted: true, isUltraRestricted: true }),
      person('U07EXT', 'Anders Holm', 'Utredare, Grannkommunen', {
        teamId: OTHER_TEAM.id,
        isStranger: true,
      }),
      person('U08ENG', 'Grace Morgan', 'Case officer', {
        locale: 'en-GB',
        timeZone: 'Europe/London',
      }),
      person(app.user, app.name, '', { isBot: true, locale: 'en-US' }),
    ],
    channels: [
      channel('C01RUN', 'regionala-utvecklingsnämnden', [...STAFF, 'U06GST', app.user], {
        topic: 'Regionala utvecklingsnämnden: uppdrag, underlag och beslut',
      }),
      channel('C02ALLM', 'allmänt', [...STAFF]),
      channel('G01NAMND', 'nämndens-presidium', ['U01DIR', 'U03SEK', 'U05ORD'], {
        kind: 'private',
      }),
    ],
  };
}
