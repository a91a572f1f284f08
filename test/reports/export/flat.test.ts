import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { promisify } from 'node:util';

import { describe, expect, it } from 'vitest';

import { aPath } from './support.ts';

const run = promisify(execFile);
const MEGABYTE = 1024 * 1024;

/** What stands in memory at most, of what is still used, while so many are exported. */
async function peakOf(format: string, count: number): Promise<{ peak: number; size: number }> {
  const path = aPath(`export.${format}`);
  const child = ['--expose-gc', '--import', 'tsx', 'test/reports/export/flat-child.ts'];
  const { stdout } = await run(process.execPath, [...child, format, String(count), path]);
  return { peak: Number(stdout), size: statSync(path).size };
}

describe('an export of ten thousand', () => {
  it.each(['json', 'csv', 'xlsx'])(
    'as %s holds no more in memory than one of five hundred',
    async (format) => {
      const few = await peakOf(format, 500);
      const many = await peakOf(format, 10_000);

      expect(many.size).toBeGreaterThan(few.size * 10);
      expect(many.peak - few.peak).toBeLessThan(12 * MEGABYTE);
    },
    120_000,
  );
});
