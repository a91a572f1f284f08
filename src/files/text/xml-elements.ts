import { SaxesParser } from 'saxes';

import { utf8 } from './zip.ts';

export type Attributes = Readonly<Record<string, string | undefined>>;

/** What is done with elements, by their names without prefixes. */
export type Elements = {
  readonly begins?: Readonly<Record<string, ((attributes: Attributes) => void) | undefined>>;
  /** With the text that stands right in it. */
  readonly ends?: Readonly<Record<string, ((text: string) => void) | undefined>>;
};

/**
 * Tells of the elements of an XML part in their order. A part that is not there has none.
 * @throws for XML that is not well formed
 */
export function eachElement(
  part: Uint8Array | undefined,
  { begins = {}, ends = {} }: Elements,
): void {
  if (part === undefined) return;
  const parser = new SaxesParser();
  const texts: string[] = [];
  parser.on('opentag', ({ name, attributes }) => {
    texts.push('');
    begins[local(name)]?.(withoutPrefixes(attributes));
  });
  parser.on('text', (words) => {
    texts.push(`${texts.pop() ?? ''}${words}`);
  });
  parser.on('closetag', ({ name }) => {
    const text = texts.pop() ?? '';
    ends[local(name)]?.(text);
  });
  parser.write(utf8(part)).close();
}

function withoutPrefixes(attributes: Readonly<Record<string, string>>): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [local(name), value]),
  );
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
