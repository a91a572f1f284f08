import { writeFileSync } from 'node:fs';

import { exportSchemaText } from '../src/reports/export/schema-text.ts';

// Writes the published schema of the export; a test compares the two.
writeFileSync('docs/export-1.schema.json', exportSchemaText());
