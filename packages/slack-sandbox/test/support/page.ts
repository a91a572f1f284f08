import type { PageEvent } from '../../src/protocol/events.ts';
import type { Sandbox } from '../../src/start.ts';

/** The stream of one person's page, opened; `next` waits for the next event of a kind. */
export async function openStream(sandbox: Sandbox, person: string) {
  const leaving = new AbortController();
  const { body } = await fetch(`${sandbox.pageUrl}page/events?person=${person}`, {
    signal: leaving.signal,
  });
  if (body === null) throw new Error('The stream has no body.');
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  const events: PageEvent[] = [];
  let rest = '';

  async function readOn(): Promise<void> {
    const { value = '' } = await reader.read();
    const frames = (rest + value).split('\n\n');
    rest = frames.pop() ?? '';
    for (const frame of frames)
      // The server writes these events, and comments to keep the stream awake.
      if (frame.startsWith('data: ')) events.push(JSON.parse(frame.slice(6)) as PageEvent);
  }

  await readOn();
  return {
    async next<Type extends PageEvent['type']>(type: Type) {
      for (;;) {
        const at = events.findIndex((event) => event.type === type);
        const [found] = at === -1 ? [] : events.splice(0, at + 1).slice(-1);
        if (found !== undefined) return found as Extract<PageEvent, { type: Type }>;
        await readOn();
      }
    },
    leave: () => leaving.abort(),
  };
}

export async function getJson(sandbox: Sandbox, path: string): Promise<unknown> {
  return (await fetch(`${sandbox.pageUrl}${path}`)).json();
}

export async function postAct(sandbox: Sandbox, request: unknown): Promise<Response> {
  return fetch(`${sandbox.pageUrl}page/acts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
}
