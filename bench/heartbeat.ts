import { ulid } from 'ulid';

import { FollowUps } from '../src/app/ports/follow-ups.ts';
import type { Ports } from '../src/app/ports/ports.ts';
import type { Store } from '../src/app/ports/store.ts';
import { seeToWhatIsDue } from '../src/app/mornings/see-to-what-is-due.ts';
import { swedishClosedDays } from '../src/calendar/swedish-closed-days.ts';
import { TEAM } from '../test/contracts/samples.ts';
import { type Comparison, median } from './comparison.ts';

const BEATS = 2000;
/** A working morning before the first step of anything that is stored. */
const MORNING = '2026-10-01T07:00:00.000Z';

/** What a heartbeat asks and does when nothing is due, in a large store and in a small one. */
export async function compareHeartbeats(
  few: Store,
  many: Store,
): Promise<Pick<Comparison, 'amount' | 'againstAmount' | 'aim'>> {
  const [ours, theirs] = [portsOf(many), portsOf(few)];
  const times = { many: [] as number[], few: [] as number[] };
  for (let round = 0; round < BEATS; round += 1) {
    times.many.push(await timeBeat(ours));
    times.few.push(await timeBeat(theirs));
  }
  return { amount: median(times.many), againstAmount: median(times.few), aim: 1.2 };
}

async function timeBeat(ports: Ports): Promise<number> {
  const begun = performance.now();
  await seeToWhatIsDue(ports, { team: TEAM, remindAt: '08:00' });
  return performance.now() - begun;
}

function never(): never {
  throw new Error('Nothing is due, so nobody is asked.');
}

function portsOf(store: Store): Ports {
  return {
    store,
    search: { find: never },
    people: { facts: never, who: never, isInChannel: never, colleagues: never },
    files: {
      keep: never,
      text: never,
      table: never,
      events: never,
      known: never,
      isAwaited: never,
      findings: never,
      keptText: never,
      remove: never,
    },
    now: MORNING,
    realNow: Date.parse(MORNING),
    closed: swedishClosedDays(),
    admins: new Set(),
    defaults: { timeZone: 'Europe/Stockholm', language: 'sv' },
    publicPages: null,
    feeds: null,
    linkTo: never,
    papers: {
      list: never,
      export: never,
      figures: never,
      picture: never,
      dossier: never,
      diaryPackage: never,
      person: never,
      template: never,
      calendar: never,
      problemsOf: never,
      isPicture: never,
    },
    handing: { addressOf: never, bring: never, share: never, remove: never, discard: never },
    newSecret: never,
    pins: { set: never },
    idsFor: () => ulid,
    followUps: new FollowUps(),
    answered: { about: () => [], shown: () => '' },
    homes: { changed: never },
    newId: () => ulid(),
    cause: null,
    wakeOutbox: never,
  };
}

const facts: Ports['people']['facts'] = (person) =>
  Promise.resolve({
    person,
    name: person.user,
    language: 'sv',
    timeZone: 'Europe/Stockholm',
    kind: 'member',
    isWorkspaceAdmin: false,
    isAway: false,
  });

const isInChannel = (): Promise<boolean> => Promise.resolve(false);

/** The same where people are asked for: their names, and that all are members. */
export function portsOver(store: Store, now: string): Ports {
  return { ...portsOf(store), now, people: { facts, who: facts, isInChannel, colleagues: never } };
}
