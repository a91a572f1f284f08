/** Which elements of a document are lines, points, cells and breaks; what is skipped says nothing. */
export type ElementRules = {
  readonly lines: RegExp;
  readonly points: RegExp;
  /** The list whose points are numbered; null where the file does not say. */
  readonly numberedIn: string | null;
  readonly cells: RegExp;
  readonly breaks: RegExp;
  readonly skipped: RegExp;
};

/** What a parser tells of a document, one after the other. */
export type ElementLines = {
  open(name: string): void;
  text(words: string): void;
  close(name: string): void;
  /** The text of all that was told. */
  done(): string;
};

/** Makes lines of a document's elements: a line for each paragraph, points numbered, bars between cells. */
export function elementLines(rules: ElementRules): ElementLines {
  const lines: string[] = [];
  const lists: { name: string; count: number }[] = [];
  let [line, skipping, cellsIn] = ['', 0, 0];
  const endLine = (): void => {
    lines.push(line.replace(/\s*\|\s*$/u, '').trimEnd());
    line = '';
  };

  return {
    open(name) {
      if (rules.skipped.test(name)) skipping += 1;
      if (LIST.test(name)) lists.push({ name, count: 0 });
      if (rules.cells.test(name)) cellsIn += 1;
      if (rules.points.test(name)) line = marker(lists.at(-1), rules);
      if (rules.breaks.test(name)) line += cellsIn > 0 || name !== 'br' ? ' ' : '\n';
    },
    text(words) {
      if (skipping === 0) line += words.replaceAll(/\s+/gu, ' ');
    },
    close(name) {
      if (rules.skipped.test(name)) skipping -= 1;
      if (LIST.test(name)) lists.pop();
      if (rules.cells.test(name)) {
        cellsIn -= 1;
        line = `${line.trimEnd()} | `;
      } else if (rules.points.test(name) && line.trim() !== '') endLine();
      else if (rules.lines.test(name) && cellsIn === 0) endLine();
      else if (rules.lines.test(name)) line += ' ';
    },
    done: () => lines.join('\n').trim(),
  };
}

const LIST = /^(?:ol|ul|text:list)$/u;

function marker(list: { name: string; count: number } | undefined, rules: ElementRules): string {
  if (list === undefined) return '';
  list.count += 1;
  return list.name === rules.numberedIn ? `${list.count}. ` : '• ';
}
