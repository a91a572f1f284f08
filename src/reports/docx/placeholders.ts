import { COLUMNS, type ColumnKey } from '../list/columns.ts';
import type { ListDocument } from '../list/document.ts';

/** The heading of a column, as a template names it: `columnHolder`. */
export function columnPlaceholder(key: ColumnKey): string {
  return `column${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}

/**
 * What may stand where in a template: between the marks of each part its own, and everything of the
 * parts around it. `docs/papers.md` says what each is.
 */
export const PLACEHOLDERS: Readonly<Record<string, readonly string[]>> = {
  page: [
    'authority',
    'title',
    'subtitle',
    'madeOn',
    'aboutHeading',
    'proposalHeading',
    'proposalLead',
    'tableHeading',
    'nothing',
    ...COLUMNS.map(columnPlaceholder),
  ],
  about: ['text'],
  proposal: ['text'],
  lines: ['line'],
  groups: ['heading'],
  hasHeading: [],
  rows: COLUMNS,
  isEmpty: [],
};

/** Within which others each part may stand. */
export const PARTS_WITHIN: Readonly<Record<string, readonly string[]>> = {
  page: ['about', 'proposal', 'groups', 'rows', 'isEmpty'],
  proposal: ['lines'],
  groups: ['hasHeading', 'rows'],
};

/** Without it the list would be missing from the paper, which nobody may notice before it is sent. */
export const NEEDED_PART = 'rows';

/** What the placeholders stand for in one paper. */
export function valuesOf(paper: ListDocument): Readonly<Record<string, unknown>> {
  const groups = paper.groups.map(({ heading, rows }) => ({
    heading,
    hasHeading: heading !== '',
    rows,
  }));
  const columns = paper.columns.map(({ key, heading }) => [columnPlaceholder(key), heading]);
  return {
    ...Object.fromEntries(columns),
    authority: paper.authority,
    title: paper.title,
    subtitle: paper.subtitle,
    madeOn: paper.madeOn,
    aboutHeading: paper.about.heading,
    about: paper.about.texts.map((text) => ({ text })),
    proposalHeading: paper.proposal.heading,
    proposalLead: paper.proposal.lead,
    proposal: paper.proposal.points.map(({ text, lines }) => ({
      text,
      lines: lines.map((line) => ({ line })),
    })),
    tableHeading: paper.tableHeading,
    groups,
    rows: groups.flatMap(({ rows }) => rows),
    isEmpty: groups.length === 0,
    nothing: paper.nothing,
  };
}
