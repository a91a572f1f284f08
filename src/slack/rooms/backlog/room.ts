import { room } from '../../kit/room.ts';
import { importCommand, importPressed } from './command.ts';
import { listHandedOverNotice, listTakenInNotice } from './notice.ts';
import { areAllAccepted } from './settled.ts';
import {
  acceptListedPressed,
  importColumnsPressed,
  importHiddenPressed,
  importMendPressed,
  listedRowsPressed,
} from './presses.ts';
import {
  submitImport,
  submitImportColumns,
  submitImportConfirm,
  submitImportMend,
} from './submit.ts';
import { backlogWordsIn } from './words.ts';

/** The office's own list of assignments is taken in, after a dry run. */
export const backlog = room({
  commands: { import: { en: ['import'], sv: ['importera'], answer: importCommand } },
  presses: {
    import_list: importPressed,
    import_columns: importColumnsPressed,
    import_mend: importMendPressed,
    import_hidden: importHiddenPressed,
    listed_rows: listedRowsPressed,
    accept_listed: acceptListedPressed,
  },
  settled: { accept_listed: areAllAccepted },
  forms: {
    import: submitImport,
    import_columns: submitImportColumns,
    import_mend: submitImportMend,
    import_confirm: submitImportConfirm,
  },
  notices: {
    'list-taken-in': listTakenInNotice,
    'list-handed-over': listHandedOverNotice,
  },
  help: { sv: backlogWordsIn('sv').help, en: backlogWordsIn('en').help },
});
