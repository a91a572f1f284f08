import { committeeFor, type CommitteeFor } from '../../app/deeds/find-committee.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Action } from '../../domain/rights/permissions.ts';
import { type Answer, type Asked, type CommandHandler, sayRefused, sayWhy } from './asked.ts';
import { committeeMeant } from './meant.ts';
import type { ListenerParts } from './parts.ts';

type Meant = { readonly committee: Committee; readonly rest: string };

type Then<M> = (parts: ListenerParts, asked: Asked, meant: M) => Answer | Promise<Answer>;

/** A command in a committee whose use case asks whether the person may. */
export function inCommittee(then: Then<Meant>): CommandHandler {
  return async (parts, asked) => {
    const { committee, rest } = await committeeMeant(parts, asked);
    if (committee === null) return sayWhy('no-such-committee', asked.language);
    return then(parts, asked, { committee, rest });
  };
}

/** The same for what is only shown, or opens a form: others than those who may are told at once. */
export function inCommitteeFor(
  action: Action,
  then: Then<CommitteeFor & { readonly rest: string }>,
): CommandHandler {
  return inCommittee(async (parts, asked, { committee, rest }) => {
    const found = await committeeFor(parts.ports, { person: asked.person, committee }, action);
    return found.ok ? then(parts, asked, { ...found, rest }) : sayRefused(found, asked);
  });
}
