import { agentAndTaskIn } from '../assigning/agents.ts';
import type { Order } from '../assigning/order.ts';

/** By what a sentence was taken apart: a construction that orders, or no more than its shape. */
export type Shape = 'construction' | 'label' | 'colon' | 'dash' | 'office' | 'name' | 'none';

/** Who shall do what, should a sentence say so; the holder is empty where nobody is named. */
export type WhoAndWhat = {
  readonly holder: string;
  readonly task: string;
  /** What stands before the order in its sentence; a due may stand there too. */
  readonly before: string;
  readonly shape: Shape;
};

/** "→ Lena: boka lokal", "• Lena bokar lokal", "Å41 Boka lokal" */
const MARK = /^(?:[→•*]|-\s)\s*|^\p{Lu}?\d{1,3}[.:)]?\s+(?=\p{Lu})/u;
/** "att kassören …", "THAT the Clerk …" */
const LED = /^(?:att|that)\s+/iu;

const CAPITALS = String.raw`\p{Lu}{2,3}(?:\s?[/,+&]\s?\p{Lu}{2,3})*`;
const ONE_NAME = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}(?:\p{Ll}+)?)?`;
const NAMES = String.raw`(?:${ONE_NAME}(?:\s(?:och|samt|and|&|\+)\s${ONE_NAME})?|${CAPITALS})`;

const SHAPES: readonly (readonly [Shape, RegExp])[] = [
  [
    'label',
    /^\(?(?:actions?|åtgärd|att\s+göra|uppdrag)\s*[[(]?(?<holder>[^:\])]{2,40})[\])]?\s*:\s*(?<task>.{3,})$/iu,
  ],
  ['colon', /^(?<holder>\p{Lu}[\p{L} .&+/-]{1,30}?)\s*:\s*(?<task>.{3,})$/u],
  [
    'dash',
    /^(?<task>\p{L}.{2,}?)\s+[–-]\s+(?<holder>\p{Lu}[\p{L}/, +&]{1,25}?)(?:\s+[–-]\s+(?<due>.{2,30}?))?\.?$/u,
  ],
  ['name', new RegExp(String.raw`^(?<holder>${NAMES})\s+(?<task>.{3,})$`, 'u')],
];

/** What binds a name to what it shall do, and is no part of that. */
const BINDS =
  /^(?:ska(?:ll)?|skulle|fick|lova(?:r|de)|åtog\s+sig|åtar\s+sig|tar\s+på\s+sig|will|shall|should|would|to|is\s+(?:going\s+)?to|(?:agreed|undertook|offered)\s+to)\s+(?:att\s+|to\s+)?/iu;

/**
 * What a sentence says, by the construction that orders in it, else by its shape.
 * @param order the order that a construction finds in it, be it only told
 * @example whoAndWhatIn('Boka lokal – LV – 10/3', null) // LV shall "Boka lokal senast 10/3"
 */
export function whoAndWhatIn(words: string, order: Order | null): WhoAndWhat {
  if (order !== null && order.holder !== '')
    return { holder: order.holder, task: order.task, before: order.before, shape: 'construction' };
  const bare = words.replace(MARK, '').replace(LED, '');
  return byLabel(bare) ?? byOffice(bare) ?? byName(bare) ?? nobody(bare);
}

function byLabel(words: string): WhoAndWhat | null {
  return byShapes(words, ['label', 'colon', 'dash']);
}

function byName(words: string): WhoAndWhat | null {
  return byShapes(words, ['name']);
}

function byOffice(words: string): WhoAndWhat | null {
  const found = agentAndTaskIn(words);
  return found === null ? null : shaped(found.name, found.task, 'office');
}

function byShapes(words: string, shapes: readonly Shape[]): WhoAndWhat | null {
  for (const [shape, pattern] of SHAPES) {
    const groups = shapes.includes(shape) ? pattern.exec(words)?.groups : undefined;
    const { holder, task, due } = groups ?? {};
    if (holder === undefined || task === undefined) continue;
    return shaped(holder.trim(), due === undefined ? task : `${task} senast ${due}`, shape);
  }
  return null;
}

function shaped(holder: string, task: string, shape: Shape): WhoAndWhat {
  return { holder, task: task.replace(BINDS, ''), before: '', shape };
}

function nobody(task: string): WhoAndWhat {
  return { holder: '', task, before: '', shape: 'none' };
}
