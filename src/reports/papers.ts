import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Dossier } from '../app/ports/dossier.ts';
import type { ExportFormat, ExportSource } from '../app/ports/export-source.ts';
import type { AssignmentList } from '../app/ports/assignment-list.ts';
import type { PaperFormat } from '../app/ports/paper-parts.ts';
import type { MadeFile, Papers, TemplateProblem } from '../app/ports/papers.ts';
import { icalText } from '../calendar/ical-text.ts';
import { exportTo } from './export/export-to.ts';
import { figureWordsIn } from '../words/figures.ts';
import { listWordsIn } from './list/words.ts';
import { markOf } from './mark.ts';
import { MIME_TYPES } from './mime-types.ts';
import type { Outgoing } from './outgoing.ts';

type Looks = { readonly mark: Uint8Array | null; readonly template: Uint8Array | null };

type Written =
  | { readonly ok: true; readonly content: Uint8Array }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/**
 * The writers, each loaded when it is first asked for: what makes PDF and Word is large, and a
 * service that never makes a paper need not have it in memory.
 */
const WRITERS: Readonly<
  Record<PaperFormat, (list: AssignmentList, looks: Looks) => Promise<Written>>
> = {
  docx: async (list, looks) => (await import('./docx/list-docx.ts')).listDocx(list, looks),
  pdf: async (list, { mark }) =>
    whole(await (await import('./pdf/list-pdf.ts')).listPdf(list, mark)),
  xlsx: async (list) => whole((await import('./xlsx/list-xlsx.ts')).listXlsx(list)),
  csv: async (list) => whole((await import('./csv/list-csv.ts')).listCsv(list)),
  md: async (list) => whole((await import('./markdown/list-markdown.ts')).listMarkdown(list)),
};

function whole(content: Uint8Array): Written {
  return { ok: true, content };
}

