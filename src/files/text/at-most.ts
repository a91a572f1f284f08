/**
 * Lets so much work be done at once; the rest waits for its turn in the order in which it came.
 * @example const read = atMost(2); await read(() => readFile('a')); // at most two are being read
 */
export function atMost(count: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = count;

  async function turn(): Promise<void> {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function over(): void {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  }

  return async (work) => {
    await turn();
    try {
      return await work();
    } finally {
      over();
    }
  };
}
