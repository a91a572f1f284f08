import type {
  RichTextBlock,
  RichTextBlockElement,
  RichTextElement,
  RichTextList,
  RichTextSection,
} from '@slack/types';
import type { ComponentChildren } from 'preact';

import { ChannelMention, DateView, EmojiView, PersonMention } from '../mrkdwn/mrkdwn.tsx';
import { Link } from '../mrkdwn/link.tsx';
import { drawn } from '../mrkdwn/symbol-signs.ts';
import { isSafeUrl } from '../mrkdwn/url.ts';

export function RichTextView({ block }: { block: RichTextBlock }) {
  return (
    <div class="mrkdwn rich-text">
      {block.elements.map((element, index) => (
        <PartView key={index} part={element} />
      ))}
    </div>
  );
}

function PartView({ part }: { part: RichTextBlockElement }) {
  switch (part.type) {
    case 'rich_text_section':
      return (
        <div class="plain">
          <Pieces pieces={part.elements} />
        </div>
      );
    case 'rich_text_quote':
      return (
        <blockquote class="plain">
          <Pieces pieces={part.elements} />
        </blockquote>
      );
    case 'rich_text_preformatted':
      return (
        <pre>
          <Pieces pieces={part.elements} />
        </pre>
      );
    case 'rich_text_list':
      return <ListView list={part} />;
  }
}

function ListView({ list }: { list: RichTextList }) {
  const items = list.elements.map((item, index) => (
    <li key={index}>{item.type === 'rich_text_section' && <Pieces pieces={item.elements} />}</li>
  ));
  const shown = { style: { marginInlineStart: `${(list.indent ?? 0) * 1.5}em` } };
  if (list.style === 'bullet') return <ul {...shown}>{items}</ul>;
  return <ol {...shown}>{items}</ol>;
}

function Pieces({ pieces }: { pieces: RichTextSection['elements'] }) {
  return (
    <>
      {pieces.map((piece, index) => (
        <Styled key={index} style={piece.style}>
          <PieceView piece={piece} />
        </Styled>
      ))}
    </>
  );
}

function PieceView({ piece }: { piece: RichTextElement }) {
  switch (piece.type) {
    case 'text':
      return <>{drawn(piece.text)}</>;
    case 'link':
      return isSafeUrl(piece.url) ? (
        <Link href={piece.url}>{piece.text || piece.url}</Link>
      ) : (
        <>{piece.text || piece.url}</>
      );
    case 'user':
      return <PersonMention id={piece.user_id} label={null} />;
    case 'channel':
      return <ChannelMention id={piece.channel_id} label={null} />;
    case 'broadcast':
      return <span class="mention mention-me">@{piece.range}</span>;
    case 'usergroup':
      return <span class="mention">@{piece.usergroup_id}</span>;
    case 'team':
      return <span class="mention">@{piece.team_id}</span>;
    case 'emoji':
      return <EmojiView name={piece.name} />;
    case 'color':
      return <code>{piece.value}</code>;
    case 'date': {
      const { timestamp, format, url, fallback } = piece;
      const safe = url && isSafeUrl(url) ? url : null;
      return (
        <DateView date={{ kind: 'date', timestamp, format, url: safe, fallback: fallback ?? '' }} />
      );
    }
  }
}

type Style = { bold?: boolean; italic?: boolean; strike?: boolean; code?: boolean };

function Styled({
  style = {},
  children,
}: {
  style: Style | undefined;
  children: ComponentChildren;
}) {
  let styled = <>{children}</>;
  if (style.code) styled = <code>{styled}</code>;
  if (style.strike) styled = <s>{styled}</s>;
  if (style.italic) styled = <i>{styled}</i>;
  if (style.bold) styled = <b>{styled}</b>;
  return styled;
}
