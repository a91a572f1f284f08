import type { Assignment } from '../../../../../src/domain/assignments/assignment.ts';
import type { Deed } from '../deed.ts';
import { labelled, marked, type Stored } from '../stored.ts';
import {
  type Card,
  cardsIn,
  codeOf,
  newMark,
  noted,
  oneOf,
  ownCards,
  type World,
} from '../world.ts';

/** A deed that somebody does once in a while; false where there is nothing to do it to. */
export type Doing = (world: World, person: string) => Promise<boolean>;

export const COLLEAGUES = ['U01DIR', 'U02RUD', 'U04HAN', 'U08ENG'];

/** `registrera` for a colleague, for the committee's next meeting. */
export const registers: Doing = async (world, person) => {
  const [place, holder] = [oneOf(world, world.places), oneOf(world, COLLEAGUES)];
  if (place === undefined || holder === undefined) return false;
  const mark = newMark();
  world.holders.set(mark, holder);
  const text = `registrera ${place.code} <@${holder}> rapport ${mark} till nästa sammanträde`;
  return say(world, person, { text, channel: place.channel, times: registered(mark) });
};

export function registered(mark: string): Deed['times'] {
  return (stored) => marked(stored, mark).length;
}

export const updates: Doing = (world, person) =>
  toOwn(world, person, 'läge', ({ label, channel }) => {
    const mark = newMark();
    const text = `läge ${label} risk ${mark}`;
    return say(world, person, { text, channel, times: inUpdates(label, mark) });
  });

export function inUpdates(label: string, mark: string): Deed['times'] {
  return of(label, ({ updates: all }) => all.filter(({ text }) => text.includes(mark)).length);
}

export const links: Doing = (world, person) =>
  toOwn(world, person, 'utkast', ({ label, channel }) => {
    const address = `https://example.com/${newMark()}`;
    const isIt = ({ content }: Assignment['drafts'][number]): boolean =>
      content.kind === 'link' && content.url === address;
    const times = of(label, ({ drafts }) => drafts.filter(isIt).length);
    return say(world, person, { text: `utkast ${label} ${address}`, channel, times });
  });

export const delegates: Doing = (world, person) =>
  onceTo(world, person, 'delegera', ({ label, channel }) => {
    const [to] = COLLEAGUES.filter((each) => each !== person);
    const text = `delegera ${label} <@${to}>`;
    return say(world, person, { text, channel, times: inHistory(label, 'delegated') });
  });

export const asksForTime: Doing = (world, person) =>
  onceTo(world, person, 'anstånd', ({ label, channel }) => {
    const text = `anstånd ${label} nästa sammanträde underlaget dröjer`;
    return say(world, person, { text, channel, times: inHistory(label, 'extension-asked') });
  });

export const reports: Doing = (world, person) =>
  onceTo(world, person, 'redovisa', ({ label, channel }) =>
    say(world, person, {
      text: `redovisa ${label}`,
      channel,
      times: inHistory(label, 'reported'),
    }),
  );

/** What a held meeting made of one of its assignments. */
export const records: Doing = async (world, person) => {
  const held = cardsIn(world).filter(({ mark }) => world.holders.get(mark) === 'held');
  const card = oneOf(
    world,
    held.filter(({ label }) => !world.done.has(`utfall ${label}`)),
  );
  if (card === undefined) return false;
  const { label, channel } = card;
  world.done.add(`utfall ${label}`);
  const motive = newMark();
  const times = of(
    label,
    ({ history }) => history.filter((entry) => JSON.stringify(entry).includes(motive)).length,
  );
  return say(world, person, { text: `utfall ${label} återremiss ${motive}`, channel, times });
};

type Said = { readonly text: string; readonly channel: string; readonly times: Deed['times'] };

function say(world: World, person: string, { text, channel, times }: Said): Promise<boolean> {
  const act = { type: 'command', channel, command: '/uppdrag', text } as const;
  return noted(world, { person, act }, { what: `/uppdrag ${text}`, times });
}

export function inHistory(label: string, what: string): Deed['times'] {
  return of(label, ({ history }) => history.filter((entry) => entry.what === what).length);
}

function of(label: string, count: (assignment: Assignment) => number): Deed['times'] {
  return (stored: Stored) => {
    const assignment = labelled(stored, label);
    return assignment === undefined ? 0 : count(assignment);
  };
}

/** Does it to one of the person's own assignments. */
export async function toOwn(
  world: World,
  person: string,
  deed: string,
  act: (card: Card) => Promise<boolean>,
): Promise<boolean> {
  const card = oneOf(world, ownCards(world, person, deed));
  return card !== undefined && codeOf(world, card) !== '' && act(card);
}

/** The same, and to each once. */
export function onceTo(
  world: World,
  person: string,
  deed: string,
  act: (card: Card) => Promise<boolean>,
): Promise<boolean> {
  return toOwn(world, person, deed, (card) => {
    world.done.add(`${deed} ${card.label}`);
    return act(card);
  });
}
