import type { Dossier } from '../../app/ports/dossier.ts';
import { dossierDocument } from './document.ts';
import type { DossierPart } from './part.ts';

/** The dossier as Markdown, for whoever goes on writing about it. */
export function dossierMarkdown(dossier: Dossier): string {
  const { title, subtitle, authority, madeOn, parts } = dossierDocument(dossier);
  const lead = [authority, subtitle, madeOn].filter((each) => each !== '').map(escaped);
  return `${[`# ${escaped(title)}`, ...lead, ...parts.flatMap(partLines)].join('\n\n')}\n`;
}

function partLines(part: DossierPart): readonly string[] {
  const heading = `## ${escaped(part.heading)}`;
  if (part.is === 'facts')
    return [
      heading,
      part.facts.map(([name, value]) => `- **${name}:** ${inLine(value)}`).join('\n'),
    ];
  if (part.is === 'table') {
    if (part.rows.length === 0) return [heading, part.nothing];
    const rows = [part.headings, part.headings.map(() => '---'), ...part.rows.map(cells)];
    return [heading, rows.map((row) => `| ${row.join(' | ')} |`).join('\n')];
  }
  if (part.items.length === 0) return [heading, part.nothing];
  const items = part.items.map(({ text, lines }) =>
    [`- ${inLine(text)}`, ...lines.map((line) => `  ${inLine(line)}`)].join('  \n'),
  );
  return [heading, ...(part.lead === '' ? [] : [escaped(part.lead)]), items.join('\n')];
}

function cells(row: readonly string[]): readonly string[] {
  return row.map(inLine);
}

function inLine(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/gu, String.raw`\$&`);
}
