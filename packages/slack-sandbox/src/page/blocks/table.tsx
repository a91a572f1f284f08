import type { TableBlock } from '@slack/types';

import { useSeen } from '../tab/seen.ts';
import { RichTextView } from './rich-text.tsx';

/** The first row is the head, as in Slack; a wide table scrolls inside itself on a phone. */
export function TableView({ block }: { block: TableBlock }) {
  const { words } = useSeen();
  const [head = [], ...rows] = block.rows;
  return (
    <div class="block-table" role="region" aria-label={words.table} tabIndex={0}>
      <table>
        <thead>
          <Row cells={head} settings={block.column_settings} isHead />
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <Row key={index} cells={cells} settings={block.column_settings} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = {
  cells: TableBlock['rows'][number];
  settings: TableBlock['column_settings'];
  isHead?: boolean;
};

function Row({ cells, settings = [], isHead }: RowProps) {
  return (
    <tr>
      {cells.map((cell, index) => {
        const { align = 'left', is_wrapped: isWrapped = false } = settings[index] ?? {};
        const shown = { class: isWrapped ? 'is-wrapped' : '', style: { textAlign: align } };
        const content = cell.type === 'rich_text' ? <RichTextView block={cell} /> : cell.text;
        return isHead ? (
          <th key={index} scope="col" {...shown}>
            {content}
          </th>
        ) : (
          <td key={index} {...shown}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}
