import { writeFileSync } from 'node:fs';

import { dossierSchemaText } from '../src/reports/dossier/schema.ts';
import { exportSchemaText } from '../src/reports/export/schema-text.ts';
import { publicSchemaText } from '../src/reports/public/schema-text.ts';

// Writes the published schemas of the export, the dossier and the public data; a test compares each with its own.
writeFileSync('docs/export-1.schema.json', exportSchemaText());
writeFileSync('docs/dossier-1.schema.json', dossierSchemaText());
writeFileSync('docs/public-1.schema.json', publicSchemaText());
