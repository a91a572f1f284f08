// Stands in for the thread that draws where the sources are run, as by a test: Node reads no
// TypeScript by itself. What is built has the thread itself by this name.
import { tsImport } from 'tsx/esm/api';

await tsImport('./picture-thread.ts', import.meta.url);
