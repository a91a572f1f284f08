/** The system does four things with files at a time; the others stand ready. */
const AT_ONCE = 32;

/**
 * Does the work on each, some at a time. When one fails it fails, but not before all that was
 * begun is over: nothing may be written any more once the start is refused.
 */
export async function allOf<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const waiting = items.values();
  const hand = async (): Promise<void> => {
    for (const item of waiting) results.push(await work(item));
  };
  const hands = await Promise.allSettled(Array.from({ length: AT_ONCE }, hand));
  const failed = hands.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  return results;
}
