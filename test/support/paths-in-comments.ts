/** A file of code, by its path from the root. */
type File = { readonly path: string; readonly text: string };

const COMMENT = /\/\*\*?\s[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gm;

/** Where a word begins that is no part of an address, of a route such as /slack/events, or of a pattern. */
const START = String.raw`(?<![\w:/.@<*}-])`;
const PART = String.raw`[\w@-][\w@.-]*`;
const ENDING = String.raw`\.(?:tsx?|mjs|css|md|ya?ml)(?!\w)`;
const NAMED = new RegExp(
  String.raw`${START}(?:(?:${PART}\/)*\w[\w.-]*${ENDING}|${PART}(?:\/${PART})+(?![\w*<{/]))`,
  'g',
);

const FROM_THE_TOP = /^(?:src|packages|test|bench|docs)\//;
/** `app/ports`; what has figures, capitals or full stops is a date, a case or a repository. */
const FOLDERS = /^[a-z][a-z-]*(?:\/[a-z][a-z-]*)+$/;

/**
 * What the comments of a file name as ours and what is not there: a file by its name or the end of
 * its path, a path from a top folder, and words with slashes of which the first is a folder's name.
 * @param paths every file and folder of ours, from the root
 */
export function missingPathsIn(file: File, paths: ReadonlySet<string>): readonly string[] {
  return [...file.text.matchAll(COMMENT)]
    .flatMap(([comment]) => [...comment.matchAll(NAMED)])
    .map(([named]) => named.replace(/\.$/, ''))
    .filter((named) => isMeantAsOurs(named, paths) && !isThere(named, file, paths));
}

function isMeantAsOurs(named: string, paths: ReadonlySet<string>): boolean {
  if (FROM_THE_TOP.test(named) || new RegExp(`${ENDING}$`).test(named)) return true;
  return FOLDERS.test(named) && isEndOfOne(named.slice(0, named.indexOf('/')), paths);
}

/** A package's comments speak of its own files. */
function isThere(named: string, { path }: File, paths: ReadonlySet<string>): boolean {
  const home = /^packages\/[^/]+\//.exec(path)?.[0] ?? '';
  if (paths.has(named) || paths.has(`${home}${named}`)) return true;
  return !FROM_THE_TOP.test(named) && isEndOfOne(named, paths);
}

/** Fixtures are named by their whole paths: they hold what is no longer, or never was. */
function isEndOfOne(named: string, paths: ReadonlySet<string>): boolean {
  for (const path of paths)
    if (`/${path}`.endsWith(`/${named}`) && !path.includes('test/fixtures/')) return true;
  return false;
}
