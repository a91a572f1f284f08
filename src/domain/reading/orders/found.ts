import { extended, lasting } from '../assigning/extended.ts';
import type { Order } from '../assigning/order.ts';
import type { Doubt } from './doubt.ts';
import {
  type DeliverableAndDue,
  deliverableWithTime,
  takenApart,
} from '../result/deliverable-of.ts';
import { duesIn, saysInterim } from '../result/due-in.ts';
import type { Item } from '../text/items.ts';
import type { Sentence } from '../text/sentences.ts';

/** An order of an item, with what its own sentence and later ones say of it; places are the item's. */
export type Found = DeliverableAndDue & {
  readonly holder: string;
  readonly paragraph: string | null;
  /** The sentence that orders. */
  readonly from: number;
  readonly to: number;
  /** The words in which the due was found. */
  readonly dueIn: { readonly from: number; readonly to: number };
  readonly doubts: readonly Doubt[];
  /** True where a later sentence that says when may say better: the due is an interim one, or loose. */
  readonly isDueOpen: boolean;
  /** The deliverable should a later due displace one that the task itself says. */
  readonly whole: string;
};

/** What an order says, with its due and whom the result goes to taken out of its task. */
export function foundBy(order: Order, sentence: Sentence, item: Item): Found {
  const result = takenApart(order.extends ? lasting(order.task) : order.task);
  const around = result.due === null ? takenApart(order.before) : null;
  const due = result.due ?? around?.due ?? null;
  const inherited = around === null || around.due === null ? null : around.reportsTo;
  const reportsTo = result.reportsTo ?? inherited;
  const task = order.extends ? extended(result) : result;
  const { from, to } = sentence;
  const isDuring = due?.kind === 'period' && /^(?:under|inför)\s/iu.test(due.text);
  return {
    ...task,
    reportsTo,
    isDueOpen: isDuring || saysInterim(order.task),
    whole: isDuring ? deliverableWithTime(order.task) : task.deliverable,
    due,
    holder: order.holder,
    paragraph: item.paragraph,
    from,
    to,
    dueIn: { from, to },
    doubts: doubtsOf(order, sentence, task),
  };
}

function doubtsOf(order: Order, { section }: Sentence, { due }: DeliverableAndDue): Doubt[] {
  const dues = duesIn(order.task).length;
  // How often it comes round is a rule of its own, and nothing is loose in it.
  const loose = due?.kind === 'period' && due.meaning.is !== 'standing';
  const doubts: (Doubt | false)[] = [
    order.strength !== 'strong' && { field: 'holder', because: 'weak-order' },
    / (?:och|samt|and) /u.test(order.holder) && { field: 'holder', because: 'several-holders' },
    section === 'proposal' && { field: 'deliverable', because: 'proposed-only' },
    order.extends && { field: 'deliverable', because: 'extension' },
    due === null && { field: 'due', because: 'no-due' },
    dues > 1 && { field: 'due', because: 'several-dues' },
    loose && { field: 'due', because: 'loose-due' },
  ];
  return doubts.filter((doubt) => doubt !== false);
}
