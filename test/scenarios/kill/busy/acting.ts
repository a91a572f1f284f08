import { setTimeout as sleep } from 'node:timers/promises';

import {
  asksForTime,
  COLLEAGUES,
  delegates,
  type Doing,
  links,
  records,
  registers,
  reports,
  updates,
} from './deeds/commands.ts';
import { filesIn, replies } from './deeds/messages.ts';
import { accepts, movesMeetings, registersByForm } from './deeds/presses.ts';
import { oneOf, type World } from './world.ts';

/** In milliseconds, from the answer to one deed to the next. */
const LONGEST_PAUSE = 300;
/** Where there was no answer, people wait a little. */
const AFTER_SILENCE = 200;

/** What is written is most of it. */
const OWN: readonly Doing[] = [
  ...Array.from({ length: 8 }, () => replies),
  ...Array.from({ length: 5 }, () => filesIn),
  updates,
  updates,
  links,
  accepts,
  accepts,
  delegates,
  asksForTime,
  reports,
];

/** Everybody does one thing after another, until they are told to stop. */
export async function everybodyActs(world: World, signal: AbortSignal): Promise<void> {
  const ofSecretary = [registers, registersByForm, records, movesMeetings()];
  await Promise.all([
    acts(world, { person: 'U03SEK', does: ofSecretary }, signal),
    acts(world, { person: 'U05ORD', does: [registers, registersByForm, records] }, signal),
    // Each from two devices.
    ...[...COLLEAGUES, ...COLLEAGUES].map((person) => acts(world, { person, does: OWN }, signal)),
  ]);
}

async function acts(
  world: World,
  { person, does }: { readonly person: string; readonly does: readonly Doing[] },
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const isAnswered = await oneOf(world, does)?.(world, person);
    await sleep(world.random() * LONGEST_PAUSE + (isAnswered === true ? 0 : AFTER_SILENCE));
  }
}
