import type { CalendarView } from './calendar-view.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Language } from '../../domain/record/language.ts';
import type { CommitteeFigures } from './committee-figures.ts';
import type { Dossier, DossierFormat } from './dossier.ts';
import type { ExportFormat, ExportSource } from './export-source.ts';
import type { AssignmentList } from './assignment-list.ts';
import type { InThread } from '../../domain/record/slack-message.ts';
import type { PaperFormat } from './paper-parts.ts';
import type { PersonData } from './person-data.ts';
import type { Picture } from './picture.ts';
import type { Letterhead } from './stored-workspace.ts';

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
  /** Of a picture, what a screen reader says in its place. */
  readonly alternative?: string;
};

/** How a file is shown in Slack: its title, the words beside it, and a thread where it is for all there. */
export type ShownFile = {
  readonly title: string;
  readonly words: string;
  readonly thread: InThread | null;
};

export type BadTemplate = {
  readonly ok: false;
  readonly why: 'bad-template';
  readonly problems: readonly TemplateProblem[];
};

/** Makes papers of facts. */
export type Papers = {
  list(
    list: AssignmentList,
    how: { readonly format: PaperFormat; readonly letterhead: Letterhead },
  ): Promise<{ readonly ok: true; readonly file: MadeFile } | BadTemplate>;
  /** Everything that the source gives, written as it is read. */
  export(source: ExportSource, format: ExportFormat): Promise<MadeFile>;
  /** A committee's figures over a time, as a workbook. */
  figures(figures: CommitteeFigures, language: Language): Promise<MadeFile>;
  /** A picture, drawn as PNG. */
  picture(picture: Picture, language: Language): Promise<MadeFile>;
  /** A dossier as a document. */
  dossier(
    dossier: Dossier,
    how: {
      readonly format: Exclude<DossierFormat, 'zip'>;
      readonly letterhead: Letterhead;
    },
  ): Promise<MadeFile>;
  /** What goes to the diary: of each its documents, its dossier and the checksums of all. */
  diaryPackage(dossiers: readonly Dossier[], letterhead: Letterhead): Promise<MadeFile>;
  /** What is kept about a person, for people and for programs. */
  person(
    data: PersonData,
    how: { readonly language: Language; readonly timeZone: string },
  ): Promise<{ readonly readable: MadeFile; readonly json: MadeFile }>;
  /** A calendar's file, as it is now. */
  calendar(calendar: CalendarView): Promise<MadeFile>;
  /** Our own template, for a region to begin from. */
  template(language: AssignmentList['language']): Promise<MadeFile>;
  /** What is wrong with a template that is kept at a path; nothing where it can be used. */
  problemsOf(path: string): Promise<readonly TemplateProblem[]>;
  /** Whether what is kept at a path is a picture that papers can hold. */
  isPicture(path: string): Promise<boolean>;
};

/** How what was made comes to whoever asked for it, and to nobody else. */
export type Handing = {
  /** An address that gives the file once within ten minutes; null where nothing is served. */
  addressOf(file: MadeFile): string | null;
  /** Brings the file to Slack, where nobody sees it yet, and answers Slack's id; null where Slack does not take it. */
  bring(file: MadeFile): Promise<string | null>;
  /** Shares it in the thread, else in the person's direct messages; false where Slack does not. */
  share(slackFile: string, shown: ShownFile, person: Person): Promise<boolean>;
  /** Takes it out of Slack again; false where it must be tried later. */
  remove(slackFile: string): Promise<boolean>;
  /** The file is not needed here any more. */
  discard(file: MadeFile): Promise<void>;
};
