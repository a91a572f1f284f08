import type { KnownBlock } from '@slack/types';

import { ElementView } from '../elements/element.tsx';
import { imageSource } from '../elements/image.tsx';
import { NotDrawn } from '../elements/not-drawn.tsx';
import { withEmoji } from '../mrkdwn/mrkdwn.tsx';
import { TextObjectView } from '../mrkdwn/text-object.tsx';
import { useSeen } from '../tab/seen.ts';
import { InputBlockView } from './input.tsx';
import { RichTextView } from './rich-text.tsx';
import { TableView } from './table.tsx';

export function Blocks({ blocks }: { blocks: readonly KnownBlock[] }) {
  return (
    <div class="blocks">
      {blocks.map((block, index) => (
        <BlockView key={block.block_id ?? index} block={block} />
      ))}
    </div>
  );
}

type BlockOf<Type extends KnownBlock['type']> = Extract<KnownBlock, { type: Type }>;

function BlockView({ block }: { block: KnownBlock }) {
  switch (block.type) {
    case 'header':
      return <h3 class="block-header">{withEmoji(block.text.text)}</h3>;
    case 'section':
      return <SectionView block={block} />;
    case 'context':
      return <ContextView block={block} />;
    case 'divider':
      return <hr class="block-divider" />;
    case 'actions':
      return <ActionsView block={block} />;
    case 'image':
      return <ImageView block={block} />;
    case 'input':
      return <InputBlockView block={block} />;
    case 'rich_text':
      return <RichTextView block={block} />;
    case 'table':
      return <TableView block={block} />;
    case 'alert':
    case 'card':
    case 'carousel':
    case 'container':
    case 'context_actions':
    case 'data_table':
    case 'file':
    case 'markdown':
    case 'plan':
    case 'task_card':
    case 'video':
      return <NotDrawn type={block.type} />;
  }
  // A server newer than the types may send what they do not name.
  return <NotDrawn type={(block as { type: string }).type} />;
}

function SectionView({ block }: { block: BlockOf<'section'> }) {
  const { text, fields = [], accessory, block_id: blockId = '' } = block;
  return (
    <div class="block-section">
      <div class="block-section-text">
        {text && <TextObjectView text={text} />}
        {fields.length > 0 && (
          <div class="block-fields">
            {fields.map((field, index) => (
              <div key={index}>
                <TextObjectView text={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory && (
        <div class="block-accessory">
          <ElementView element={accessory} at={{ blockId, isPressed: true }} />
        </div>
      )}
    </div>
  );
}

function ContextView({ block }: { block: BlockOf<'context'> }) {
  const { me } = useSeen();
  return (
    <div class="block-context">
      {block.elements.map((element, index) =>
        element.type === 'image' ? (
          <img key={index} src={imageSource(element, me.id)} alt={element.alt_text} />
        ) : (
          <TextObjectView key={index} text={element} />
        ),
      )}
    </div>
  );
}

function ActionsView({ block }: { block: BlockOf<'actions'> }) {
  const { elements, block_id: blockId = '' } = block;
  return (
    <div class="block-actions">
      {elements.map((element, index) => (
        <ElementView
          key={element.action_id ?? index}
          element={element}
          at={{ blockId, isPressed: true }}
        />
      ))}
    </div>
  );
}

function ImageView({ block }: { block: BlockOf<'image'> }) {
  const { me } = useSeen();
  return (
    <figure class="block-image">
      {block.title && <figcaption>{withEmoji(block.title.text)}</figcaption>}
      <img src={imageSource(block, me.id)} alt={block.alt_text} />
    </figure>
  );
}
