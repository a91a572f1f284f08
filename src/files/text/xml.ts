import { SaxesParser } from 'saxes';

/** Which elements of a document are lines, points, cells and breaks; what is skipped says nothing. */
export type XmlRules = {
  readonly lines: RegExp;
  readonly points: RegExp;
  /** The list whose points are numbered; null where the file does not say. */
  readonly numberedIn: string | null;
  readonly cells: RegExp;
  readonly breaks: RegExp;
  readonly skipped: RegExp;
};

/**
 * The text of a document's elements. No entity is expanded but XML's own five, so that a file that
 * multiplies itself is refused as damaged.
 * @throws for XML that is not well formed
 */
export function textOfXml(xml: string, rules: XmlRules): string {
  const lines: string[] = [];
  const lists: { name: string; count: number }[] = [];
  let [line, skipping, cellsIn] = ['', 0, 0];
  const endLine = (): void => {
    lines.push(line.replace(/\s*\|\s*$/u, '').trimEnd());
    line = '';
  };

  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (rules.skipped.test(name)) skipping += 1;
    if (/^(?:ol|ul|text:list)$/u.test(name)) lists.push({ name, count: 0 });
    if (rules.cells.test(name)) cellsIn += 1;
    if (rules.points.test(name)) line = marker(lists.at(-1), rules);
    if (rules.breaks.test(name)) line += cellsIn > 0 || name !== 'br' ? ' ' : '\n';
  });
  parser.on('text', (words) => {
    if (skipping === 0) line += words.replaceAll(/\s+/gu, ' ');
  });
  parser.on('closetag', ({ name }) => {
    if (rules.skipped.test(name)) skipping -= 1;
    if (/^(?:ol|ul|text:list)$/u.test(name)) lists.pop();
    if (rules.cells.test(name)) {
      cellsIn -= 1;
      line = `${line.trimEnd()} | `;
    } else if (rules.points.test(name) && line.trim() !== '') endLine();
    else if (rules.lines.test(name) && cellsIn === 0) endLine();
    else if (rules.lines.test(name)) line += ' ';
  });
  parser.write(xml).close();
  return lines.join('\n').trim();
}

function marker(list: { name: string; count: number } | undefined, rules: XmlRules): string {
  if (list === undefined) return '';
  list.count += 1;
  return list.name === rules.numberedIn ? `${list.count}. ` : '• ';
}
