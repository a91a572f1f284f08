import type { Act, ActAnswer } from '../../protocol/acts.ts';
import type { Slack } from '../slack/slack.ts';
import type { Person } from '../workspace/records.ts';
import { regionExempel } from '../workspace/seed.ts';
import { cannot, DONE } from './answer.ts';

export async function moveStory(
  { story, workspace }: Slack,
  person: Person,
  { step }: Extract<Act, { type: 'move-story' }>,
): Promise<ActAnswer> {
  if (!story.steps().some(({ id }) => id === step)) return cannot(person, 'unknown_step');
  await story.move(step);
  workspace.changes.tell({ kind: 'story' });
  return DONE;
}

/** A chosen day; a story that has no such way, or is past it, says so. */
export async function moveStoryTo(
  { story, workspace }: Slack,
  person: Person,
  { day }: Extract<Act, { type: 'move-story-to' }>,
): Promise<ActAnswer> {
  const isMoved = (await story.moveTo?.(day)) ?? false;
  if (!isMoved) return cannot(person, 'unknown_step');
  workspace.changes.tell({ kind: 'story' });
  return DONE;
}

/** Everything as it was in the beginning: the workspace, and whatever the story's owner keeps. */
export async function startOver(slack: Slack): Promise<ActAnswer> {
  slack.surfaces.clear();
  slack.triggers.clear();
  slack.responseUrls.clear();
  slack.rates.clear();
  await slack.workspace.clear();
  await slack.story.reset?.();
  slack.ledger.clear();
  const isGrid = slack.workspace.enterprise !== null;
  slack.workspace.sow(regionExempel(slack.install, { isGrid }));
  await slack.story.begin?.();
  slack.workspace.changes.tell({ kind: 'reset' });
  return DONE;
}
