import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { sendSigned } from '../support/signed-request.ts';
import { composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
/** At home in another workspace of the organisation: in this one too, and not in it. */
const COLLEAGUE = 'U09GRD';
const ELSEWHERE = 'U10ORG';
const SECRETARY = 'U03SEK';

let bevaka: Awaited<ReturnType<typeof composeAnew>>;
beforeAll(async () => {
  bevaka = await composeAnew({ by: 'http', isGrid: true });
  await bevaka.say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
});
afterAll(() => bevaka.stop());

const whispered = (person: string): readonly string[] =>
  bevaka.sandbox
    .messages(person, RUN)
    .flatMap(({ isEphemeral, text }) => (isEphemeral ? text : []));

describe('a colleague of the same Enterprise Grid who is in the workspace', () => {
  it('reads what the committee’s channel reads', async () => {
    expect(await bevaka.say(COLLEAGUE, 'visa RUN-1')).toContain('mål');
  });

  it('mentions Bevaka, and is answered', async () => {
    const text = `<@${bevaka.sandbox.botUser}> visa RUN-1`;
    const before = whispered(COLLEAGUE).length;
    await bevaka.sandbox.act(COLLEAGUE, { type: 'say', channel: RUN, text });

    await expect.poll(() => whispered(COLLEAGUE).length).toBeGreaterThan(before);
    expect(whispered(COLLEAGUE).at(-1)).toContain('mål');
  });

  it('is given work, and accepts it by its button', async () => {
    await bevaka.say('U01DIR', `delegera RUN-1 <@${COLLEAGUE}>`);
    await bevaka.until(() => bevaka.direct(COLLEAGUE) !== '');
    const direct = bevaka.direct(COLLEAGUE);
    await bevaka.until(() => bevaka.sandbox.messages(COLLEAGUE, direct).length > 0);

    await bevaka.press(COLLEAGUE, direct, 'accept');
    await bevaka.settled();

    const [committee] = await bevaka.ports.store.committees('TSANDBOX');
    const found = await bevaka.ports.store.assignmentByNumber(committee?.id ?? '', 1);
    expect(found?.history.at(-1)?.actor).toEqual({ team: 'TSANDBOX', user: COLLEAGUE });
  });

  it('sends a form in', async () => {
    const { sandbox } = bevaka;
    await sandbox.act(COLLEAGUE, {
      type: 'command',
      channel: RUN,
      command: '/uppdrag',
      text: 'läge RUN-1',
    });
    await bevaka.until(() => sandbox.snapshot(COLLEAGUE).views.length > 0);
    const [view] = sandbox.snapshot(COLLEAGUE).views;
    const done = await sandbox.act(COLLEAGUE, {
      type: 'submit-view',
      view: view?.id ?? '',
      state: {
        signal: { signal: { type: 'radio_buttons', selected_option: ON_TRACK } },
        update: { update: { type: 'plain_text_input', value: 'Jag har börjat.' } },
      },
    });

    expect(done).toMatchObject({ ok: true });
    await bevaka.until(() => sandbox.snapshot(COLLEAGUE).views.length === 0);
    const [committee] = await bevaka.ports.store.committees('TSANDBOX');
    const found = await bevaka.ports.store.assignmentByNumber(committee?.id ?? '', 1);
    expect(found?.updates.map(({ text, by }) => [text, by])).toEqual([
      ['Jag har börjat.', { team: 'TSANDBOX', user: COLLEAGUE }],
    ]);
  });

  it('is missed when the account is deactivated', async () => {
    bevaka.sandbox.changePerson(COLLEAGUE, { isDeactivated: true });

    await bevaka.until(() => bevaka.sandbox.calls().length > 0);
    await expect
      .poll(async () => (await bevaka.ports.store.committees('TSANDBOX'))[0]?.gone)
      .toEqual([{ team: 'TSANDBOX', user: COLLEAGUE }]);
  });
});

const ON_TRACK = { text: { type: 'plain_text', text: 'x' }, value: 'on-track' } as const;

describe('somebody of the organisation who is not in the workspace', () => {
  it('is refused in a sentence', async () => {
    expect(await bevaka.say(ELSEWHERE, 'visa RUN-1')).toContain('Bara medlemmar');
  });

  it('is given no work', async () => {
    expect(await bevaka.say('U01DIR', `delegera RUN-1 <@${ELSEWHERE}>`)).not.toContain('Delegerat');
  });
});

const sent = async (given: Record<string, unknown>): Promise<string> =>
  sendSigned(
    { url: bevaka.eventsUrl, secret: bevaka.sandbox.signingSecret },
    {
      command: '/uppdrag',
      text: 'lista',
      trigger_id: JSON.stringify(given),
      user_id: SECRETARY,
      channel_id: RUN,
      ...given,
    },
  );

describe('what comes from elsewhere in the organisation, or from another one', () => {
  it.each([
    ['another workspace', { team_id: 'TSYSTER', enterprise_id: 'ESANDBOX' }],
    ['another organisation', { team_id: 'TSANDBOX', enterprise_id: 'EANNAN' }],
    ['an installation in the whole of another', { team_id: '', enterprise_id: 'EANNAN' }],
    ['nobody that is named', { team_id: '' }],
  ])('is turned away: %s', async (_what, from) => {
    expect(await sent(from)).toContain('Bara medlemmar');
  });

  it.each([
    ['our workspace', { team_id: 'TSANDBOX', enterprise_id: 'ESANDBOX' }],
    ['our organisation', { team_id: '', enterprise_id: 'ESANDBOX', is_enterprise_install: 'true' }],
  ])('is answered where it is ours: %s', async (_what, from) => {
    expect(await sent(from)).toContain('RUN-1');
  });

  it('is told from whose event it is by whom Slack tells it', async () => {
    const at = { url: bevaka.eventsUrl, secret: bevaka.sandbox.signingSecret };
    const event = {
      type: 'channel_shared',
      channel: RUN,
      connected_team_id: 'T2',
      event_ts: '1.0',
    };
    const isMuted = async () => (await bevaka.ports.store.committees('TSANDBOX'))[0]?.muted;
    const told = (id: string, team: string, authorized: string) =>
      sendSigned(at, {
        type: 'event_callback',
        event_id: id,
        team_id: team,
        enterprise_id: 'ESANDBOX',
        authorizations: [{ enterprise_id: 'ESANDBOX', team_id: authorized, is_bot: true }],
        event,
      });

    await told('Ev1', 'TSYSTER', 'TSYSTER');
    await bevaka.settled();
    expect(await isMuted()).toBe(false);

    await told('Ev2', 'TSYSTER', 'TSANDBOX');
    await expect.poll(isMuted).toBe(true);
  });
});
