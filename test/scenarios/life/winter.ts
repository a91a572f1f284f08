import type { StateValues } from '@bevaka/slack-sandbox';
import type { Composed } from '../support/bevaka.ts';
import { DEVELOPER, DIRECTOR, type Hands, OFFICER, SECRETARY, RUN, typed } from './hands.ts';

function restingUntil(value: string): StateValues {
  const selected_option = {
    text: { type: 'plain_text', text: value, emoji: false },
    value,
  } as const;
  return { until: { until: { type: 'radio_buttons', selected_option } } };
}

/** Mornings with what they remind of, and what people answer; the days in UTC. */
export async function mornings(bevaka: Composed, hands: Hands): Promise<void> {
  const { say, moveTo, press, direct, settled, until } = bevaka;
  await say(DIRECTOR, 'anstånd RUN-6 sammanträdet i februari underlaget dröjer än');
  await settled();
  for (const day of ['2026-10-05', '2026-11-09', '2026-11-10', '2026-11-12'])
    await moveTo(`${day}T07:01:00.000Z`);
  await press(SECRETARY, direct(SECRETARY), 'refuse_extension');
  await hands.choose(DIRECTOR, 'snooze', '|next');
  await moveTo('2026-11-13T07:01:00.000Z');
  await hands.choose(DIRECTOR, 'snooze', '|date');
  await hands.submit(DIRECTOR, restingUntil('quiet'));
  await moveTo('2026-11-27T07:01:00.000Z');
  await press(DIRECTOR, direct(DIRECTOR), 'milestone_done');
  await press(DIRECTOR, RUN, 'request_changes', hands.card('RUN-1')?.ts);
  await hands.submit(DIRECTOR, typed('comment', 'kostnaderna saknas'));
  await settled();
  await hands.reply(DEVELOPER, 'RUN-1', '', 'mål;kostnad\nfler bussar;7');
  await until(() => hands.card('RUN-1')?.text.includes('v2') ?? false);
  await settled();
  await press(DIRECTOR, RUN, 'approve_final', hands.card('RUN-1')?.ts);
  await settled();
}

/** What the meeting decides, and what comes after it. */
export async function outcomes(bevaka: Composed, hands: Hands): Promise<void> {
  const { moveTo, say, press, settled, sandbox } = bevaka;
  await moveTo('2026-12-18T07:01:00.000Z');
  await say(SECRETARY, 'utfall RUN-1 återremiss räkna på kostnaden');
  await say(SECRETARY, 'utfall RUN-6 bordläggning');
  await press(SECRETARY, RUN, 'supplement:0');
  await hands.submit(SECRETARY, {
    ...typed('deliverable', 'en kalkyl'),
    ...typed('dueText', 'sammanträdet den 23 mars'),
  });
  await moveTo('2027-02-10T07:01:00.000Z');
  await say(SECRETARY, 'utfall RUN-2 bifall § 12');
  await say(DIRECTOR, 'redovisa RUN-3');
  await say(SECRETARY, 'avsluta RUN-3 § 14');
  await press(SECRETARY, RUN, 'close_confirm');
  await sandbox.act(SECRETARY, { type: 'deactivate', person: OFFICER, isDeactivated: true });
  await moveTo('2027-02-11T07:01:00.000Z');
  await settled();
}

/** The other committee ends, and the first goes on with what is open. */
export async function endings(bevaka: Composed): Promise<void> {
  const { say, press, settled, until, sandbox } = bevaka;
  await say(SECRETARY, 'registrera KUN <@U02RUD> en konstplan utan datum');
  await say(SECRETARY, 'nämnd avsluta KUN för över till RUN');
  await press(SECRETARY, RUN, 'end_committee:0');
  await until(() => sandbox.posted().some(({ text }) => text.includes('Tidigare KUN-1')));
  await settled();
}

/** What a body outside holds, and what comes back. */
export async function standing({ say, settled }: Composed): Promise<void> {
  await say(SECRETARY, 'registrera "Länstrafiken AB" en tidtabell till den 23 mars');
  await say(SECRETARY, 'registrera Regiondirektören en lägesbild varje kvartal');
  await settled();
}

/** What Slack takes no more in the committee's channel. */
export async function refusals(bevaka: Composed): Promise<void> {
  const { say, settled, sandbox, until } = bevaka;
  const inRun = { times: 1000, when: ({ channel }: Record<string, unknown>) => channel === RUN };
  const refused = { answer: 'refused', error: 'restricted_action' } as const;
  sandbox.faults.plan('chat.postMessage', refused, inRun);
  await say(SECRETARY, 'registrera <@U02RUD> en vägplan till sammanträdet den 23 mars');
  await until(() => sandbox.posted().some(({ text }) => text.startsWith('Jag kan inte skriva')));
  await settled();
}
