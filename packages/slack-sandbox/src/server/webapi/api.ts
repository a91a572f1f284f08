import type { Fault } from '../install/faults.ts';
import type { Json } from '../json/json.ts';
import type { Slack } from '../slack/slack.ts';
import { refuse, type Answer, type Method, type Refusal } from './call/method.ts';

type ApiCall = { method: string; token: string | null; args: Json };

/** What goes back over the wire; `broken` means that the connection ends without an answer. */
type Reply = { status: number; headers: Record<string, string>; body: Json } | 'broken';

export type Api = { call(call: ApiCall): Promise<Reply> };

/** @param onUnknown told the name of every method that the sandbox does not have */
export function createApi(
  slack: Slack,
  methods: ReadonlyMap<string, Method>,
  onUnknown: (method: string) => void,
): Api {
  async function answerOf(call: ApiCall): Promise<Answer> {
    const method = methods.get(call.method);
    if (method === undefined || slack.faults.unknownMethods.has(call.method)) {
      onUnknown(call.method);
      return refuse('unknown_method');
    }
    return tokenProblem(call, method, slack) ?? (await method.call(call.args, slack));
  }

  async function run(call: ApiCall): Promise<Answer> {
    const answer = await answerOf(call);
    note(slack, call, answer);
    return answer;
  }

  return {
    async call(call) {
      const fault = slack.faults.take(call.method, call.args);
      return fault === undefined ? reply(await run(call)) : failing(fault, call, run, slack);
    },
  };
}

function tokenProblem(
  { token }: ApiCall,
  method: Method,
  { install, faults }: Slack,
): Refusal | null {
  if (token === null) return refuse('not_authed');
  const known = { bot: install.botToken, app: install.appToken };
  if (token === known.bot && faults.tokenError !== null) return refuse(faults.tokenError);
  if (token === known[method.token]) return null;
  const isOther = token === known.bot || token === known.app;
  return refuse(isOther ? 'not_allowed_token_type' : 'invalid_auth');
}

function note({ ledger }: Slack, { method, args }: ApiCall, answer: Answer): void {
  const result = answer.ok ? { ok: true } : { ok: false, error: answer.error };
  ledger.noteCall({ method, args, ...result, at: Date.now() });
}

/** A planned fault, before or after Slack has done what it was asked. */
async function failing(
  fault: Fault,
  call: ApiCall,
  run: (call: ApiCall) => Promise<Answer>,
  slack: Slack,
): Promise<Reply> {
  switch (fault.answer) {
    case 'late': {
      const answer = await run(call);
      await new Promise((resolve) => {
        setTimeout(resolve, fault.ms);
      });
      return reply(answer);
    }
    case 'rate-limited':
      return reply(refused(slack, call, refuse('ratelimited', { retryAfter: fault.retryAfter })));
    case 'refused':
      return reply(refused(slack, call, refuse(fault.error)));
    case 'server-error':
      await doneOrNoted(fault, call, run, slack);
      return { status: 500, headers: {}, body: {} };
    case 'lost':
      await doneOrNoted(fault, call, run, slack);
      return 'broken';
  }
}

async function doneOrNoted(
  fault: Fault & { committed: boolean },
  call: ApiCall,
  run: (call: ApiCall) => Promise<Answer>,
  slack: Slack,
): Promise<void> {
  if (fault.committed) await run(call);
  else refused(slack, call, refuse(fault.answer));
}

function refused(slack: Slack, call: ApiCall, refusal: Refusal): Refusal {
  note(slack, call, refusal);
  return refusal;
}

function reply(answer: Answer): Reply {
  if (answer.ok) return { status: 200, headers: {}, body: answer };
  const { problems, retryAfter, ...body } = answer;
  const detail = problems && { response_metadata: { messages: [...problems] } };
  if (retryAfter === undefined) return { status: 200, headers: {}, body: { ...body, ...detail } };
  return { status: 429, headers: { 'retry-after': String(retryAfter) }, body };
}
