import { z } from 'zod';

import { checkView } from '../../blockkit/surface.ts';
import type { Slack } from '../../slack/slack.ts';
import type { View, ViewDefinition } from '../../surfaces/view.ts';
import { viewJson } from '../../wire/view.ts';
import { json, text, userId } from '../call/args.ts';
import { method, refuse, type Answer, type Refusal } from '../call/method.ts';

const triggered = z.object({ trigger_id: text, view: json });

export const viewsOpen = method({
  scope: null,
  args: triggered,
  run({ trigger_id: id, view }, slack) {
    const sound = soundModal(view, slack);
    if (!sound.ok) return sound;
    const redeemed = slack.triggers.redeem(id);
    if (!redeemed.ok) return redeemed;
    return answer(slack, slack.surfaces.open(redeemed.trigger.user, sound.view));
  },
});

/** Lays a view upon the one that the trigger comes from. */
export const viewsPush = method({
  scope: null,
  args: triggered,
  run({ trigger_id: id, view }, slack) {
    const sound = soundModal(view, slack);
    if (!sound.ok) return sound;
    const redeemed = slack.triggers.redeem(id);
    if (!redeemed.ok) return redeemed;
    const { user, view: from } = redeemed.trigger;
    if (!slack.surfaces.stackOf(user).some(({ id: open }) => open === from))
      return refuse('not_found');
    const pushed = slack.surfaces.push(user, sound.view);
    return pushed === undefined ? refuse('push_limit_reached') : answer(slack, pushed);
  },
});

export const viewsUpdate = method({
  scope: null,
  args: z.object({
    view_id: text.optional(),
    external_id: text.optional(),
    hash: text.optional(),
    view: json,
  }),
  run(args, slack) {
    const view = find(slack, args);
    if (view === undefined) return refuse('not_found');
    if (args.hash !== undefined && args.hash !== view.hash) return refuse('hash_conflict');
    const sound = checkView(args.view, view.type, '/view');
    if (!sound.ok) return refuse('invalid_arguments', { problems: sound.problems });
    return answer(slack, slack.surfaces.update(view, sound.view));
  },
});

export const viewsPublish = method({
  scope: null,
  args: z.object({ user_id: userId, hash: text.optional(), view: json }),
  run({ user_id: user, hash, view }, slack) {
    if (!slack.install.manifest.features.app_home.home_tab_enabled) return refuse('not_enabled');
    if (slack.workspace.people.find(user) === undefined) return refuse('user_not_found');
    const known = slack.surfaces.homeOf(user);
    if (hash !== undefined && known !== undefined && hash !== known.hash)
      return refuse('hash_conflict');
    const sound = checkView(view, 'home', '/view');
    if (!sound.ok) return refuse('invalid_arguments', { problems: sound.problems });
    return answer(slack, slack.surfaces.publish(user, sound.view));
  },
});

function find(
  { surfaces }: Slack,
  args: { view_id?: string; external_id?: string },
): View | undefined {
  if (args.view_id !== undefined) return surfaces.find(args.view_id);
  return args.external_id === undefined ? undefined : surfaces.findByExternalId(args.external_id);
}

function soundModal(view: unknown, slack: Slack): { ok: true; view: ViewDefinition } | Refusal {
  const sound = checkView(view, 'modal', '/view');
  if (!sound.ok) return refuse('invalid_arguments', { problems: sound.problems });
  const { external_id: name = '' } = sound.view;
  const isTaken = name !== '' && slack.surfaces.findByExternalId(name) !== undefined;
  return isTaken ? refuse('duplicate_external_id') : sound;
}

const answer = (slack: Slack, view: View): Answer => ({ ok: true, view: viewJson(slack, view) });
