import type { Ports } from '../ports/ports.ts';

/** Whether a card may stand in a channel already of which it is not known where. */
export async function isCardUnderWay(
  { store }: Pick<Ports, 'store'>,
  channel: string,
): Promise<boolean> {
  const waiting = (await store.waiting()).filter(({ kind }) => kind === 'assignment');
  const found = await Promise.all(waiting.map(({ id }) => store.find('assignment', id)));
  return found.some((assignment) =>
    assignment?.messages.some(
      ({ content, to, sending }) =>
        content.say === 'card' &&
        to.kind === 'channel' &&
        to.channel === channel &&
        sending.is === 'posting',
    ),
  );
}
