import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

import ts from 'typescript';

/** One module's import of another of the same house, and the names that it takes. */
export type Import = {
  readonly from: string;
  readonly to: string;
  readonly names: readonly string[];
};

/** The code files in a folder, each with the folder's own path before it. */
export function codeIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file))
    .map((file) => join(folder, file.replaceAll('\\', '/')));
}

export function sourceOf(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

/** A piece of code, and all that is in it. */
export function within(node: ts.Node): readonly ts.Node[] {
  const found = [node];
  node.forEachChild((child) => void found.push(...within(child)));
  return found;
}

/** What the modules of a folder import of each other, also types; not what they load at run time. */
export function importsIn(folder: string): readonly Import[] {
  return codeIn(folder).flatMap((from) =>
    sourceOf(from).statements.flatMap((statement) => importBy(statement, from) ?? []),
  );
}

function importBy(statement: ts.Statement, from: string): Import | null {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return null;
  const { moduleSpecifier } = statement;
  if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return null;
  if (!moduleSpecifier.text.startsWith('.')) return null;
  return { from, to: join(dirname(from), moduleSpecifier.text), names: namesIn(statement) };
}

function namesIn(statement: ts.ImportDeclaration | ts.ExportDeclaration): readonly string[] {
  const named = ts.isImportDeclaration(statement)
    ? statement.importClause?.namedBindings
    : statement.exportClause;
  if (named === undefined || !('elements' in named)) return [];
  return named.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}
