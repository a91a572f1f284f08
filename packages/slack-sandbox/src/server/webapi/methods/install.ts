import { z } from 'zod';

import type { SocketLine } from '../../line/socket-line.ts';
import { TEAM } from '../../workspace/seed.ts';
import { method, refuse, type Method } from '../call/method.ts';

export const authTest = method({
  scope: null,
  args: z.object({}),
  run: (_args, { install, origin, workspace }) => ({
    ok: true,
    url: `${origin}/`,
    team: TEAM.name,
    team_id: TEAM.id,
    user: install.name.toLowerCase(),
    user_id: install.user,
    bot_id: install.botId,
    app_id: install.appId,
    ...(workspace.enterprise && { enterprise_id: workspace.enterprise.id }),
    is_enterprise_install: false,
  }),
});

/** @param socket null when the app is reached by HTTP, and then Socket Mode is off */
export function appsConnectionsOpen(socket: SocketLine | null): Method {
  return method({
    scope: null,
    token: 'app',
    args: z.object({}),
    run: (_args, { origin }) =>
      socket === null
        ? refuse('forbidden_team')
        : { ok: true, url: `${origin.replace(/^http/, 'ws')}${socket.ticket()}` },
  });
}
