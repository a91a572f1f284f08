import type { Why } from '../deeds/refusal.ts';
import type { FetchRefusal, TextRefusal } from '../ports/files.ts';

const WHY: Readonly<Record<FetchRefusal | TextRefusal, Why>> = {
  'too-large': 'file-too-much',
  'not-from-slack': 'file-elsewhere',
  'not-allowed': 'file-not-allowed',
  'not-answered': 'file-not-answered',
  gone: 'file-gone',
  encrypted: 'file-encrypted',
  damaged: 'file-damaged',
  'no-text': 'file-without-text',
  'too-much': 'file-too-much',
  'not-text': 'file-not-text',
};

/** The sentence for a file that gives nothing to read. */
export function whyNoText(why: FetchRefusal | TextRefusal): Why {
  return WHY[why];
}
