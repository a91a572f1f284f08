import type { ExportFormat, ExportSource } from '../../app/ports/export-source.ts';

/** Writes everything to a file that is not there yet. */
export async function exportTo(
  source: ExportSource,
  path: string,
  format: ExportFormat,
): Promise<void> {
  if (format === 'json') return (await import('./export-json.ts')).exportJson(source, path);
  const { exportCsv, exportXlsx } = await import('./export-tables.ts');
  return format === 'csv' ? exportCsv(source, path) : exportXlsx(source, path);
}
