import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import * as fc from 'fast-check';
import pLimit from 'p-limit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { DEVELOPER, DIRECTOR, OFFICER, SECRETARY } from '../life/hands.ts';
import { type Answers, takeAnswers } from './answers.ts';
import { delivered } from './delivered.ts';
import { EVENTS } from './events.ts';
import { type Payload, payloads, type Sender, TOKEN } from './payloads.ts';
import { BOT, CHAIR, OUTSIDER, town, type Town } from './town.ts';
import { type Watched, watched } from './watched.ts';

/** The same payloads again: BEVAKA_FUZZ_SEED=7 npx vitest run test/scenarios/fuzz */
const SEED = Number(process.env['BEVAKA_FUZZ_SEED'] ?? Date.now() % 2 ** 31);
const COUNT = Number(process.env['BEVAKA_FUZZ_COUNT'] ?? 2000);
/** As many are under way at once: a busy morning. */
const TOGETHER = 6;

const here = (user: string): Sender => ({ user, team: 'TSANDBOX' });

/** Who may do nothing at all. */
const NOBODIES: readonly (readonly [string, Sender])[] = [
  ['a guest', here('U06GST')],
  ['a stranger', here('U07EXT')],
  ['a bot', here(BOT)],
  ['a chair whose account is deactivated', here(CHAIR)],
  ['somebody whom Slack does not know', here('U0NOBODY')],
  ['the secretary’s id in another workspace', { user: SECRETARY, team: 'TOTHER' }],
];

/** Who may do something, each as far as the table of who may says; the secretary last, who ends it. */
const SOMEBODIES: readonly (readonly [string, Sender])[] = [
  ['a member who is in the channel', here('U08ENG')],
  ['a member who is not', here(OUTSIDER)],
  ['a case officer', here(OFFICER)],
  ['a holder', here(DEVELOPER)],
  ['the director', here(DIRECTOR)],
  ['the secretary', here(SECRETARY)],
];

let around: Town;
let answers: Answers;
let watch: Watched;
beforeAll(async () => {
  process.stdout.write(`\nFuzzed with BEVAKA_FUZZ_SEED=${SEED}\n`);
  around = await town();
  answers = await takeAnswers();
  watch = watched(around.bevaka);
}, 60_000);
afterAll(async () => {
  await around.bevaka.stop();
  answers.stop();
});

/** Ten digits, as a moment has. */
const FIRST = 1_800_000_000;
let sent = FIRST;

/** Sends the person's share of all payloads; those that were not answered. */
async function fuzz(sender: Sender): Promise<readonly unknown[]> {
  const numRuns = Math.ceil(COUNT / (NOBODIES.length + SOMEBODIES.length));
  const made = payloads({ sender, answerAt: answers.at, ...around });
  const inTurn = pLimit(TOGETHER);
  const wrong = await Promise.all(
    fc
      .sample(made, { numRuns, seed: SEED + sent - FIRST })
      .map((payload) => inTurn(() => send(payload, sender))),
  );
  await around.bevaka.settled();
  return wrong.flat();
}

async function send(payload: Payload, { team }: Sender): Promise<readonly unknown[]> {
  sent += 1;
  const token = String(sent);
  const body: unknown = JSON.parse(JSON.stringify(payload.body).replaceAll(TOKEN, token));
  const { status, said } = await delivered(around.bevaka, { ...payload, body });
  const isWorded = said !== '' || team !== 'TSANDBOX' || !isToBeWorded(payload);
  // What is no event at all is refused before anybody reads it.
  const isTaken = status === 200 || (status === 400 && !payload.isWhole);
  const isAnswered = said !== null && isTaken && (isWorded || (await isGiven(token)));
  return isAnswered ? [] : [{ status, said, is: payload.is, body }];
}

/**
 * A form closes, a message is not answered, a link is opened by Slack itself, and a list that the
 * channel gets is its own answer.
 */
function isToBeWorded({ is, isWhole, body }: Payload): boolean {
  const isShown = /"action_id":"(?:open_link|fetch_file|post_ending_list)/.test(
    JSON.stringify(body),
  );
  return isWhole && !isShown && (is === 'command' || is === 'press');
}

async function isGiven(token: string): Promise<boolean> {
  for (let looks = 0; looks < 300 && !answers.given.has(token); looks += 1) await sleep(10);
  return answers.given.has(token);
}

it('every sort of event that Bevaka asks for is among what is sent', () => {
  const [, listed = ''] = readFileSync('manifest.yml', 'utf8').split('bot_events:\n');
  const asked = [...listed.matchAll(/^      - ([a-z_]+)/gm)].map(([, event = '']) => event);

  expect(asked).toContain('message');
  expect(asked.filter((event) => !(event in EVENTS))).toEqual([]);
});

describe('whatever is sent, signed, in the name of', () => {
  it.each(NOBODIES)('%s is answered, and changes nothing', async (_who, sender) => {
    const before = watch.count();

    expect(await fuzz(sender)).toEqual([]);
    expect(watch.wrongs).toEqual([]);
    expect(watch.count()).toBe(before);
  });

  it.each(SOMEBODIES)('%s is answered, and changes what they may', async (_who, sender) => {
    expect(await fuzz(sender)).toEqual([]);
    expect(watch.wrongs).toEqual([]);
  });

  it('the secretary does something, so that what others cannot do is shown', () => {
    expect(watch.by(SECRETARY)).toBeGreaterThan(0);
  });
});
