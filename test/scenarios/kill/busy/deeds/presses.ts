import { setTimeout as sleep } from 'node:timers/promises';

import type { Act, Message, StateValues } from '@bevaka/slack-sandbox';

import { newMark, nextMeeting, noted, oneOf, type World } from '../world.ts';
import { COLLEAGUES, type Doing, inHistory, registered } from './commands.ts';

/** In milliseconds; Slack gives a form three seconds to be opened. */
const PATIENCE = 4000;
const LOOKS_EVERY = 50;
/** How often somebody clicks twice. */
const CLICKS_TWICE = 0.25;

type Press = Extract<Act, { type: 'press' }>;

/** A holder accepts in the direct message that handed the work over. */
export const accepts: Doing = async (world, person) => {
  const { sandbox, done } = world;
  const direct = directOf(world, person);
  if (direct === '') return false;
  const offered = sandbox
    .messages(person, direct)
    .filter(({ text }) => isOwn(world, person, text) && !done.has(`accept ${labelIn(text)}`))
    .flatMap((message) => ({ message, press: pressOf(message, 'accept') ?? [] }))
    .filter(({ press }) => !Array.isArray(press));
  const chosen = oneOf(world, offered);
  const label = labelIn(chosen?.message.text ?? '');
  if (chosen === undefined || Array.isArray(chosen.press) || label === '') return false;
  done.add(`accept ${label}`);
  const twice = world.random() < CLICKS_TWICE;
  return noted(
    world,
    { person, act: chosen.press, twice },
    { what: `accepts ${label}`, times: inHistory(label, 'accepted') },
  );
};

/** Others who were given a part accept it too. */
function isOwn({ holders }: World, person: string, text: string): boolean {
  return holders.get(/m\d{5}q/.exec(text)?.[0] ?? '') === person;
}

const labelIn = (text: string): string => /\*([A-Z]+-\d+)\*/.exec(text)?.[1] ?? '';

function directOf({ sandbox }: World, person: string): string {
  const { conversations } = sandbox.snapshot(person);
  return conversations.find((each) => each.with === sandbox.botUser)?.id ?? '';
}

function pressOf({ blocks, channel, ts }: Message, action: string): Press | undefined {
  for (const block of blocks)
    if (block.type === 'actions')
      for (const element of block.elements)
        if (element.type === 'button' && element.action_id === action)
          return {
            type: 'press',
            on: { channel, ts },
            action: {
              blockId: block.block_id ?? '',
              actionId: action,
              type: 'button',
              value: element.value ?? '',
            },
            state: {},
          };
  return undefined;
}

/** The secretary moves a committee's next meeting, to a day that it never had before. */
export function movesMeetings(): Doing {
  let moves = 0;
  return async (world, person) => {
    const place = oneOf(world, world.places);
    if (place === undefined) return false;
    moves += 1;
    const day = new Date(Date.UTC(2027, 0, moves)).toISOString().slice(0, 10);
    const from = nextMeeting(world, place);
    const text = `sammanträde flytta ${place.code} ${from} ${day}`;
    const { channel } = place;
    await world.sandbox.act(person, { type: 'command', channel, command: '/uppdrag', text });
    const act = await seen(() => {
      const answer = world.sandbox.messages(person, channel).findLast((each) => each.isEphemeral);
      const press = answer && pressOf(answer, 'reschedule');
      return press && JSON.stringify(press.action).includes(day) ? press : undefined;
    });
    if (act === undefined) return false;
    const twice = world.random() < CLICKS_TWICE;
    const isIt = (to: unknown): boolean => JSON.stringify(to).includes(day);
    return noted(
      world,
      { person, act, twice },
      {
        what: `moves the meeting of ${place.code} from ${from} to ${day}`,
        times: ({ committees }) =>
          committees
            .flatMap(({ history }) => history)
            .filter(({ what, to }) => what === 'meeting-moved' && isIt(to)).length,
      },
    );
  };
}

/** `ny` opens a form that is filled in from the line; it is sent as it stands. */
export const registersByForm: Doing = async (world, person) => {
  const [place, holder] = [oneOf(world, world.places), oneOf(world, COLLEAGUES)];
  if (place === undefined || holder === undefined) return false;
  const mark = newMark();
  world.holders.set(mark, holder);
  const text = `ny ${place.code} <@${holder}> rapport ${mark} till nästa sammanträde`;
  const { channel } = place;
  await closeForms(world, person);
  await world.sandbox.act(person, { type: 'command', channel, command: '/uppdrag', text });
  return submitForm(world, person, { mark, state: {}, what: text, times: registered(mark) });
};

type Filled = {
  /** What tells this form from any other. */
  readonly mark: string;
  readonly state: StateValues;
  readonly what: string;
  readonly times: ReturnType<typeof registered>;
};

async function submitForm(world: World, person: string, filled: Filled): Promise<boolean> {
  const { sandbox } = world;
  const top = () => sandbox.snapshot(person).views.at(-1);
  const view = await seen(() =>
    JSON.stringify(top()?.blocks ?? '').includes(filled.mark) ? top() : undefined,
  );
  if (view === undefined) return false;
  const act = { type: 'submit-view', view: view.id, state: filled.state } as const;
  const twice = world.random() < CLICKS_TWICE;
  return noted(world, { person, act, twice }, { what: filled.what, times: filled.times });
}

async function closeForms({ sandbox }: World, person: string): Promise<void> {
  const view = sandbox.snapshot(person).views.at(-1)?.id;
  if (view !== undefined) await sandbox.act(person, { type: 'close-view', view, clear: true });
}

/** What is to be seen, once it is; undefined where that takes too long. */
async function seen<T>(look: () => T | undefined): Promise<T | undefined> {
  for (let waited = 0; waited < PATIENCE; waited += LOOKS_EVERY) {
    const found = look();
    if (found !== undefined) return found;
    await sleep(LOOKS_EVERY);
  }
  return undefined;
}
