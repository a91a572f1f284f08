// Stands in for the reader of files where the sources are run, as by a test: a thread of its own does
// not inherit what lets Node read TypeScript. What is built has the reader itself by this name.
import { tsImport } from 'tsx/esm/api';

await tsImport('./worker.ts', import.meta.url);
