import type { KnownBlock, ModalView } from '@slack/types';

import type { HistoryPage } from '../../../app/views/history-of.ts';
import type { Language } from '../../../domain/record/language.ts';
import { writeMetadata } from '../../kit/fields/metadata.ts';
import { LONGEST_TITLE, plain, shortened } from '../../kit/fields/text.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';
import { historyBlocks } from './said.ts';

/** The same to be read and paged through, where the person stands. */
export function historyForm(id: string, page: HistoryPage, language: Language): ModalView {
  const blocks: KnownBlock[] = [...historyBlocks(id, page, language)];
  return {
    type: 'modal',
    private_metadata: writeMetadata({ assignment: id }),
    title: plain(shortened(page.label, LONGEST_TITLE)),
    close: plain(fieldWordsIn(language).close),
    blocks,
  };
}
