import type { AssignmentList } from '../../app/ports/assignment-list.ts';
import { type ListDocument, listDocument } from '../list/document.ts';

/** The paper as Markdown, with its table as GitHub and most editors read it. */
export function listMarkdown(list: AssignmentList): Uint8Array {
  const paper = listDocument(list);
  const parts = [
    `# ${inline(paper.title)}`,
    ...[paper.authority, paper.subtitle, paper.madeOn].flatMap((text) =>
      text === '' ? [] : [inline(text)],
    ),
    `## ${inline(paper.about.heading)}`,
    ...paper.about.texts.map((text) => inline(text)),
    `## ${inline(paper.proposal.heading)}`,
    inline(paper.proposal.lead),
    pointsText(paper),
    `## ${inline(paper.tableHeading)}`,
    ...groupTexts(paper),
  ];
  return Buffer.from(`${parts.join('\n\n')}\n`);
}

function pointsText({ proposal }: ListDocument): string {
  return proposal.points
    .flatMap(({ text, lines }) => [
      `- ${inline(text)}`,
      ...lines.map((line) => `  - ${inline(line)}`),
    ])
    .join('\n');
}

function groupTexts({ groups, columns, nothing }: ListDocument): readonly string[] {
  if (groups.length === 0) return [inline(nothing)];
  const head = row(columns.map(({ heading }) => heading));
  const rule = `|${columns.map(() => ' --- |').join('')}`;
  return groups.flatMap(({ heading, rows }) => [
    ...(heading === '' ? [] : [`### ${inline(heading)}`]),
    [head, rule, ...rows.map((cells) => row(columns.map(({ key }) => cells[key])))].join('\n'),
  ]);
}

function row(cells: readonly string[]): string {
  return `|${cells.map((cell) => ` ${inline(cell, '<br>')} |`).join('')}`;
}

const SIGNS = /[\\`*_{}[\]<>#|~!]/gu;

/** What people wrote is shown as they wrote it: no sign of it formats, links or ends a cell. */
function inline(text: string, newline = ' '): string {
  return text
    .split('\n')
    .map((line) =>
      line.replaceAll(SIGNS, (sign) => `\\${sign}`).replace(/^(?=[-+=]|\d+[.)])/u, '\\'),
    )
    .join(newline);
}
