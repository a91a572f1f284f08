import type bolt from '@slack/bolt';

/**
 * Answers at the response address that came with something. Bolt says that there is one always, and
 * gives none where Slack sent none.
 * @throws what the address refuses, and where there is none
 */
export async function respondBy(
  { respond }: { readonly respond?: bolt.RespondFn | undefined },
  answer: Exclude<Parameters<bolt.RespondFn>[0], string>,
): Promise<void> {
  if (respond === undefined) throw new Error('There is no response address.');
  await respond(answer);
}
