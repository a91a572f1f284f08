import type { AssignmentList } from '../papers/assignment-list.ts';
import type { PaperFormat } from '../papers/paper-parts.ts';

/** What is wrong with a placeholder of a template. */
export type TemplateProblem = {
  /** `missing`: the template does not have it at all, and the paper would lack it. */
  readonly is: 'unknown' | 'misplaced' | 'unclosed' | 'unopened' | 'missing' | 'not-docx';
  /** As it stands there; empty where the file is none that can be read. */
  readonly placeholder: string;
};

/** A file that was made for somebody, as long as it waits to be given to them. */
export type MadeFile = {
  /** What it is called for whoever saves it: `uppdragslista-RUN-2026-12-15.docx`. */
  readonly name: string;
  readonly mimeType: string;
  /** Bytes. */
  readonly size: number;
  /** Where it lies until it is given. */
  readonly path: string;
};

export type MadePaper =
  | { readonly ok: true; readonly file: MadeFile }
  | {
      readonly ok: false;
      readonly why: 'bad-template';
      readonly problems: readonly TemplateProblem[];
    };

/** Makes papers of facts. */
export type Papers = {
  /** @throws NotSaved when the disk does not take it */
  list(
    list: AssignmentList,
    how: { readonly team: string; readonly format: PaperFormat },
  ): Promise<MadePaper>;
};
