import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from '../../scenarios/support/bevaka.ts';
import { sendSigned, type SignedTo } from '../../support/signed-request.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';

let bevaka: Composed & { readonly folder: string };
let at: SignedTo;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'http' });
  at = { url: bevaka.eventsUrl, secret: bevaka.sandbox.signingSecret };
});
afterEach(() => bevaka.stop());

const command = (team: string, text: string): Record<string, string> => ({
  command: '/uppdrag',
  text,
  trigger_id: `${team}.${text}`,
  team_id: team,
  user_id: SECRETARY,
  channel_id: RUN,
});

describe('what another workspace sends, signed by the same secret', () => {
  it('a command is refused, and leaves nothing behind', async () => {
    const answer = await sendSigned(at, command('TOTHER', 'nämnd ny X En nämnd'));

    expect(answer).toContain('Bara medlemmar');
    expect(await bevaka.ports.store.committees('TOTHER')).toEqual([]);
  });

  it('a command of our own workspace is answered', async () => {
    expect(await sendSigned(at, command('TSANDBOX', 'lista'))).not.toContain('Bara medlemmar');
  });

  it('a press is acknowledged, and changes nothing', async () => {
    const payload = JSON.stringify({
      type: 'block_actions',
      team: { id: 'TOTHER' },
      user: { id: SECRETARY, team_id: 'TOTHER' },
      trigger_id: 'press.1',
      actions: [{ type: 'button', action_id: 'set_up', block_id: 'b', value: RUN }],
      view: { id: 'V1', type: 'home' },
    });

    expect(await sendSigned(at, { payload })).toBe('');
    expect(bevaka.sandbox.snapshot(SECRETARY).views).toEqual([]);
  });

  it('an event is dropped', async () => {
    const event = {
      type: 'channel_shared',
      channel: RUN,
      connected_team_id: 'T2',
      event_ts: '1.0',
    };
    await sendSigned(at, { type: 'event_callback', event_id: 'E1', team_id: 'TOTHER', event });
    await bevaka.settled();

    const [committee] = await bevaka.ports.store.committees('TSANDBOX');
    expect(committee?.muted).toBe(false);
  });
});
