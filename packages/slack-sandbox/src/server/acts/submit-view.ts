import { z } from 'zod';

import type { Act, ActAnswer } from '../../protocol/acts.ts';
import type { StateValues } from '../../protocol/state-values.ts';
import { wholeState } from '../../protocol/whole-state.ts';
import { checkView } from '../blockkit/surface.ts';
import type { Slack } from '../slack/slack.ts';
import { problemsOfState } from '../surfaces/checks.ts';
import type { View } from '../surfaces/view.ts';
import { viewJson } from '../wire/view.ts';
import type { Person } from '../workspace/records.ts';
import { acknowledged, cannot, DONE, inLanguageOf } from './answer.ts';
import { interactionJson } from './payload.ts';

type Submit = Extract<Act, { type: 'submit-view' }>;

/** Sends a form in. What is wrong with it stands in the view afterwards, by block. */
export async function submitView(slack: Slack, person: Person, act: Submit): Promise<ActAnswer> {
  const view = slack.surfaces.stackOf(person.id).at(-1);
  if (view === undefined || view.id !== act.view) return cannot(person, 'view_not_open');
  const state = wholeState(view.blocks, act.state);
  const problems = Object.entries(problemsOfState(view.blocks, state));
  const errors = problems.map(([block, label]) => [block, inLanguageOf(person, label)]);
  const noted = slack.surfaces.note(view, { state, errors: Object.fromEntries(errors) });
  if (errors.length > 0) return DONE;

  giveFiles(slack, state);
  const receipt = await slack.line.deliver({
    kind: 'interactive',
    body: {
      ...interactionJson(slack, 'view_submission', person),
      trigger_id: slack.triggers.issue({ user: person.id, view: view.id }),
      view: viewJson(slack, noted),
      response_urls: [],
    },
  });
  if (!receipt.acked) return acknowledged(person, receipt);
  const isSound = follow(slack, slack.surfaces.find(view.id), receipt.answer);
  return isSound ? DONE : cannot(person, 'app_answered_wrong');
}

function giveFiles({ workspace }: Slack, state: StateValues): void {
  for (const actions of Object.values(state))
    for (const { files = [] } of Object.values(actions))
      for (const file of files) workspace.files.giveToApp(file);
}

const answerSchema = z.discriminatedUnion('response_action', [
  z.object({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string()) }),
  z.object({ response_action: z.literal('update'), view: z.unknown() }),
  z.object({ response_action: z.literal('push'), view: z.unknown() }),
  z.object({ response_action: z.literal('clear') }),
]);

/**
 * Does with the view what the app answered; an empty answer closes it.
 * @param view undefined when something else has closed it meanwhile
 * @returns whether Slack takes the answer
 */
function follow(slack: Slack, view: View | undefined, answer: unknown): boolean {
  if (view === undefined) return true;
  if (isEmpty(answer)) {
    slack.surfaces.close(view);
    return true;
  }
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) return false;
  switch (parsed.data.response_action) {
    case 'errors':
      return showErrors(slack, view, parsed.data.errors);
    case 'update':
      return layOver(slack, view, parsed.data.view);
    case 'push':
      return layUpon(slack, view, parsed.data.view);
    case 'clear':
      slack.surfaces.closeAll(view.user);
      return true;
  }
}

/** Errors for blocks that are not there would be seen by nobody; Slack refuses them. */
function showErrors({ surfaces }: Slack, view: View, errors: Record<string, string>): boolean {
  const inputs = new Set(
    view.blocks.flatMap((block) => (block.type === 'input' ? [block.block_id] : [])),
  );
  const blocks = Object.keys(errors);
  if (blocks.length === 0 || blocks.some((block) => !inputs.has(block))) return false;
  surfaces.note(view, { errors });
  return true;
}

function layOver({ surfaces }: Slack, view: View, raw: unknown): boolean {
  const sound = checkView(raw, 'modal', '/view');
  if (sound.ok) surfaces.update(view, sound.view);
  return sound.ok;
}

function layUpon({ surfaces }: Slack, view: View, raw: unknown): boolean {
  const sound = checkView(raw, 'modal', '/view');
  return sound.ok && surfaces.push(view.user, sound.view) !== undefined;
}

function isEmpty(answer: unknown): boolean {
  return answer === null || (typeof answer === 'object' && Object.keys(answer).length === 0);
}
