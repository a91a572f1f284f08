import type bolt from '@slack/bolt';
import { z } from 'zod';

import type { Identity } from '../kit/connect.ts';
import { refusal, toAnybody } from '../kit/refusal.ts';
import type { Log } from '../../running/log.ts';

const id = z.string().nullish();

/** An installation as Slack names one: by its workspace, by its organisation, or by both. */
const partySchema = z.object({ team_id: id, enterprise_id: id });

const sentSchema = partySchema.extend({
  team: z.object({ id, enterprise_id: id }).nullish(),
  enterprise: z.object({ id }).nullish(),
  view: z.object({ app_installed_team_id: id }).nullish(),
  context_team_id: id,
  context_enterprise_id: id,
  /** Of an event: one of the installations that may know of it. */
  authorizations: z.array(partySchema).nullish(),
});
type Sent = z.infer<typeof sentSchema>;
type Party = z.infer<typeof partySchema>;

type Args = bolt.AnyMiddlewareArgs & bolt.AllMiddlewareArgs;

/**
 * Lets through what is for the installation that the token is of: one workspace, and the
 * organisation around it. Records are kept by workspace, so another one's id taken as it comes would
 * begin a store of its own; who comes through is taken for a person of ours, and asked for at Slack.
 */
export function ownWorkspaceOnly(own: Identity, log: Log): (args: Args) => Promise<void> {
  return async (args) => {
    if (isOurs(args.body, own)) return args.next();
    log.warn(
      { type: 'command' in args ? 'command' : 'other' },
      'another workspace was turned away',
    );
    if ('command' in args) await refuseCommand(args);
    else if ('ack' in args && typeof args.ack === 'function') await args.ack();
  };
}

/** What names nobody is turned away too: Slack always says for whom it is, and a doubt closes. */
function isOurs(body: unknown, own: Identity): boolean {
  const { data: sent } = sentSchema.safeParse(body);
  if (sent === undefined) return false;
  const named = partiesOf(sent).filter((each) => Boolean(each.team_id ?? each.enterprise_id));
  return named.some((party) => isOwn(party, own));
}

/**
 * Whom it is for. Of an event in a channel that workspaces share, Slack names where it happened and
 * one of those that it is told to; any of them may be ours.
 */
function partiesOf(sent: Sent): readonly Party[] {
  const { team, enterprise, view, authorizations } = sent;
  return [
    {
      team_id: sent.team_id || team?.id || view?.app_installed_team_id || null,
      enterprise_id: sent.enterprise_id || enterprise?.id || team?.enterprise_id || null,
    },
    { team_id: sent.context_team_id || null, enterprise_id: sent.context_enterprise_id || null },
    ...(authorizations ?? []),
  ];
}

/** An organisation alone is named where the app is installed in the whole of it. */
function isOwn({ team_id: team, enterprise_id: enterprise }: Party, own: Identity): boolean {
  const isTeam = !team || team === own.team;
  const isEnterprise = !enterprise || enterprise === own.enterprise;
  return isTeam && isEnterprise;
}

async function refuseCommand({ ack }: bolt.SlackCommandMiddlewareArgs): Promise<void> {
  const text = toAnybody((language) => refusal('not-full-member', language));
  await ack({ response_type: 'ephemeral', text });
}
