import { afterEach, beforeEach, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';
const DIRECTOR = 'U01DIR';
const CASE_OFFICER = 'U02RUD';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
  for (const what of ['mål', 'budget'])
    await bevaka.say(SECRETARY, `registrera Regiondirektören ${what} till den 15 december`);
  await bevaka.until(() => heard(DIRECTOR).includes('RUN-2') && card('RUN-2') !== undefined);
});
afterEach(() => bevaka.stop());

const assignment = async (number: number) => {
  const committee = await bevaka.ports.store.committeeOfChannel('TSANDBOX', RUN);
  return bevaka.ports.store.assignmentByNumber(committee?.id ?? '', number);
};
const card = (label: string) =>
  bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith(`*${label}*`));
const heard = (person: string) =>
  JSON.stringify(bevaka.sandbox.messages(person, bevaka.direct(person)));
const inChannel = (person: string, thread?: string) =>
  JSON.stringify(bevaka.sandbox.messages(person, RUN, thread));

async function write(person: string, text: string, answer: string): Promise<void> {
  const channel = bevaka.direct(person);
  const before = heard(person).split(answer).length;
  await bevaka.sandbox.act(person, { type: 'say', channel, text });
  await bevaka.until(() => heard(person).split(answer).length > before);
}

/** Presses a button by its text, where several have the same action. */
async function pressText(person: string, text: string): Promise<void> {
  const channel = bevaka.direct(person);
  const message = bevaka.sandbox.messages(person, channel).at(-1);
  for (const block of message?.blocks ?? [])
    for (const each of block.type === 'actions' ? block.elements : [])
      if (each.type === 'button' && each.text.text === text)
        await bevaka.sandbox.act(person, {
          type: 'press',
          on: { channel, ts: message?.ts ?? '' },
          action: {
            blockId: block.block_id ?? '',
            actionId: each.action_id ?? '',
            type: 'button',
            value: each.value ?? '',
          },
          state: {},
        });
}

it('“jag tar emot alla” offers each by one press, and “godkänn ettan” approves the first one’s draft', async () => {
  const { press, until, say, direct } = bevaka;
  await write(DIRECTOR, 'jag tar emot alla', 'Vilket uppdrag gäller det?');
  await pressText(DIRECTOR, 'Båda');
  await until(() => heard(DIRECTOR).split('Tar du emot uppdraget?').length > 2);
  expect((await assignment(1))?.accepted).toBeNull();
  await press(DIRECTOR, direct(DIRECTOR), 'accept');
  await until(() => heard(DIRECTOR).includes('Du har tagit emot uppdraget'));

  for (const label of ['RUN-1', 'RUN-2'])
    await say(DIRECTOR, `utkast ${label} https://example.org/utkast`);
  await write(DIRECTOR, 'godkänn ettan', 'Utkast v1 är godkänt');

  expect((await assignment(1))?.drafts[0]?.review.is).toBe('approved');
  expect((await assignment(2))?.drafts[0]?.review.is).toBe('submitted');
  expect((await assignment(1))?.updates).toEqual([]);
});

it('an officer’s answer with a label is offered as buttons, in a message as by the command', async () => {
  const { say, press, until } = bevaka;
  await bevaka.sandbox.act(SECRETARY, { type: 'open-dm', with: bevaka.sandbox.botUser });
  expect(await say(SECRETARY, 'bevilja RUN-1')).toContain('Ingen begäran om anstånd väntar');
  expect(await say(SECRETARY, 'RUN-2 tas med')).toContain('Ingen komplettering väntar');
  expect(await say(DIRECTOR, 'avslå RUN-1')).toContain('sekreteraren eller ordföranden');
  await say(DIRECTOR, 'anstånd RUN-1 nästa sammanträde underlaget dröjer');

  await write(SECRETARY, 'avslå begäran för RUN-1', 'Begäran om anstånd väntar på svar');
  expect(await say(SECRETARY, 'avslå')).toContain('Begäran om anstånd väntar på svar');
  expect((await assignment(1))?.extensionAsked).not.toBeNull();
  await press(SECRETARY, RUN, 'refuse_extension');
  await until(() => heard(DIRECTOR).includes('avsl'));
  expect((await assignment(1))?.extensionAsked).toBeNull();
});

