import Docxtemplater from 'docxtemplater';
import InspectModule from 'docxtemplater/js/inspect-module.js';
import PizZip from 'pizzip';

import type { AssignmentList } from '../../app/ports/assignment-list.ts';
import type { TemplateProblem } from '../../app/ports/papers.ts';
import { listDocument } from '../list/document.ts';
import { ownTemplate } from './own-template.ts';
import { valuesOf } from './placeholders.ts';
import { problemsIn, shapeProblems, type Tags } from './template-problems.ts';

// Its types say that the class is `default` of what is exported; it is the whole of it.
const Inspect = InspectModule as unknown as typeof InspectModule.default;

export type Filled =
  | { readonly ok: true; readonly content: Uint8Array }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/**
 * The paper in a template of the region's, or in our own. A template is filled in as text and runs
 * nothing: docxtemplater's plain parser knows names alone, no expressions.
 */
export async function listDocx(
  list: AssignmentList,
  { template, mark }: { readonly template: Uint8Array | null; readonly mark: Uint8Array | null },
): Promise<Filled> {
  const used = template ?? (await ownTemplate(list.language, mark));
  const opened = openTemplate(used);
  if (!opened.ok) return opened;
  opened.template.render(valuesOf(listDocument(list)));
  const content = opened.template.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
  return { ok: true, content };
}

/** What is wrong with a template, before anything is made with it; empty where nothing is. */
export function templateProblems(template: Uint8Array): readonly TemplateProblem[] {
  const opened = openTemplate(template);
  return opened.ok ? [] : opened.problems;
}

type Opened =
  { readonly ok: true; readonly template: Docxtemplater<PizZip> } | Extract<Filled, { ok: false }>;

function openTemplate(content: Uint8Array): Opened {
  const inspect = new Inspect();
  try {
    const template = new Docxtemplater(new PizZip(content), {
      modules: [inspect],
      paragraphLoop: true,
      linebreaks: true,
      // What is wrong is answered; standard output is for other things.
      errorLogging: false,
      // What a template asks for and a paper lacks is checked before; nothing says "undefined".
      nullGetter: () => '',
    });
    const problems = problemsIn(inspect.getAllTags() as Tags); // a tree of names, by its documentation
    return problems.length === 0 ? { ok: true, template } : { ok: false, problems };
  } catch (error) {
    const problems = shapeProblems(error);
    return {
      ok: false,
      problems: problems.length > 0 ? problems : [{ is: 'not-docx', placeholder: '' }],
    };
  }
}
