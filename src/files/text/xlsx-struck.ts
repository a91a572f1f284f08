import { type Attributes, eachElement } from './xml-elements.ts';

/** The styles of cells, by their numbers, whose font is struck through. */
export function struckStyles(part: Uint8Array | undefined): ReadonlySet<string> {
  const fonts: boolean[] = [];
  const styles = new Set<string>();
  let section = '';
  let style = 0;
  const begin = (name: string) => (): void => {
    section = name;
  };
  const end = (): void => {
    section = '';
  };
  eachElement(part, {
    begins: {
      fonts: begin('fonts'),
      cellXfs: begin('cellXfs'),
      font: () => {
        if (section === 'fonts') fonts.push(false);
      },
      strike: (attributes) => {
        if (section === 'fonts') fonts[fonts.length - 1] = isOn(attributes);
      },
      xf: ({ fontId = '' }) => {
        if (section !== 'cellXfs') return;
        if (fonts[Number(fontId)] === true) styles.add(String(style));
        style += 1;
      },
    },
    ends: { fonts: end, cellXfs: end },
  });
  return styles;
}

/** The shared texts, by their numbers, of which every run is struck through. */
export function struckStrings(part: Uint8Array | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  let at = 0;
  let texts: boolean[] = [];
  let isStruck = false;
  eachElement(part, {
    begins: {
      r: () => {
        isStruck = false;
      },
      strike: (attributes) => {
        isStruck = isOn(attributes);
      },
    },
    ends: {
      t: (text) => {
        if (text.trim() !== '') texts.push(isStruck);
      },
      si: () => {
        if (texts.length > 0 && texts.every(Boolean)) found.add(String(at));
        at += 1;
        texts = [];
        isStruck = false;
      },
    },
  });
  return found;
}

/** A property that is named is on, unless it says otherwise. */
function isOn({ val = '1' }: Attributes): boolean {
  return val !== '0' && val !== 'false';
}
