import { SaxesParser } from 'saxes';

import { elementLines, type ElementRules } from './element-lines.ts';

/**
 * The text of a document's elements. No entity is expanded but XML's own five, so that a file that
 * multiplies itself is refused as damaged.
 * @throws for XML that is not well formed
 */
export function textOfXml(xml: string, rules: ElementRules): string {
  const lines = elementLines(rules);
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => lines.open(name));
  parser.on('text', (words) => lines.text(words));
  parser.on('closetag', ({ name }) => lines.close(name));
  parser.write(xml).close();
  return lines.done();
}
