import { z } from 'zod';

import type { Json } from '../../json/json.ts';
import { grantedScopes } from '../../slack/granted-scopes.ts';
import type { Slack } from '../../slack/slack.ts';

export type Refusal = {
  ok: false;
  error: string;
  /** `response_metadata.messages`: what exactly is wrong, and where. */
  problems?: readonly string[];
  /** Seconds; the answer is then HTTP 429. */
  retryAfter?: number;
};

export type Answer = ({ ok: true } & Json) | Refusal;

export type Scope = string | null;

export type Method = {
  /** Which of the app's two tokens opens it. */
  token: 'bot' | 'app';
  call(args: Json, slack: Slack): Answer | Promise<Answer>;
};

export const refuse = (error: string, also: Omit<Refusal, 'ok' | 'error'> = {}): Refusal => ({
  ok: false,
  error,
  ...also,
});

type Definition<Shape extends z.ZodType> = {
  args: Shape;
  /** The scope it needs; where that depends on the kind of conversation, told from the arguments. */
  scope: Scope | ((args: z.infer<Shape>, slack: Slack) => Scope);
  token?: 'bot' | 'app';
  run(args: z.infer<Shape>, slack: Slack): Answer | Promise<Answer>;
};

/** One method of the Web API: its arguments are parsed and its scope is looked for before it runs. */
export function method<Shape extends z.ZodType>(definition: Definition<Shape>): Method {
  const { token = 'bot', scope } = definition;
  return {
    token,
    call(raw, slack) {
      const args = definition.args.safeParse(raw);
      if (!args.success) return refuse('invalid_arguments', { problems: messagesOf(args.error) });
      const needed = typeof scope === 'function' ? scope(args.data, slack) : scope;
      if (needed !== null && !grantedScopes(slack).includes(needed)) return missing(needed, slack);
      return definition.run(args.data, slack);
    },
  };
}

function messagesOf({ issues }: z.ZodError): string[] {
  return issues.map(({ path, message }) => `[ERROR] ${message} [json-pointer:/${path.join('/')}]`);
}

function missing(needed: string, slack: Slack): Refusal & Json {
  return {
    ...refuse('missing_scope'),
    needed,
    provided: grantedScopes(slack).join(','),
  };
}
