import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { z } from 'zod';

import { FAMILY, FONT_FILES } from './font.ts';

// Draws one picture in a thread of its own, which then ends: drawing takes a moment in which nobody
// could be answered, and what it takes of memory is given back with the thread.

const jobSchema = z.object({ svg: z.string(), zoom: z.number().positive() });

async function png({ svg, zoom }: z.infer<typeof jobSchema>): Promise<Uint8Array> {
  const { resolve } = createRequire(import.meta.url);
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fontBuffers = await Promise.all(Object.values(FONT_FILES).map((path) => readFile(path)));
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    // No font of the machine's: the picture is the same everywhere.
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: FAMILY },
  });
  return drawing.render().asPng();
}

parentPort?.postMessage(await png(jobSchema.parse(workerData)));
