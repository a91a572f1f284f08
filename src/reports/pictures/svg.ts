import { FAMILY, type Weight } from './font.ts';

/** A picture as it is drawn: SVG, and how large it is. */
export type Drawn = { readonly svg: string; readonly width: number; readonly height: number };

/** As wide as a phone shows a picture. */
export const WIDTH = 390;
export const MARGIN = 16;

/**
 * Colours that those too can tell apart who see few of them (Okabe and Ito), dark enough on the
 * picture's own ground, which is the same in a light and a dark theme. No colour stands alone: each
 * has a shape, a sign or a word beside it.
 */
export const COLOURS = {
  ground: '#ffffff',
  ink: '#1d1c1d',
  faint: '#5e5d60',
  line: '#c9c8cb',
  shade: '#f0eff2',
  blue: '#0072b2',
  red: '#d55e00',
  yellow: '#e69f00',
  green: '#009e73',
} as const;

type Attributes = Readonly<Record<string, string | number>>;

/** One element; what stands in it is SVG already. */
export function element(name: string, attributes: Attributes, inner = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return `<${name}${written}>${inner}</${name}>`;
}

export type TextLook = {
  readonly size: number;
  readonly weight?: Weight;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
};

/** Words as they are; whatever somebody wrote is only words here. */
export function words(text: string, x: number, y: number, look: TextLook): string {
  const { size, weight = 'plain', fill = COLOURS.ink, anchor = 'start' } = look;
  const attributes = {
    x: place(x),
    y: place(y),
    'font-size': size,
    'font-weight': weight === 'bold' ? 700 : 400,
    fill,
    'text-anchor': anchor,
  };
  return element('text', attributes, escaped(text));
}

export function line(
  from: readonly [number, number],
  to: readonly [number, number],
  look: Attributes,
): string {
  const [x1, y1] = from;
  const [x2, y2] = to;
  const ends = { x1: place(x1), y1: place(y1), x2: place(x2), y2: place(y2) };
  return element('line', { ...ends, stroke: COLOURS.line, 'stroke-width': 1, ...look });
}

export function box(
  at: readonly [number, number],
  size: readonly [number, number],
  look: Attributes,
): string {
  const [x, y] = at;
  const [width, height] = size;
  return element('rect', {
    x: place(x),
    y: place(y),
    width: place(width),
    height: place(height),
    ...look,
  });
}

export function path(d: string, look: Attributes): string {
  return element('path', { d, fill: 'none', ...look });
}

/** All that is drawn, on its ground. */
export function drawn(height: number, parts: readonly string[]): Drawn {
  const ground = box([0, 0], [WIDTH, height], { fill: COLOURS.ground });
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: WIDTH,
    height: place(height),
    'font-family': FAMILY,
  };
  return { svg: element('svg', attributes, [ground, ...parts].join('\n')), width: WIDTH, height };
}

/** A tenth of a unit is finer than anybody sees. */
function place(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Also without signs that cannot be seen, and those that XML does not take at all. */
function escaped(text: string): string {
  return (
    text
      .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
      // eslint-disable-next-line no-control-regex -- they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
      .replace(/[&<>"']/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`)
  );
}
