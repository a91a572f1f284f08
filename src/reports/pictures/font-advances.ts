/** How far a sign takes the next one on, in parts of the font's size. */
export type Advances = (sign: string) => number;

/**
 * Reads the widths of a TrueType font's signs: which glyph a sign has is in its table `cmap`, and
 * how wide each glyph is in `hmtx` (OpenType specification, in format 4 of `cmap`).
 */
export function advancesOf(bytes: Uint8Array): Advances {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unitsPerEm = view.getUint16(tableAt(view, 'head') + 18);
  const widths = view.getUint16(tableAt(view, 'hhea') + 34);
  const metrics = tableAt(view, 'hmtx');
  const glyphs = glyphsOf(view);
  return (sign) => {
    const glyph = glyphs.get(sign.codePointAt(0) ?? 0) ?? 0;
    return view.getUint16(metrics + 4 * Math.min(glyph, widths - 1)) / unitsPerEm;
  };
}

function tableAt(view: DataView, name: string): number {
  const count = view.getUint16(4);
  for (let at = 12; at < 12 + 16 * count; at += 16)
    if (tagAt(view, at) === name) return view.getUint32(at + 8);
  throw new Error(`the font has no table ${name}`);
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));
}

/** The glyph of each sign of the basic plane. */
function glyphsOf(view: DataView): ReadonlyMap<number, number> {
  const at = segmentsAt(view);
  const length = view.getUint16(at + 6);
  const found = new Map<number, number>();
  for (let segment = 0; segment < length; segment += 2) {
    const [end, start, delta] = [14, 16 + length, 16 + 2 * length].map((offset) =>
      view.getUint16(at + offset + segment),
    );
    const rangeAt = at + 16 + 3 * length + segment;
    const range = view.getUint16(rangeAt);
    for (let code = start ?? 1; code <= (end ?? 0) && code < 0xffff; code += 1) {
      const listed =
        range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - (start ?? 0)));
      if (listed !== 0) found.set(code, (listed + (delta ?? 0)) & 0xffff);
    }
  }
  return found;
}

/** Where the subtable begins that has Unicode's signs in segments. */
function segmentsAt(view: DataView): number {
  const cmap = tableAt(view, 'cmap');
  const count = view.getUint16(cmap + 2);
  for (let at = cmap + 4; at < cmap + 4 + 8 * count; at += 8) {
    const subtable = cmap + view.getUint32(at + 4);
    if (view.getUint16(subtable) === 4) return subtable;
  }
  throw new Error('the font says in no segments which glyphs it has');
}
