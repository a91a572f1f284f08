/** Says how far something has come, each time that another tenth of it is done. */
export function tenths(total: number, say: (done: number) => void): () => void {
  const each = Math.ceil(total / 10);
  let done = 0;
  return () => {
    done += 1;
    if (done % each === 0 || done === total) say(done);
  };
}
