import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/**
 * The figures of the house, read from the code as text: `npm run house`, or `npm run house -- FOLDER`
 * for another checkout, so that a before and an after are measured by the same script.
 */
type File = { readonly path: string; readonly text: string; readonly lines: number };
type Arrow = { readonly from: string; readonly to: string };

const CODE = /\.(?:ts|tsx|mjs)$/;
const IMPORTED = /\bfrom\s+'(\.[^']+)'/g;

function read(root: string): readonly File[] {
  return ['src', 'packages']
    .filter((top) => existsSync(join(root, top)))
    .flatMap((top) =>
      readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
        .filter((name) => CODE.test(name) && !/node_modules|(?:^|\/)(?:test|dist)\//.test(name))
        .map((name) => posix.join(top, name)),
    )
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, lines: text.split('\n').length - 1 };
    });
}

function arrowsOf(files: readonly File[]): readonly Arrow[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(IMPORTED)].map(([, to = '']) => ({
      from: path,
      to: posix.join(dirname(path), to),
    })),
  );
}

/** Imports within src/slack, and those of them that run into another room from anywhere but the door. */
function foreign(arrows: readonly Arrow[]): string {
  const within = arrows.filter(
    ({ from, to }) => from.startsWith('src/slack/') && to.startsWith('src/slack/'),
  );
  const into = within.filter(
    ({ from, to }) =>
      to.startsWith('src/slack/rooms/') &&
      dirname(from) !== dirname(to) &&
      !from.startsWith('src/slack/door/'),
  );
  const share = within.length === 0 ? 0 : (100 * into.length) / within.length;
  return `${into.length} of ${within.length} (${share.toFixed(1)} %)`;
}

/** Folders that reach themselves over others; what lies directly in a top folder is each for itself. */
function circles(arrows: readonly Arrow[]): readonly (readonly string[])[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of arrows) {
    const [one, other] = [roomOf(from), roomOf(to)];
    if (one !== other) next.set(one, (next.get(one) ?? new Set()).add(other));
  }
  const reach = new Map([...next.keys()].map((folder) => [folder, reachedFrom(folder, next)]));
  const tied = (one: string, other: string): boolean =>
    (reach.get(one)?.has(other) ?? false) && (reach.get(other)?.has(one) ?? false);
  const found = new Map<string, readonly string[]>();
  for (const folder of [...next.keys()].filter((each) => tied(each, each)).toSorted()) {
    const circle = [...next.keys()].filter((other) => tied(folder, other)).toSorted();
    found.set(circle.join(), circle);
  }
  return [...found.values()];
}

function roomOf(path: string): string {
  return dirname(path) === 'src' ? path : dirname(path);
}

function reachedFrom(
  start: string,
  next: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...(next.get(start) ?? [])];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    waiting.push(...(next.get(at) ?? []));
  }
  return seen;
}

/** The files that a deed owns, by their names and their folders'. */
function owned(files: readonly File[], deed: RegExp): string {
  const own = files.filter(({ path }) => deed.test(path));
  return `${own.length} in ${new Set(own.map(({ path }) => dirname(path))).size} folders`;
}

/** Files that name the deed anywhere, which is what somebody must look through who changes it. */
function mentioning(files: readonly File[], deed: RegExp): string {
  const all = files.filter(({ path, text }) => deed.test(path) || deed.test(text));
  return `${all.length} in ${new Set(all.map(({ path }) => dirname(path))).size} folders`;
}

function count(files: readonly File[], below: string, what: RegExp): number {
  return files
    .filter(({ path }) => path.startsWith(below))
    .reduce((sum, { text }) => sum + [...text.matchAll(what)].length, 0);
}

/** Lines that only say which texts there are: a type is kept by hand beside its two languages. */
function textTypeLines(files: readonly File[]): number {
  return files
    .filter(({ path }) => path.startsWith('src/words/'))
    .flatMap(({ text }) => text.match(/^export type \w+ =[^;]*?\{[\s\S]*?^\};/gm) ?? [])
    .reduce((sum, type) => sum + type.split('\n').length, 0);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

/** How long functions are that are written as such, by their braces at the same indent. */
function functionLengths(files: readonly File[]): readonly number[] {
  const WHOLE =
    /^( *)(?:export )?(?:async )?(?:function\b|const \w+(?:: [^=\n]+)? = (?:async )?\()[\s\S]*?^\1\}/gm;
  return files.flatMap(({ text }) =>
    [...text.matchAll(WHOLE)].map(([whole]) => whole.split('\n').length),
  );
}

const root = process.argv[2] ?? '.';
const files = read(root);
const arrows = arrowsOf(files);
const own = files.filter(({ path }) => path.startsWith('src/'));
const tied = circles(arrows);
const long = files.filter(({ lines }) => lines > 250);
const EXTENSION = /extension(?!s:|s =)|\bextend(?!s\b|ed from)|extending/i;

const figures: readonly (readonly [string, string | number])[] = [
  ['files in src and packages', files.length],
  ['imports in src/slack into a foreign room', foreign(arrows)],
  ['circles between folders', tied.length],
  ['files that belong to "extension"', owned(own, EXTENSION)],
  ['files that mention "extension"', mentioning(own, EXTENSION)],
  ['readings of the clock in app', count(files, 'src/app/', /clock\.now\(\)/g)],
  ['call sites that keep wakeOn', count(files, 'src/app/', /\b(?:with)?[wW]akeDay\(/g)],
  ['lines of text types', textTypeLines(files)],
  ['lines of a file, median', median(files.map(({ lines }) => lines))],
  ['lines of a function, median', median(functionLengths(files))],
  ['files with more than 250 lines', long.map(({ path }) => path).join(', ') || 0],
];
const report = [
  ...figures.map(([name, value]) => `${name.padEnd(44)} ${value}`),
  ...tied.map((circle) => `circle: ${circle.join(' ')}`),
];
process.stdout.write(`${report.join('\n')}\n`);
