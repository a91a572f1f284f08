import { ownAssignments } from '../../../app/views/open-assignments.ts';
import { whatWaits } from '../../../app/views/what-waits.ts';
import { committeeFor } from '../../../app/deeds/find-committee.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { type Asked, type CommandHandler, say, sayRefused } from '../../kit/asked.ts';
import { committeeMeant } from '../../kit/meant.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { examplesFor, waitingIn } from './examples.ts';
import { helpSaid } from './said.ts';

/** What this person can do here; everything else is behind "Mer". */
export const help: CommandHandler = async (parts, asked) => {
  const { ports } = parts;
  const { person, here, inThread, language } = asked;
  const own = await ownAssignments(ports, person);
  if (!own.ok) return sayRefused(own, asked);
  const committee = inThread === null ? (await committeeMeant(parts, asked)).committee : here;
  const found = committee && (await committeeFor(ports, { person, committee }, 'read'));
  const can = found?.ok === true ? found.can : () => false;
  const label = inThread?.label ?? own.views[0]?.label ?? null;
  const helped = {
    committee: found?.ok === true ? committee : null,
    canManage: can('manage'),
    canRegister: can('register'),
    canRead: can('read'),
    label,
    isInThread: inThread !== null,
  };
  return say(
    helpSaid(
      {
        waits: await waitingFor(parts, asked, helped.canManage ? committee : null),
        examples: examplesFor(helped, language),
        // In a committee's channel there is nothing to set up, and in nobody's conversation either.
        canSetUp: here === null && /^[CG]/u.test(asked.channel),
      },
      language,
    ),
  );
};

async function waitingFor(
  { ports }: ListenerParts,
  { person, language }: Asked,
  committee: Committee | null,
): Promise<ReturnType<typeof waitingIn>> {
  if (committee === null) return [];
  return waitingIn(await whatWaits(ports, person, committee), committee.code, language);
}
