import type { Order } from '../assigning/order.ts';
import { anyOrderIn } from '../assigning/order-in.ts';
import { takenApart } from '../result/deliverable-of.ts';
import type { Sentence } from '../text/sentences.ts';

/**
 * An extension with what it leaves to the item to tell of the earlier order: whose it is ("Tiden för
 * uppdraget att se över taxan förlängs"), or what ("Kostchefen medges anstånd till …"). Null where
 * the item does not tell.
 */
export function withEarlier(order: Order, sentences: readonly Sentence[]): Order | null {
  if (!order.extends) return order;
  const isTaskMissing = ONLY_TIME.test(order.task);
  if (order.holder !== '' && !isTaskMissing) return order;
  const earlier = sentences
    .map(({ words }) => anyOrderIn(words))
    .find((each) => each !== null && each.holder !== '' && !each.extends);
  if (earlier === undefined || earlier === null) return null;
  const deliverable = isTaskMissing ? `${takenApart(earlier.task).deliverable} förlängs ` : '';
  return {
    ...order,
    holder: order.holder === '' ? earlier.holder : order.holder,
    task: `${deliverable}${order.task}`,
  };
}

const ONLY_TIME = /^(?:till\s|t\.o\.m\.)(?!.*\s(?:att|med|för)\s)/iu;
