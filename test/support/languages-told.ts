import ts from 'typescript';

import type { Language } from '../../src/domain/record/language.ts';
import { codeIn, sourceOf, within } from './imports-of.ts';

/** Words that nearly every sentence has and that the other language has not. */
const FUNCTION_WORDS: Readonly<Record<Language, readonly string[]>> = {
  sv: (
    'och att inte är för på med som av det ett ska har kan när eller du din ditt dina här där från ' +
    'ingen inget inga vem vad hur finns skriv välj den till utan redan också måste blir nämnden ' +
    'uppdraget uppdrag sammanträde sammanträdet sekreteraren dagen förra nästa'
  ).split(' '),
  en: (
    'the of and is are was not has have its it this that these you your which who what when with ' +
    'from been will no there here write choose already must cannot does committee assignment ' +
    'assignments meeting meetings secretary next'
  ).split(' '),
};

const OTHER: Readonly<Record<Language, Language>> = { sv: 'en', en: 'sv' };

/** The words of the other language in a text that should be in one. */
export function strayWords(text: string, language: Language): readonly string[] {
  const known = new Set(FUNCTION_WORDS[OTHER[language]]);
  // An address, a file's path and what is filled in later are no words of a text.
  const plain = text.toLowerCase().replaceAll(/https?:\S+|[\w-]+(?:\/[\w-]+){2,}[.\w]*/gu, ' ');
  return plain.split(/[^\p{L}]+/u).filter((word) => known.has(word));
}

/** A text as it stands in the code, and the language whose it is. */
export type Text = { readonly file: string; readonly language: Language; readonly text: string };

/** Every text of a folder that is told by its language: what is called `sv` or `en` there. */
export function textsToldIn(folder: string): readonly Text[] {
  return codeIn(folder).flatMap((file) =>
    within(sourceOf(file)).flatMap((node) => {
      const language = languageOf(node);
      return language === null ? [] : literalsIn(node).map((text) => ({ file, language, text }));
    }),
  );
}

function languageOf(node: ts.Node): Language | null {
  if (!ts.isVariableDeclaration(node) && !ts.isPropertyAssignment(node)) return null;
  const name = node.name.getText();
  return name === 'sv' || name === 'en' ? name : null;
}

function literalsIn(node: ts.Node): readonly string[] {
  return within(node).flatMap((each) => {
    const isKey = ts.isPropertyAssignment(each.parent) && each.parent.name === each;
    if (isKey || ts.isLiteralTypeNode(each.parent) || ts.isElementAccessExpression(each.parent))
      return [];
    if (ts.isStringLiteral(each) || ts.isNoSubstitutionTemplateLiteral(each)) return [each.text];
    return ts.isTemplateHead(each) || ts.isTemplateMiddleOrTemplateTail(each) ? [each.text] : [];
  });
}
