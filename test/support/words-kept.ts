import ts from 'typescript';

import { sourceOf } from './imports-of.ts';

/**
 * The words of docs/glossary.md that are also everyday English, and the type that each stands for.
 * A thing of another type that bears the name is what the glossary says it is not.
 */
const MEANT = new Map([
  ['asked', /\bAsked\b/u],
  ['given', /\bGiven/u],
  ['outcome', /\bOutcome\b/u],
  ['said', /\bSaid\b/u],
  [
    'standing',
    /\bStanding\b|"met"(?: \| "(?:passed|late|ahead)")+|(?:"(?:passed|late|ahead)" \| )+"met"/u,
  ],
  ['told', /\bTold\b/u],
]);

/** The types that give the words their meaning; none of the same name means something else. */
const TYPES = new Set(['Asked', 'Given', 'Outcome', 'Said', 'Standing', 'Told']);

/** `file: name of type` for each variable, parameter and field whose name is a word with another meaning. */
export function wordsAstray(files: readonly string[]): readonly string[] {
  const { options } = configOf();
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  return files.flatMap((file) =>
    namesIn(program.getSourceFile(file)).flatMap((name) => {
      const type = checker.typeToString(checker.getTypeAtLocation(name));
      return isMeant(name, type) ? [] : [`${file}: ${name.text} of ${type}`];
    }),
  );
}

/** Where each of the types is declared: "Said in src/slack/kit/said.ts". */
export function typesDeclared(files: readonly string[]): readonly string[] {
  return files.flatMap((file) =>
    within(sourceOf(file))
      .filter((node) => ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node))
      .filter(({ name }) => TYPES.has(name.text))
      .map(({ name }) => `${name.text} in ${file}`),
  );
}

/** What a function returns is no meaning of its name: a function is named by what it does. */
function isMeant({ text, parent }: ts.Identifier, type: string): boolean {
  return !ts.isFunctionLike(parent) && !type.includes('=>') && MEANT.get(text)?.test(type) === true;
}

function namesIn(source: ts.SourceFile | undefined): readonly ts.Identifier[] {
  if (source === undefined) throw new Error('a file to be read for its words is not there');
  return within(source).flatMap((node) => {
    const name = isNaming(node) ? node.name : undefined;
    return name !== undefined && ts.isIdentifier(name) && MEANT.has(name.text) ? [name] : [];
  });
}

/** Not what stands in an object: its names are the ones that its type declares. */
function isNaming(node: ts.Node): node is ts.NamedDeclaration & { readonly name?: ts.Node } {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isPropertySignature(node) ||
    ts.isFunctionDeclaration(node)
  );
}

function within(node: ts.Node): readonly ts.Node[] {
  const found = [node];
  node.forEachChild((child) => void found.push(...within(child)));
  return found;
}

function configOf(): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as {
    readonly config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, '.');
}
