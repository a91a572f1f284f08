import ts from 'typescript';

import { codeIn, sourceOf, within } from './imports-of.ts';

/** An id as it stands in the code, and where: what Slack sends back when somebody acts. */
export type Written = { readonly id: string; readonly file: string };

type Property = ts.PropertyAssignment | ts.ShorthandPropertyAssignment;

/** The ids of a folder's buttons and menus (without what follows a colon), and of its forms. */
export function idsWritten(folder: string): {
  readonly presses: readonly Written[];
  readonly forms: readonly Written[];
} {
  const found = codeIn(folder).flatMap((file) =>
    propertiesIn(sourceOf(file)).map((property) => ({ property, file })),
  );
  const written = (isOne: (property: Property) => boolean): readonly Written[] =>
    found
      .filter(({ property }) => isOne(property))
      .flatMap(({ property, file }) => idsIn(valueOf(property)).map((id) => ({ id, file })));
  return { presses: written(isPress), forms: written(isForm) };
}

/** `{ id, action }` asks whether somebody may do something to an assignment: no button. */
function isPress(property: Property): boolean {
  const name = property.name.getText();
  return name === 'action_id' || (name === 'action' && !namesBeside(property).includes('id'));
}

function isForm(property: Property): boolean {
  return ['callback_id', 'id'].includes(property.name.getText());
}

function namesBeside({ parent }: Property): readonly string[] {
  return parent.properties.map((each) => each.name?.getText() ?? '');
}

function propertiesIn(node: ts.Node): readonly Property[] {
  return within(node).filter(
    (each) => ts.isPropertyAssignment(each) || ts.isShorthandPropertyAssignment(each),
  );
}

/** `{ action }` has the value that the file last gave that name before it, if it gave any. */
function valueOf(property: Property): ts.Expression | undefined {
  if (ts.isPropertyAssignment(property)) return property.initializer;
  const given = variablesOf(property, property.name.text);
  return given.findLast(({ pos }) => pos < property.pos)?.initializer;
}

function variablesOf(node: ts.Node, name: string): readonly ts.VariableDeclaration[] {
  return within(node.getSourceFile())
    .filter(ts.isVariableDeclaration)
    .filter((each) => each.name.getText() === name);
}

/** The ids that an expression may come to; none for one that is handed in from elsewhere. */
function idsIn(value: ts.Expression | undefined): readonly string[] {
  if (value === undefined) return [];
  if (ts.isStringLiteralLike(value)) return [value.text.split(':')[0] ?? ''];
  if (ts.isTemplateExpression(value)) return [value.head.text.split(':')[0] ?? ''];
  if (ts.isConditionalExpression(value))
    return [...idsIn(value.whenTrue), ...idsIn(value.whenFalse)];
  return ts.isElementAccessExpression(value) ? idsOfTable(value.expression) : [];
}

/** `OPENS[part]`: whatever the table of that name holds. */
function idsOfTable(table: ts.Expression): readonly string[] {
  return variablesOf(table, table.getText())
    .flatMap(propertiesIn)
    .flatMap((property) => idsIn(valueOf(property)));
}
