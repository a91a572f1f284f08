/** A stretch of words that two wordings share, or that only the old or the new one has. */
export type WordChange = { readonly is: 'same' | 'gone' | 'new'; readonly text: string };

/** Above this the words between are shown as wholly other ones: nobody would see through more. */
const MOST_COMPARED = 1_000_000;

/** A wording's words alone: a second copy of the minutes may break its lines elsewhere. */
export function plainWording(text: string): string {
  return wordsOf(text).join(' ');
}

export function sameWords(one: string, other: string): boolean {
  return plainWording(one) === plainWording(other);
}

/**
 * What became of a wording, word by word, in the order in which it is read.
 * @example wordChanges('ta fram mål', 'ta fram förslag på mål')
 *   // same 'ta fram', new 'förslag på', same 'mål'
 */
export function wordChanges(from: string, to: string): readonly WordChange[] {
  const [old, fresh] = [wordsOf(from), wordsOf(to)];
  const start = sharedStart(old, fresh);
  const end = sharedStart(old.slice(start).toReversed(), fresh.slice(start).toReversed());
  const [between, instead] = [
    old.slice(start, old.length - end),
    fresh.slice(start, fresh.length - end),
  ];
  return joined([
    ...old.slice(0, start).map((text) => ({ is: 'same', text }) as const),
    ...changesBetween(between, instead),
    ...old.slice(old.length - end).map((text) => ({ is: 'same', text }) as const),
  ]);
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((word, index) => word !== other[index]);
  return at === -1 ? one.length : at;
}

function changesBetween(old: readonly string[], fresh: readonly string[]): WordChange[] {
  if (old.length * fresh.length > MOST_COMPARED)
    return [
      { is: 'gone', text: old.join(' ') },
      { is: 'new', text: fresh.join(' ') },
    ];
  const shared = sharedFrom(old, fresh);
  const found: WordChange[] = [];
  let [at, other] = [0, 0];
  while (at < old.length || other < fresh.length) {
    const [gone, added] = [old[at], fresh[other]];
    if (gone !== undefined && gone === added) {
      found.push({ is: 'same', text: gone });
      [at, other] = [at + 1, other + 1];
    } else if (gone !== undefined && shared(at + 1, other) >= shared(at, other + 1)) {
      found.push({ is: 'gone', text: gone });
      at += 1;
    } else {
      found.push({ is: 'new', text: added ?? '' });
      other += 1;
    }
  }
  return found;
}

/** How many words, in order, two lists share from a place in each on; none beyond their ends. */
function sharedFrom(
  old: readonly string[],
  fresh: readonly string[],
): (at: number, other: number) => number {
  const width = fresh.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const shared = (at: number, other: number): number =>
    at > old.length || other > fresh.length ? -1 : (lengths[at * width + other] ?? 0);
  for (let at = old.length - 1; at >= 0; at -= 1)
    for (let other = fresh.length - 1; other >= 0; other -= 1)
      lengths[at * width + other] =
        old[at] === fresh[other]
          ? shared(at + 1, other + 1) + 1
          : Math.max(shared(at + 1, other), shared(at, other + 1));
  return shared;
}

/** Neighbours of one kind as one stretch, what is gone before what stands in its place. */
function joined(changes: readonly WordChange[]): readonly WordChange[] {
  const found: WordChange[] = [];
  for (const change of changes) {
    const last = found.at(-1);
    if (last?.is === change.is)
      found[found.length - 1] = { ...last, text: `${last.text} ${change.text}` };
    else found.push(change);
  }
  return found;
}