/** Papers, written where they wait for whoever asked for them. */
export function createPapers({
  dataDir,
  outgoing,
}: {
  readonly dataDir: string;
  readonly outgoing: Outgoing;
}): Papers {
  const kept = (path: string | null): Promise<Uint8Array> | null =>
    path === null ? null : readFile(join(dataDir, path));
  return {
    async list(list, { format, letterhead }) {
      const looks = {
        mark: await kept(letterhead.mark),
        template: format === 'docx' ? await kept(letterhead.template) : null,
      };
      const written = await WRITERS[format](list, looks);
      if (!written.ok) return { ...written, why: 'bad-template' };
      const about = { name: nameOf(list, format), mimeType: MIME_TYPES[format] };
      return { ok: true, file: await outgoing.keep(written.content, about) };
    },

    async export(source, format) {
      const path = await outgoing.newPath();
      try {
        await exportTo(source, path, format);
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
      return outgoing.made(path, exportedAs(source, format));
    },

    async figures(figures, language) {
      const { figuresXlsx } = await import('./figures/figures-xlsx.ts');
      const { committee, over } = figures;
      const title = figureWordsIn(language).title.toLowerCase();
      const name = `${title}-${committee.code}-${over.from}--${over.to}.xlsx`;
      const content = figuresXlsx(figures, language);
      return outgoing.keep(content, { name, mimeType: MIME_TYPES.xlsx });
    },

    async picture(picture, language) {
      const [{ pictureSvg }, { drawPng }, { pictureName }] = await Promise.all([
        import('./pictures/picture-svg.ts'),
        import('./pictures/draw-png.ts'),
        import('./pictures/picture-name.ts'),
      ]);
      const content = await drawPng(pictureSvg(picture, language));
      const name = pictureName(picture, language);
      return outgoing.keep(content, { name, mimeType: MIME_TYPES.png });
    },

    async dossier(dossier, { format, letterhead }) {
      const { folderOf } = await import('./dossier/package-to.ts');
      const about = {
        name: `dossier-${folderOf(dossier)}.${format}`,
        mimeType: MIME_TYPES[format],
      };
      return outgoing.keep(await dossierAs(dossier, format, await kept(letterhead.mark)), about);
    },

    async diaryPackage(dossiers, letterhead) {
      const { folderOf, packageTo } = await import('./dossier/package-to.ts');
      const path = await outgoing.newPath();
      const mark = await kept(letterhead.mark);
      const pdfs: string[] = [];
      const pdfOf = async (dossier: Dossier): Promise<string> => {
        const { dossierPdf } = await import('./dossier/dossier-pdf.ts');
        const about = { name: 'dossier.pdf', mimeType: MIME_TYPES.pdf };
        const { path: pdf } = await outgoing.keep(await dossierPdf(dossier, mark), about);
        pdfs.push(pdf);
        return pdf;
      };
      try {
        await packageTo(path, dossiers, { dataDir, pdfOf });
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      } finally {
        for (const pdf of pdfs) await rm(pdf, { force: true });
      }
      const [first] = dossiers;
      const which =
        dossiers.length === 1 && first ? folderOf(first) : (first?.committee.code ?? '');
      const name = `diariet-${which}-${first?.madeOn ?? ''}.zip`;
      return outgoing.made(path, { name, mimeType: MIME_TYPES.zip });
    },

    async person(data, { language, timeZone }) {
      const { personFiles } = await import('./person/person-files.ts');
      const { readable, json } = personFiles(data, language, timeZone);
      return {
        readable: await outgoing.keep(readable.content, readable),
        json: await outgoing.keep(json.content, json),
      };
    },

    calendar(calendar) {
      const { committee } = calendar;
      const name = committee === null ? 'bevaka.ics' : `bevaka-${committee.code}.ics`;
      const content = new TextEncoder().encode(icalText(calendar));
      return outgoing.keep(content, { name, mimeType: MIME_TYPES.ics });
    },

    async template(language) {
      const { ownTemplate } = await import('./docx/own-template.ts');
      const name = `${fileWord(language)}.docx`;
      return outgoing.keep(await ownTemplate(language, null), { name, mimeType: MIME_TYPES.docx });
    },

    async problemsOf(path) {
      const { templateProblems } = await import('./docx/list-docx.ts');
      return templateProblems(await readFile(join(dataDir, path)));
    },

    async isPicture(path) {
      return markOf(await readFile(join(dataDir, path))) !== null;
    },
  };
}

async function dossierAs(
  dossier: Dossier,
  format: 'pdf' | 'md' | 'json',
  mark: Uint8Array | null,
): Promise<Uint8Array> {
  if (format === 'pdf') return (await import('./dossier/dossier-pdf.ts')).dossierPdf(dossier, mark);
  const text =
    format === 'json'
      ? (await import('./dossier/dossier-json.ts')).dossierJson(dossier)
      : (await import('./dossier/dossier-markdown.ts')).dossierMarkdown(dossier);
  return new TextEncoder().encode(text);
}

/** Tables in CSV are several files, and come as one. */
function exportedAs(
  { committees, exportedAt }: ExportSource,
  format: ExportFormat,
): Pick<MadeFile, 'name' | 'mimeType'> {
  const codes = committees.map(({ code }) => code).join('-');
  const ending = format === 'csv' ? 'csv.zip' : format;
  const mimeType = format === 'csv' ? MIME_TYPES.zip : MIME_TYPES[format];
  return { name: `bevaka-${codes}-${exportedAt.slice(0, 10)}.${ending}`, mimeType };
}

function nameOf({ language, committee, meeting }: AssignmentList, format: PaperFormat): string {
  return `${fileWord(language)}-${committee.code}-${meeting.day}.${format}`;
}

/** @example fileWord('sv') // 'uppdragslista' */
function fileWord(language: AssignmentList['language']): string {
  return listWordsIn(language).title.toLowerCase().replaceAll(' ', '-');
}
