import { useSeen } from '../tab/seen.ts';
import { formatSlackDate } from './date.ts';
import { emojiCharacter } from './emoji.ts';
import { Link } from './link.tsx';
import { parseMrkdwn } from './parse.ts';
import { drawn } from './symbol-signs.ts';
import type { Inline, Paragraph, SlackDate } from './tree.ts';

/** A mrkdwn text, drawn. Texts become text nodes only, so nothing written can become HTML. */
export function Mrkdwn({ text }: { text: string }) {
  return (
    <div class="mrkdwn">
      {parseMrkdwn(drawn(text)).map((paragraph, index) => (
        <ParagraphView key={index} paragraph={paragraph} />
      ))}
    </div>
  );
}

function ParagraphView({ paragraph }: { paragraph: Paragraph }) {
  if (paragraph.kind === 'pre') return <pre>{paragraph.text}</pre>;
  const lines = paragraph.lines.map((line, index) => (
    <div class="line" key={index}>
      {line.length > 0 ? <Inlines inlines={line} /> : <br />}
    </div>
  ));
  return paragraph.kind === 'quote' ? <blockquote>{lines}</blockquote> : <>{lines}</>;
}

function Inlines({ inlines }: { inlines: Inline[] }) {
  return (
    <>
      {inlines.map((inline, index) => (
        <InlineView key={index} inline={inline} />
      ))}
    </>
  );
}

function InlineView({ inline }: { inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return <>{inline.text}</>;
    case 'bold':
      return (
        <b>
          <Inlines inlines={inline.children} />
        </b>
      );
    case 'italic':
      return (
        <i>
          <Inlines inlines={inline.children} />
        </i>
      );
    case 'strike':
      return (
        <s>
          <Inlines inlines={inline.children} />
        </s>
      );
    case 'code':
      return <code>{inline.text}</code>;
    case 'link':
      return <Link href={inline.url}>{inline.label}</Link>;
    case 'person':
      return <PersonMention id={inline.id} label={inline.label} />;
    case 'channel':
      return <ChannelMention id={inline.id} label={inline.label} />;
    case 'broadcast':
      return <span class="mention mention-me">@{inline.range}</span>;
    case 'group':
      return <span class="mention">@{inline.label ?? inline.id}</span>;
    case 'date':
      return <DateView date={inline} />;
    case 'emoji':
      return <EmojiView name={inline.name} />;
  }
}

export function PersonMention({ id, label }: { id: string; label: string | null }) {
  const { snapshot, nameOf, me } = useSeen();
  const isKnown = id === snapshot.app.user || snapshot.people.some((each) => each.id === id);
  const name = isKnown ? nameOf(id) : (label ?? id);
  return <span class={id === me.id ? 'mention mention-me' : 'mention'}>@{name}</span>;
}

export function ChannelMention({ id, label }: { id: string; label: string | null }) {
  const { page, channelOf } = useSeen();
  const channel = channelOf(id);
  if (!channel) return <span class="mention">#{label ?? id}</span>;
  return (
    <button type="button" class="mention mention-link" onClick={() => page.goToChannel(id)}>
      #{channel.name}
    </button>
  );
}

export function DateView({ date }: { date: SlackDate }) {
  const { reader } = useSeen();
  const written = formatSlackDate(date.timestamp, date.format, reader) ?? date.fallback;
  const time = (
    <time dateTime={new Date(date.timestamp * 1000).toISOString()} title={date.fallback}>
      {written}
    </time>
  );
  return date.url ? <Link href={date.url}>{time}</Link> : time;
}

export function EmojiView({ name }: { name: string }) {
  return (
    <span class="emoji" role="img" aria-label={name} title={`:${name}:`}>
      {emojiCharacter(name)}
    </span>
  );
}

/** Plain text with `:names:` shown as emoji, for places that can hold no elements (options, titles). */
export function withEmoji(text: string): string {
  return drawn(text).replace(/:([a-z0-9_+-]+):/g, (_, name: string) => emojiCharacter(name));
}
