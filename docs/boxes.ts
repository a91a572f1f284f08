/** An import from one file to another, by their paths; dynamic where it is followed only when needed. */
export type Import = { readonly from: string; readonly to: string; readonly dynamic: boolean };

type Arrow = { readonly from: string; readonly to: string; readonly dotted: boolean };

/** More than this nobody takes in at a glance; then the map is a list. */
export const MOST_BOXES = 15;

/** What is drawn as one box, by the beginnings of its paths; any other folder in src is a box of its own. */
const BOXES: Readonly<Record<string, readonly string[]>> = {
  'main + compose + story': ['src/main.ts', 'src/compose.ts', 'src/composing/', 'src/story/'],
  'schedule + delivery': ['src/schedule/', 'src/delivery/'],
  'files + reports': ['src/files/', 'src/reports/'],
  'stores + search': ['src/stores/', 'src/search/'],
  'slack/door + posting': ['src/slack/door/', 'src/slack/posting/'],
  'slack/rooms': ['src/slack/rooms/'],
  'slack/kit + typed + people': ['src/slack/'],
  'packages/slack-sandbox': ['packages/slack-sandbox/'],
};

/** What knows nothing of committees or Slack, and may be used from everywhere. */
const LEFT_OUT = ['src/disk/', 'src/running/'];

/** The box in which a file lies; null for what is left out, such as a file at the top of src. */
function boxOf(file: string): string | null {
  if (LEFT_OUT.some((start) => file.startsWith(start))) return null;
  const named = Object.entries(BOXES).find(([, starts]) =>
    starts.some((start) => file.startsWith(start)),
  );
  return named?.[0] ?? /^src\/([^/]+)\//.exec(file)?.[1] ?? null;
}

/**
 * The boxes and who imports whom, as a Mermaid flowchart in which every arrow points down. An arrow
 * that follows from others is left out.
 * @throws where there are too many boxes, or boxes import each other in a circle
 */
export function drawBoxes(imports: readonly Import[]): string {
  const arrows = arrowsOf(imports);
  const floors = floorsOf(arrows);
  if (floors.size > MOST_BOXES)
    throw new Error(
      `The map has ${floors.size} boxes, and at most ${MOST_BOXES} can be taken in: ` +
        `draw some as one in docs/boxes.ts (${[...floors.keys()].join(' · ')}).`,
    );
  const boxes = [...floors.keys()].toSorted(
    (one, other) => (floors.get(other) ?? 0) - (floors.get(one) ?? 0) || (one < other ? -1 : 1),
  );
  const id = (box: string): string => `b${boxes.indexOf(box) + 1}`;
  const drawn = withoutWhatFollows(arrows)
    .toSorted((one, other) => placeOf(one, boxes) - placeOf(other, boxes))
    .map(({ from, to, dotted }) => `  ${id(from)} ${dotted ? '-.->' : '-->'} ${id(to)}`);
  return ['flowchart TD', ...boxes.map((box) => `  ${id(box)}["${box}"]`), ...drawn].join('\n');
}

function placeOf({ from, to }: Arrow, boxes: readonly string[]): number {
  return boxes.indexOf(from) * MOST_BOXES + boxes.indexOf(to);
}

/** One arrow for all imports between two boxes; dotted only where none of them is followed at the start. */
function arrowsOf(imports: readonly Import[]): readonly Arrow[] {
  const found = new Map<string, Arrow>();
  for (const { from: source, to: target, dynamic } of imports) {
    const [from, to] = [boxOf(source), boxOf(target)];
    if (from === null || to === null || from === to) continue;
    const key = `${from} → ${to}`;
    found.set(key, { from, to, dotted: dynamic && (found.get(key)?.dotted ?? true) });
  }
  return [...found.values()];
}

/** How high each box stands: above all that it imports. */
function floorsOf(arrows: readonly Arrow[]): ReadonlyMap<string, number> {
  const floors = new Map<string, number>();
  const floorOf = (box: string, way: readonly string[]): number => {
    if (way.includes(box))
      throw new Error(
        `No arrow can point down in a circle: ${[...way.slice(way.indexOf(box)), box].join(' → ')}.`,
      );
    const below = arrows.filter(({ from }) => from === box);
    const floor =
      floors.get(box) ?? 1 + Math.max(0, ...below.map(({ to }) => floorOf(to, [...way, box])));
    floors.set(box, floor);
    return floor;
  };
  for (const { from, to } of arrows) for (const box of [from, to]) floorOf(box, []);
  return floors;
}

/** Without arrows to what is reached over another box anyway. */
function withoutWhatFollows(arrows: readonly Arrow[]): readonly Arrow[] {
  const solid = arrows.filter(({ dotted }) => !dotted);
  const reaches = (from: string, to: string): boolean =>
    solid.some((arrow) => arrow.from === from && (arrow.to === to || reaches(arrow.to, to)));
  return arrows.filter(
    ({ from, to }) =>
      !solid.some((first) => first.from === from && first.to !== to && reaches(first.to, to)),
  );
}
