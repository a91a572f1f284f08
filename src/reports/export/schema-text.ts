import { z } from 'zod';

import { EXPORT_VERSION, exported } from './schema.ts';

/** The schema of the export as it is published: JSON Schema, draft 2020-12. */
export function exportSchemaText(): string {
  const schema = z.toJSONSchema(exported, {
    target: 'draft-2020-12',
    // A reader passes over what it does not know: of the result zod would forbid that.
    io: 'input',
    override({ jsonSchema }) {
      // The format says it already, and shorter.
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    },
  });
  const about = {
    $schema: schema.$schema,
    title: `Bevaka export, version ${EXPORT_VERSION}`,
    description:
      'Everything that is kept of committees. People are user ids of their Slack workspace; `people` says what they are called. Moments are UTC, days are where the committee is. A field may be added without a new version.',
  };
  return `${JSON.stringify({ ...about, ...schema }, null, 2)}\n`;
}
