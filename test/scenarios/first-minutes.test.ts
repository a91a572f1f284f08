import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { StateValues } from '@bevaka/slack-sandbox';
import { type Composed, composeAnew } from './support/bevaka.ts';

const SECRETARY = 'U03SEK';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'socket', sown: false });
});
afterEach(() => bevaka.stop());

const formOf = (person: string) => bevaka.sandbox.snapshot(person).views.at(-1);

function text(field: string, value: string): StateValues {
  return { [field]: { [field]: { type: 'plain_text_input', value } } };
}

async function submit(given: StateValues): Promise<void> {
  const view = formOf(SECRETARY)?.id ?? '';
  await bevaka.sandbox.act(SECRETARY, { type: 'submit-view', view, state: given });
}

const COMMITTEE = {
  ...text('code', 'kun'),
  ...text('name', 'Kulturnämnden'),
  ...text('meetings', '2026-10-20 09:00\ntisdag 15 december kl. 13.30'),
};

describe('the first minutes', () => {
  it('begin when the app comes to a channel: it offers to set the committee up, in one form', async () => {
    const { sandbox, until, press, say } = bevaka;
    await sandbox.act(SECRETARY, {
      type: 'invite',
      channel: 'C02ALLM',
      person: sandbox.botUser,
    });
    const seen = (words: string): boolean =>
      sandbox.messages(SECRETARY, 'C02ALLM').some((each) => each.text.includes(words));
    await until(() => seen('Vilken nämnd hör hemma'));

    await press(SECRETARY, 'C02ALLM', 'set_up');
    await until(() => formOf(SECRETARY) !== undefined);
    await submit(COMMITTEE);
    await until(() => seen('Kulturnämnden (KUN) är upplagd'));

    const meetings = await say(SECRETARY, 'sammanträden KUN');
    expect(meetings).toContain('tis 20 okt 09:00');
    expect(meetings).toContain('tis 15 dec 13:30');
  });

  it('lose nothing of a form that is filled in wrong', async () => {
    const { sandbox, until } = bevaka;
    const command = { channel: 'C02ALLM', command: '/uppdrag', text: 'nämnd ny' };
    await sandbox.act(SECRETARY, { type: 'command', ...command });
    await until(() => formOf(SECRETARY) !== undefined);

    await submit({ ...COMMITTEE, ...text('meetings', 'någon gång') });

    expect(Object.keys(formOf(SECRETARY)?.errors ?? {})).toEqual(['meetings']);
    await submit(COMMITTEE);
    await until(() => formOf(SECRETARY) === undefined);
  });

  it('say in a private channel how the app is let in', async () => {
    const { sandbox, until } = bevaka;
    const command = { channel: 'G01NAMND', command: '/uppdrag', text: 'nämnd ny AU Presidiet' };

    await sandbox.act(SECRETARY, { type: 'command', ...command });

    await until(() => sandbox.messages(SECRETARY, 'G01NAMND').length > 0);
    expect(sandbox.messages(SECRETARY, 'G01NAMND').at(-1)?.text).toContain('/invite');
  });

  it.each(['', 'lista', 'status', 'registrera', 'sammanträden'])(
    'answer "%s" with a button, while nothing is set up',
    async (words) => {
      const { sandbox, say } = bevaka;

      await say(SECRETARY, words);

      const answer = sandbox.messages(SECRETARY, 'C01RUN').at(-1);
      expect(answer?.blocks.filter(({ type }) => type === 'actions')).not.toEqual([]);
    },
  );
});
