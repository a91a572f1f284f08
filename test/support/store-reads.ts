import ts from 'typescript';

import { codeIn, sourceOf, within } from './imports-of.ts';

/** The lines of a folder that take the store from the ports, as `file:line`. */
export function storeReadsIn(folder: string): readonly string[] {
  return codeIn(folder).flatMap((file) => {
    const source = sourceOf(file);
    return within(source)
      .filter(takesStore)
      .map((node) => source.getLineAndCharacterOfPosition(node.getStart()).line + 1)
      .map((line) => `${file}:${line}`);
  });
}

/** `ports.store`, `ports['store']`, or `{ store }` taken from what holds it. */
function takesStore(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === 'store';
  if (ts.isElementAccessExpression(node))
    return ts.isStringLiteral(node.argumentExpression) && node.argumentExpression.text === 'store';
  return ts.isBindingElement(node) && (node.propertyName ?? node.name).getText() === 'store';
}