it('“can I have until March?” asks for more time with its words, and is no update by itself', async () => {
  const words = 'can I have until March? the consultants are late';
  const threadTs = card('RUN-1')?.ts ?? '';
  await bevaka.sandbox.act(DIRECTOR, { type: 'say', channel: RUN, text: words, threadTs });
  await bevaka.until(() => inChannel(DIRECTOR, threadTs).includes('Ber du om mer tid?'));
  await bevaka.press(DIRECTOR, RUN, 'more_time', threadTs);
  await bevaka.until(() =>
    JSON.stringify(bevaka.sandbox.snapshot(DIRECTOR)).includes('Begär anstånd'),
  );

  expect(JSON.stringify(bevaka.sandbox.snapshot(DIRECTOR))).toContain(words);
  expect((await assignment(1))?.updates).toEqual([]);
});

it('a case officer who says that it is done is offered to hand it over, and not what is refused', async () => {
  const threadTs = card('RUN-1')?.ts ?? '';
  await bevaka.say(DIRECTOR, `delegera RUN-1 <@${CASE_OFFICER}>`);
  const reply = (text: string) =>
    bevaka.sandbox.act(CASE_OFFICER, { type: 'say', channel: RUN, text, threadTs });

  expect(await bevaka.say(CASE_OFFICER, 'RUN-1 klart')).toContain('den ansvariga');
  expect(inChannel(CASE_OFFICER)).toContain('Klart för den ansvariga');
  await reply('RUN-1 klart');
  await bevaka.until(() => inChannel(CASE_OFFICER, threadTs).includes('Klart för den ansvariga'));
  expect(inChannel(CASE_OFFICER, threadTs)).not.toContain('report RUN-1');
  await reply('avsluta RUN-1 § 87');
  await bevaka.until(() => inChannel(CASE_OFFICER, threadTs).includes('ordföranden'));
  await bevaka.press(CASE_OFFICER, RUN, 'say_ready', threadTs);
  await bevaka.until(() => heard(DIRECTOR).includes('lämnar över till dig'));

  expect((await assignment(1))?.reported).toBeNull();
});

/** The buttons of the newest private answer to somebody. */
function buttonsTo(person: string): string {
  const answer = bevaka.sandbox.messages(person, RUN).findLast(({ isEphemeral }) => isEphemeral);
  return JSON.stringify(answer?.blocks ?? []);
}

it('typed as a command each is answered as in a message: with a button for what that reader may do', async () => {
  const { say, press, until } = bevaka;
  const TYPED = [
    [DIRECTOR, 'tacka nej RUN-1', 'Kan någon annan göra det?', 'Delegera'],
    [DIRECTOR, 'RUN-2 är inte mitt bord', 'Kan någon annan göra det?', 'Delegera'],
    [DIRECTOR, 'kan vi få två veckor till på RUN-1?', 'Ber du om mer tid?', 'Begär anstånd'],
    [DIRECTOR, 'can I have until March?', 'Vilket uppdrag gäller det?', 'RUN-2 budget'],
    [DIRECTOR, 'jag tar emot alla', 'Vilket uppdrag gäller det?', 'Båda'],
    [DIRECTOR, 'godkänn ettan', 'inget utkast att godkänna', ''],
    [DIRECTOR, 'RUN-1 rullar på som det ska', 'Lägesrapport till RUN-1?', 'Lägesrapport'],
    [CASE_OFFICER, 'vem har RUN-1?', 'Ansvarig', ''],
    [CASE_OFFICER, 'tack!', 'Tack själv', ''],
    [SECRETARY, 'Johan är borta till den 12 oktober', 'Är någon borta?', 'Utse ersättare'],
  ] as const;
  for (const [person, words, answer, button] of TYPED) {
    expect(await say(person, words)).toContain(answer);
    expect(buttonsTo(person)).toContain(button);
  }
  for (const [words, never] of [
    ['jag är sjuk i dag', 'Utse ersättare'],
    ['can I have until March?', 'Begär anstånd'],
    ['tacka nej RUN-1', 'Delegera'],
  ] as const) {
    await say(CASE_OFFICER, words);
    expect(buttonsTo(CASE_OFFICER)).not.toContain(never);
  }
  expect((await assignment(1))?.updates).toEqual([]);

  await say(DIRECTOR, 'jag tar emot alla');
  await press(DIRECTOR, RUN, 'say_words:all');
  const accepted = async (): Promise<boolean> => (await assignment(2))?.accepted !== null;
  await until(() => JSON.stringify(bevaka.sandbox.messages(DIRECTOR, RUN)).includes('tagit emot'));
  expect(await accepted()).toBe(true);
  await say(DIRECTOR, 'kan vi få två veckor till på RUN-1?');
  await press(DIRECTOR, RUN, 'say_words:extend');
  await until(() => JSON.stringify(bevaka.sandbox.snapshot(DIRECTOR)).includes('två veckor till'));
});
