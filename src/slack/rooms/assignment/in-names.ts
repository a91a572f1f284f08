import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { named } from '../../../app/views/view-of.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { findMention, plainWords } from '../../typed/tokens.ts';

const BARE = /<@[UW][A-Z0-9]*>/gu;

/** A line that was typed with mentions, with the names of those who are mentioned. */
export async function inNames(
  { ports }: ListenerParts,
  view: AssignmentView,
  team: string,
): Promise<AssignmentView> {
  let { wording } = view;
  for (const mention of new Set(wording.match(BARE))) {
    const user = findMention(mention)?.value ?? '';
    const { name } = await named(ports, { team, user });
    wording = wording.replaceAll(mention, () => `@${name}`);
  }
  return { ...view, wording: plainWords(wording) };
}
