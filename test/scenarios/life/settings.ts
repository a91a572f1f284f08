import type { StateValues } from '@bevaka/slack-sandbox';
import type { Composed } from '../support/bevaka.ts';
import { chosen, DIRECTOR, type Hands, OFFICER, RUN, SECRETARY, typed } from './hands.ts';

const JULY: StateValues = {
  idleMonths: {
    idleMonths: {
      type: 'multi_static_select',
      selected_options: [{ text: { type: 'plain_text', text: 'juli' }, value: '7' }],
    },
  },
};

/** What is set once: two committees with their own ways, and what people want for themselves. */
export async function settings(bevaka: Composed, hands: Hands): Promise<void> {
  const { say, press, until, sandbox } = bevaka;
  await say(SECRETARY, 'sammanträde nytt 2027-03-23 09:00');
  await say(SECRETARY, 'veckoöversikt måndag');
  await say(
    SECRETARY,
    'utse <@U02RUD> till ersättare för Regiondirektören 9 november till 11 november',
  );
  await say(SECRETARY, 'utse <@U02RUD> till ersättare för Regiondirektören');
  await say(SECRETARY, `utse <@${OFFICER}> till Planchefen från 1 november`);
  const plan =
    'Utkast 26\nPresidium 21\nMBL-förhandling 18 ansvarig klarmarkeras\nArbetsutskott 14\nSlutliga handlingar 8\nUtskick 5';
  await hands.fill(SECRETARY, 'beredningsplan', typed('plan', plan), {});
  await say(SECRETARY, 'sammanträde datum 15 december utkast 17 november');
  await press(SECRETARY, RUN, 'set_meeting_dates');
  await hands.fill(
    SECRETARY,
    'påminnelser',
    typed('ladder', '-7\n-2\n0 direktör\nsedan var 3:e'),
    {},
  );
  await hands.fill(
    SECRETARY,
    'stängt',
    { ...typed('closedDays', '28 december – 4 januari'), ...JULY },
    {},
  );
  await hands.fill(DIRECTOR, 'mina påminnelser', chosen('remindAt', '06:30'));
  await say(DIRECTOR, 'kalender');
  await say(OFFICER, 'kalender');

  await sandbox.act(SECRETARY, { type: 'invite', channel: 'C02ALLM', person: sandbox.botUser });
  await until(() => sandbox.messages(SECRETARY, 'C02ALLM').some(({ isFromApp }) => isFromApp));
  await press(SECRETARY, 'C02ALLM', 'set_up');
  await until(() => sandbox.snapshot(SECRETARY).views.length > 0);
  const committee = {
    ...typed('code', 'kun'),
    ...typed('name', 'Kulturnämnden'),
    ...typed('meetings', '2026-10-20 09:00'),
  };
  const view = sandbox.snapshot(SECRETARY).views.at(-1)?.id ?? '';
  await sandbox.act(SECRETARY, { type: 'submit-view', view, state: committee });
  await until(() => sandbox.snapshot(SECRETARY).views.length === 0);
}
