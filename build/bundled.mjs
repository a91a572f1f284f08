import { join } from 'node:path';

import { NotBuilt } from './not-built.mjs';

/** @import { BuildOptions, OutputFile } from 'esbuild' */
/** @import { What } from './what.mjs' */

/**
 * The files of one build, not yet written. Names stay, and each line of code is a line: a stack
 * trace can be read as it is, and to the line of the source with `node --enable-source-maps`.
 * @param {What} what
 * @param {string} outdir where they will be, for the source maps
 * @returns {Promise<readonly OutputFile[]>}
 * @throws {NotBuilt}
 */
export async function bundled({ home, node, page, external }, outdir) {
  const esbuild = await loadedEsbuild(home);
  /** @type {BuildOptions} */
  const common = {
    absWorkingDir: home,
    outdir: join(home, outdir),
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
    // As tsconfig.json has it; a build must not depend on whether that file came along.
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  };
  try {
    const builds = await Promise.all([
      esbuild.build({ ...common, ...FOR_NODE, external, entryPoints: node }),
      esbuild.build({ ...common, ...FOR_A_BROWSER, entryPoints: page }),
    ]);
    return builds.flatMap(({ outputFiles }) => outputFiles ?? []);
  } catch (error) {
    throw new NotBuilt(error instanceof Error ? error.message : String(error));
  }
}

/** @type {BuildOptions} */
const FOR_NODE = {
  platform: 'node',
  target: 'node20.19',
  splitting: true,
  outExtension: { '.js': '.mjs' },
  sourcemap: true,
  sourcesContent: false,
  // Node has no `require` in a module, and packages of the older kind ask for Node's own by it.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
};

/** @type {BuildOptions} */
const FOR_A_BROWSER = {
  platform: 'browser',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  charset: 'utf8',
  minify: true,
};

/** @param {string} home */
async function loadedEsbuild(home) {
  return import('esbuild').catch(() => {
    throw new NotBuilt(
      `${home} has no build of the sources that are there, and esbuild, which makes it, is not installed: run npm ci first.`,
    );
  });
}
