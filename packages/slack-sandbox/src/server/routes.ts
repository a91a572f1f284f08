import { Hono } from 'hono';

import type { Door } from './door.ts';
import type { SocketLine } from './line/socket-line.ts';
import { pageRoutes } from './screen/routes.ts';
import type { Slack } from './slack/slack.ts';
import { createApi } from './webapi/api.ts';
import { methodsOf } from './webapi/methods.ts';
import { apiRoutes } from './webapi/routes.ts';

type Also = { socket: SocketLine | null; onUnknownMethod: (method: string) => void };

/** Puts the Web API, the page and Socket Mode behind the door. */
export function openRoutes(door: Door, slack: Slack, { socket, onUnknownMethod }: Also): void {
  const api = createApi(slack, methodsOf(socket), onceEach(onUnknownMethod));
  door.lead(new Hono().route('/', apiRoutes(slack, api)).route('/', pageRoutes(slack)));
  door.onUpgrade((request, stream, head) => {
    if (socket === null) stream.destroy();
    else socket.upgrade(request, stream, head);
  });
}

function onceEach(tell: (method: string) => void): (method: string) => void {
  const seen = new Set<string>();
  return (method) => {
    if (!seen.has(method)) tell(method);
    seen.add(method);
  };
}
