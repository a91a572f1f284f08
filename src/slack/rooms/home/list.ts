import type { Button, KnownBlock } from '@slack/types';

import type { HomeGroup } from '../../../app/home/home-lines.ts';
import type { HomeView } from '../../../app/home/home-of.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { actions, button, context, header, section } from '../../kit/blocks.ts';
import { linesText } from '../../kit/line.ts';
import { homeLineButtons } from './line-buttons.ts';
import { homeWordsIn } from './words.ts';

type Listed = Pick<HomeView, 'list' | 'person' | 'here'>;

/** A page of assignments, each with its buttons, under the titles of their groups. */
export function homeList(shown: Listed, language: Language): readonly KnownBlock[] {
  return [
    ...shown.list.groups.flatMap((group) => groupBlocks(group, shown, language)),
    ...pager(shown.list, language),
  ];
}

/** On other pages than its own a group says nothing, not even that it is empty. */
function groupBlocks(
  group: HomeGroup,
  { list, ...shown }: Listed,
  language: Language,
): readonly KnownBlock[] {
  const { nothing, counted } = homeWordsIn(language);
  const { is, total, lines } = group;
  const title = titleOf(group, shown, language);
  if (total === 0) {
    if (list.page > 0) return [];
    // That nothing is one's own is seen where other things are shown.
    if (is === 'mine' && list.groups.some((each) => each.total > 0)) return [];
    return is === 'meeting' && list.groups.length > 1 ? [] : [header(title), section(nothing[is])];
  }
  if (lines.length === 0) return [];
  return [
    header(counted(title, total)),
    ...lines.flatMap((line) => [
      section(linesText(line.view, language)),
      homeLineButtons(line, language),
    ]),
  ];
}

/** "Hos Astrid Lindqvist: RUN", "Tysta i 10 dagar: RUN", "RUN tis 15 dec". */
function titleOf(
  { is, meeting }: Pick<HomeGroup, 'is' | 'meeting'>,
  { person, here }: Pick<Listed, 'person' | 'here'>,
  language: Language,
): string {
  const words = homeWordsIn(language);
  if (is === 'mine' || here === null) return words.titles[is];
  const { code } = here.committee;
  if (meeting != null) return `${code} ${dayText(meeting.day, here.today, language)}`;
  if (is === 'person' && person !== null) return words.of(person.name, code);
  return words.of(is === 'silent' ? words.silentFor(here.silentAfter) : words.titles[is], code);
}

function pager({ page, pages }: HomeView['list'], language: Language): readonly KnownBlock[] {
  if (pages === 1) return [];
  const words = homeWordsIn(language);
  return [
    context(words.pageOf(page + 1, pages)),
    actions(
      ...(page > 0 ? [pageButton(words.previous, page - 1)] : []),
      ...(page < pages - 1 ? [pageButton(words.next, page + 1)] : []),
    ),
  ];
}

function pageButton(text: string, page: number): Button {
  return button(text, { action: `home_page:${page}`, value: String(page) });
}
