const KNOWN: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jpg: 'image/jpeg',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What a file is by its name, as Slack finds it for what an app uploads. */
export function mimeTypeOf(name: string): string {
  return KNOWN[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}
