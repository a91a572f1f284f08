import type bolt from '@slack/bolt';
import { z } from 'zod';

import type { Identity } from '../kit/connect.ts';
import { refusal } from '../kit/refusal.ts';
import type { Log } from '../../running/log.ts';

const sentFrom = z.object({
  team_id: z.string().nullish(),
  team: z.object({ id: z.string() }).nullish(),
});

type Args = bolt.AnyMiddlewareArgs & bolt.AllMiddlewareArgs;

/**
 * Lets through what comes from the workspace that the token is of, and what names none. Records are
 * kept by workspace: another one's id taken as it comes would begin a store of its own.
 */
export function ownWorkspaceOnly({ team }: Identity, log: Log): (args: Args) => Promise<void> {
  return async (args) => {
    const { team_id: outer, team: inner } = sentFrom.parse(args.body);
    const from = outer ?? inner?.id ?? team;
    if (from === team) return args.next();
    log.warn(
      { type: 'command' in args ? 'command' : 'other' },
      'another workspace was turned away',
    );
    if ('command' in args) await refuseCommand(args);
    else if ('ack' in args && typeof args.ack === 'function') await args.ack();
  };
}

/** Nobody there is known, so their language is not either. */
async function refuseCommand({ ack }: bolt.SlackCommandMiddlewareArgs): Promise<void> {
  const languages = ['sv', 'en'] as const;
  const text = languages.map((language) => refusal('not-full-member', language).text).join('\n');
  await ack({ response_type: 'ephemeral', text });
}
