const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What each kind of file that is made is called on the way. */
export const MIME_TYPES = {
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  zip: 'application/zip',
} as const;
