#!/usr/bin/env node
// The program that `npx bevaka` starts: Node alone reads no TypeScript.
import { tsImport } from 'tsx/esm/api';

await tsImport('./main.ts', import.meta.url);
