import * as fc from 'fast-check';

import { COMMANDS, FORMS, PRESSES } from '../../../src/slack/door/tables.ts';
import { EVENTS } from './events.ts';
import { anything, everyId, garbled, hostileText, type Ids, oneOf } from './hostile.ts';
import type { Samples } from './samples.ts';
import { stateOf, syntheticForms } from './states.ts';

/** What Slack would send, as if one person did it. */
export type Payload = {
  readonly is: 'command' | 'press' | 'form' | 'shortcut' | 'event';
  readonly body: unknown;
  /** Whether nothing of its shape was garbled, whatever stands in it. */
  readonly isWhole: boolean;
};
export type Sender = { readonly user: string; readonly team: string };
type Making = {
  readonly sender: Sender;
  readonly ids: Ids;
  readonly samples: Samples;
  /** Where Slack takes answers; the token follows it. */
  readonly answerAt: string;
};

/** Stands for ten digits that each payload has for itself. */
export const TOKEN = 'TOKEN';

const PROTOTYPE = ['__proto__', 'constructor', 'toString', 'no_such_thing', ''];

/** Payloads of every sort that is listened to, by the rooms' tables and by what was shown. */
export function payloads(making: Making): fc.Arbitrary<Payload> {
  const of = (is: Payload['is'], whole: fc.Arbitrary<object>): fc.Arbitrary<Payload> =>
    garbled(whole, making.ids).map((made) => ({ is, ...made }));
  return fc.oneof(
    { weight: 6, arbitrary: of('command', commands(making)) },
    { weight: 5, arbitrary: of('press', presses(making)) },
    { weight: 7, arbitrary: of('form', submissions(making)) },
    { weight: 1, arbitrary: of('shortcut', shortcuts(making)) },
    { weight: 3, arbitrary: of('event', events(making)) },
  );
}

const WORDS = [...COMMANDS.values()].flatMap(({ en, sv }) => [...en, ...sv]);

const KNOWN = ['RUN', '<@U04HAN>', '<@U0NOBODY|x>', '§ 87', '2026-12-17', 'nästa sammanträde'];
const OTHERS = ['risk', 'blocked', 'återremiss', 'bifall', 'en plan', 'utan datum', 'RUN-99'];

function lineOf(ids: Ids): fc.Arbitrary<string> {
  const part = fc.oneof(oneOf([...KNOWN, ...OTHERS]), hostileText(ids));
  const about = fc.option(oneOf(['RUN-1', 'RUN-2', 'RUN-3', 'RUN-4']), { nil: '' });
  const word = fc.oneof({ weight: 9, arbitrary: oneOf(WORDS) }, { weight: 1, arbitrary: part });
  return fc
    .tuple(word, about, fc.array(part, { maxLength: 3 }))
    .map(([first, label, rest]) => [first, label, ...rest].join(' '));
}

function commands({ sender, ids, answerAt }: Making): fc.Arbitrary<object> {
  const body = {
    command: fc.constantFrom('/uppdrag', '/assignment'),
    text: lineOf(ids),
    channel_id: oneOf(ids.channels),
  };
  const fixed = { team_id: sender.team, user_id: sender.user, trigger_id: TOKEN };
  const response_url = `${answerAt}${TOKEN}`;
  return fc.record(body).map((varied) => ({ ...fixed, response_url, ...varied }));
}

function presses({ sender, ids, samples, answerAt }: Making): fc.Arbitrary<object> {
  const shown = fc
    .constantFrom(...samples.buttons)
    .chain(({ action_id, values }) =>
      fc.record({ action_id: fc.constant(action_id), value: oneOf(values) }),
    );
  const value = fc.array(fc.oneof(everyId(ids), hostileText(ids)), { maxLength: 4 });
  const forged = fc.record({
    action_id: oneOf([...PRESSES.keys(), 'say_words', ...PROTOTYPE]),
    value: value.map((parts) => parts.join('|')),
  });
  const given = {
    action: fc.oneof({ weight: 3, arbitrary: shown }, { weight: 2, arbitrary: forged }),
    channel: oneOf(ids.channels),
    ts: oneOf(ids.threads),
  };
  return fc.record(given).map(({ action, channel, ts }) => ({
    ...interaction('block_actions', sender),
    channel: { id: channel },
    message: { ts },
    container: { type: 'message', message_ts: ts, channel_id: channel },
    response_url: `${answerAt}${TOKEN}`,
    actions: [{ type: 'button', block_id: `b${TOKEN}`, ...action, action_ts: TOKEN }],
  }));
}

function submissions({ sender, ids, samples }: Making): fc.Arbitrary<object> {
  const opened = fc.constantFrom(...samples.forms);
  const named = oneOf([...FORMS.keys(), ...PROTOTYPE]);
  const made = fc
    .tuple(named, syntheticForms(ids, fieldsOf(samples)))
    .map(([callback_id, form]) => ({ ...form, callback_id }));
  return fc.oneof(opened, made).chain((form) =>
    fc
      .record({ values: stateOf(form.blocks, ids), other: anything(ids), lies: fc.nat(9) })
      .map(({ values, other, lies }) => ({
        ...interaction('view_submission', sender),
        view: {
          ...form,
          id: `V${TOKEN}`,
          hash: TOKEN,
          type: 'modal',
          title: { type: 'plain_text', text: 'x' },
          state: { values },
          ...(lies === 0 && { private_metadata: other }),
        },
      })),
  );
}

function shortcuts({ sender, ids }: Making): fc.Arbitrary<object> {
  const given = { channel: oneOf(ids.channels), text: lineOf(ids), ts: oneOf(ids.threads) };
  return fc.record(given).map(({ channel, text, ts }) => ({
    ...interaction('message_action', sender),
    callback_id: 'register_message',
    channel: { id: channel },
    message_ts: ts,
    message: { type: 'message', user: sender.user, ts, text },
  }));
}

function events({ sender, ids }: Making): fc.Arbitrary<object> {
  const given = {
    event: oneOf(Object.keys(EVENTS)),
    channel: oneOf(ids.channels),
    thread: fc.option(oneOf(ids.threads), { nil: undefined }),
    text: lineOf(ids),
  };
  return fc.record(given).map(({ event, ...facts }) => ({
    type: 'event_callback',
    team_id: sender.team,
    event_id: `Ev${TOKEN}`,
    event: {
      ...EVENTS[event]?.({ ...facts, user: sender.user, token: TOKEN }),
      event_ts: `${TOKEN}.000100`,
    },
  }));
}

function interaction(type: string, { user, team }: Sender): object {
  return { type, team: { id: team }, user: { id: user, team_id: team }, trigger_id: TOKEN };
}

function fieldsOf({ forms }: Samples): readonly string[] {
  const blocks = forms.flatMap((form) => form.blocks);
  return blocks.flatMap((block) => (block.type === 'input' ? (block.block_id ?? []) : []));
}
