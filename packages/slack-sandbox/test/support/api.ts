import type { Sandbox } from '../../src/start.ts';

export type Answered = {
  status: number;
  retryAfter: string | null;
  body: { ok: boolean; error?: string } & Record<string, unknown>;
};

/** Calls one method of the Web API with JSON, as the app unless another token is given. */
export async function call(
  sandbox: Sandbox,
  method: string,
  args: Record<string, unknown> = {},
  token: string | null = sandbox.botToken,
): Promise<Answered> {
  const response = await fetch(`${sandbox.apiUrl}${method}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(args),
  });
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    // The Web API answers every call with such an object, refusals included.
    body: (await response.json()) as Answered['body'],
  };
}

/** The error that a call is refused with, `ok` when it is not. */
export async function refusal(...given: Parameters<typeof call>): Promise<string> {
  const { body } = await call(...given);
  return body.ok ? 'ok' : (body.error ?? '');
}

/** Posts as the app, and answers the message's ts. */
export async function post(
  sandbox: Sandbox,
  channel: string,
  also: Record<string, unknown> = {},
): Promise<string> {
  const { body } = await call(sandbox, 'chat.postMessage', { channel, text: 'Hej', ...also });
  return String(body['ts']);
}
