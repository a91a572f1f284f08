/** A text that was changed on the way to being read, and the way back to where its words stood. */
export type Edited = {
  readonly text: string;
  /** Where a position of the changed text stood in the given one, in UTF-16 units. */
  readonly origin: (position: number) => number;
};

/** Words put in another's place; `from` and `to` in the text that is changed. */
export type Edit = { readonly from: number; readonly to: number; readonly put: string };

type Piece = { readonly at: number; readonly from: number };

/** Makes changes that stand in order and do not overlap; one that does is left out. */
export function edited(source: Edited, edits: readonly Edit[]): Edited {
  const parts: string[] = [];
  const pieces: Piece[] = [{ at: 0, from: 0 }];
  let [at, done] = [0, 0];
  for (const { from, to, put } of edits) {
    if (from < done) continue;
    parts.push(source.text.slice(done, from), put);
    at += from - done + put.length;
    done = to;
    pieces.push({ at: at - put.length, from }, { at, from: to });
  }
  parts.push(source.text.slice(done));
  return { text: parts.join(''), origin: (position) => source.origin(before(pieces, position)) };
}

/** A text as it was given. */
export function asGiven(text: string): Edited {
  return { text, origin: (position) => position };
}

/** Within a piece the two texts run side by side; within what was put in, they stand still. */
function before(pieces: readonly Piece[], position: number): number {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.at ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low] ?? { at: 0, from: 0 };
  const next = pieces[low + 1];
  const moved = piece.from + position - piece.at;
  return next === undefined ? moved : Math.min(moved, next.from);
}
