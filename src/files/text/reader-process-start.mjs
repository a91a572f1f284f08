// Stands in for the reader of files where the sources are run, as by a test: Node reads no TypeScript
// by itself. What is built has the reader itself by this name.
import { tsImport } from 'tsx/esm/api';

await tsImport('./reader-process.ts', import.meta.url);
