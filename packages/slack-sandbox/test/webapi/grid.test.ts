import type { SlashCommand } from '@slack/bolt';
import { expect, it } from 'vitest';

import { call } from '../support/api.ts';
import { overSocket } from '../support/app.ts';
import { withSandbox } from '../support/sandbox.ts';

const list = { type: 'command', channel: 'C01RUN', command: '/uppdrag', text: 'lista' } as const;

it('names the organisation, and the workspaces that somebody is in', async () => {
  await withSandbox({ isGrid: true }, async (sandbox) => {
    const { body: who } = await call(sandbox, 'auth.test');
    const { body: here } = await call(sandbox, 'users.info', { user: 'U09GRD' });
    const { body: elsewhere } = await call(sandbox, 'users.info', { user: 'U10ORG' });
    const { body: stranger } = await call(sandbox, 'users.info', { user: 'U07EXT' });

    expect(who).toMatchObject({ team_id: 'TSANDBOX', enterprise_id: 'ESANDBOX' });
    expect(here['user']).toMatchObject({
      team_id: 'TSYSTER',
      enterprise_user: { enterprise_id: 'ESANDBOX', teams: ['TSYSTER', 'TSANDBOX'] },
    });
    expect(elsewhere['user']).toMatchObject({ enterprise_user: { teams: ['TSYSTER'] } });
    expect(stranger['user']).not.toHaveProperty('enterprise_user');
  });
});

it('tells the app which organisation a command comes from', async () => {
  const heard: SlashCommand[] = [];
  await overSocket(
    { isGrid: true },
    (app) =>
      app.command('/uppdrag', async ({ ack, command }) => {
        heard.push(command);
        await ack();
      }),
    async (sandbox) => {
      await sandbox.act('U09GRD', list);

      expect(heard).toMatchObject([{ team_id: 'TSANDBOX', enterprise_id: 'ESANDBOX' }]);
    },
  );
});

it('says nothing of organisations where the workspace stands alone', async () => {
  await withSandbox({}, async (sandbox) => {
    const { body: who } = await call(sandbox, 'auth.test');
    const { body: person } = await call(sandbox, 'users.info', { user: 'U03SEK' });

    expect(who).not.toHaveProperty('enterprise_id');
    expect(person['user']).not.toHaveProperty('enterprise_user');
  });
});
