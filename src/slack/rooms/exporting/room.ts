import { room } from '../../kit/room.ts';
import { exportCommand } from './command.ts';
import { submitExport } from './submit.ts';

/** Everything of a committee as a file, for those who answer for it. */
export const exporting = room({
  uses: ['papers'],
  commands: { export: { en: ['export'], sv: ['exportera'], answer: exportCommand } },
  forms: { export_all: submitExport },
  help: { sv: { year: '`exportera`' }, en: { year: '`export`' } },
});
