import { room } from '../../kit/room.ts';
import { importCommand } from './command.ts';
import { importColumnsPressed } from './presses.ts';
import { submitImport, submitImportColumns, submitImportConfirm } from './submit.ts';
import { backlogWordsIn } from './words.ts';

/** The office's own list of assignments is taken in, after a dry run. */
export const backlog = room({
  uses: ['registering'],
  commands: { import: { en: ['import'], sv: ['importera'], answer: importCommand } },
  presses: { import_columns: importColumnsPressed },
  forms: {
    import: submitImport,
    import_columns: submitImportColumns,
    import_confirm: submitImportConfirm,
  },
  help: { sv: backlogWordsIn('sv').help, en: backlogWordsIn('en').help },
});
