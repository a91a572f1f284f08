import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Act, Sandbox } from '@bevaka/slack-sandbox';
import { z } from 'zod';

import type { Deed } from './deed.ts';

/** A committee's code, and its channel. */
export type Place = { readonly id: string; readonly code: string; readonly channel: string };

/** What the people of the committees see and do, and what has been done. */
export type World = {
  readonly sandbox: Sandbox;
  readonly folder: string;
  /** Numbers from 0 to 1. */
  readonly random: () => number;
  readonly places: readonly Place[];
  /** What Slack told of and Bevaka acknowledged; see `heardOf`. */
  readonly acknowledged: ReadonlySet<string>;
  /** How many payloads of any sort it has acknowledged. */
  readonly heard: { readonly payloads: number };
  readonly deeds: Deed[];
  /** What is done once to an assignment, so that it can be counted. */
  readonly done: Set<string>;
  /** The holder of what was registered, by its mark. */
  readonly holders: Map<string, string>;
};

let marks = 0;

/** A word that stands nowhere else. */
export function newMark(): string {
  marks += 1;
  return `m${String(marks).padStart(5, '0')}q`;
}

export function oneOf<T>({ random }: Pick<World, 'random'>, all: readonly T[]): T | undefined {
  return all[Math.floor(random() * all.length)];
}

/** An assignment as people see it: its card. */
export type Card = {
  readonly label: string;
  readonly mark: string;
  readonly channel: string;
  readonly ts: string;
};

/** Every card that stands in a channel. */
export function cardsIn({ sandbox }: Pick<World, 'sandbox'>): readonly Card[] {
  return sandbox.posted().flatMap(({ channel, ts, text, metadata }) => {
    const key = metadata?.event_payload['key'];
    const [, label, mark] = /^\*([A-Z]+-\d+)\*[^]*?(m\d{5}q)/.exec(text) ?? [];
    const isCard = typeof key === 'string' && key.endsWith('|card');
    return isCard && label !== undefined && mark !== undefined ? { label, mark, channel, ts } : [];
  });
}

/** Those of a person, to whom this was not done yet. */
export function ownCards(world: World, person: string, deed: string): readonly Card[] {
  return cardsIn(world).filter(
    ({ mark, label }) =>
      world.holders.get(mark) === person &&
      !world.done.has(`redovisa ${label}`) &&
      !world.done.has(`${deed} ${label}`),
  );
}

export function codeOf({ places }: World, { channel }: Card): string {
  return places.find((place) => place.channel === channel)?.code ?? '';
}

/**
 * Does something and notes it. What Bevaka tells the person until they do the next thing is the
 * answer to it.
 */
export async function noted(
  world: World,
  act: { readonly person: string; readonly act: Act; readonly twice?: boolean },
  deed: Pick<Deed, 'what' | 'times' | 'isWhole'>,
): Promise<boolean> {
  const { sandbox, deeds } = world;
  const { person } = act;
  const answers = answersTo(world, person);
  const state = { isAcknowledged: false };
  deeds.push({ ...deed, answers, isAcknowledged: () => state.isAcknowledged });
  const all = await Promise.all(
    Array.from({ length: act.twice === true ? 2 : 1 }, () => sandbox.act(person, act.act)),
  );
  state.isAcknowledged = all.some(({ ok }) => ok);
  return state.isAcknowledged;
}

const begins = new WeakMap<World, Map<string, number[]>>();

/** What a person is told from now on until this is asked for the next time. */
function answersTo(world: World, person: string): () => readonly string[] {
  const { sandbox } = world;
  const all = begins.get(world) ?? new Map<string, number[]>();
  begins.set(world, all);
  const own = all.get(person) ?? [];
  all.set(person, own);
  const at = own.push(sandbox.posted().length);
  return () => {
    const posted = sandbox.posted().slice(own[at - 1], own[at]);
    return posted.flatMap(({ to, text }) => (to === person ? text : []));
  };
}

const committeeSchema = z.object({ meetings: z.array(z.object({ day: z.string() })) });

/** The day of a committee's first meeting to come, as it stands on disk just now. */
export function nextMeeting({ folder, sandbox }: World, { id }: Place): string {
  const path = join(folder, sandbox.team, 'committee', id.slice(-2), `${id}.json`);
  const file: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return committeeSchema.parse(file).meetings.map(({ day }) => day)[1] ?? '';
}
