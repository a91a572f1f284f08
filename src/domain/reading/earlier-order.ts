import type { Order } from './assigning/order.ts';
import { anyOrderIn } from './assigning/order-in.ts';
import type { Sentence } from './text/sentences.ts';

/**
 * The earlier order that an extension speaks of without saying whose it is: "Tiden för uppdraget att
 * se över taxan förlängs". Its holder stands where the item tells of it; null where it does not.
 */
export function withEarlierHolder(order: Order, sentences: readonly Sentence[]): Order | null {
  if (order.holder !== '') return order;
  const earlier = sentences
    .map(({ words }) => anyOrderIn(words))
    .find((each) => each !== null && each.holder !== '');
  return earlier === undefined || earlier === null ? null : { ...order, holder: earlier.holder };
}
