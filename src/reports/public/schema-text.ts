import { z } from 'zod';

import { PUBLIC_VERSION, publicData } from './schema.ts';

/** The schema of the public data as it is published: JSON Schema, draft 2020-12. */
export function publicSchemaText(): string {
  const schema = z.toJSONSchema(publicData, {
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
    title: `Bevaka public assignments, version ${PUBLIC_VERSION}`,
    description:
      'What a committee shows to anybody of its assignments, newest first, from confirmed minutes alone. `shows` names what the committee shows: what it does not show is absent, what is unknown is null. A holder is an office or a body, never a person. Days are where the committee is. A field may be added without a new version.',
  };
  return `${JSON.stringify({ ...about, ...schema }, null, 2)}\n`;
}
