/** What a mrkdwn text says, before anything is drawn: plain values, so that a parser can be tested alone. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'bold' | 'italic' | 'strike'; children: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; url: string; label: string }
  | { kind: 'person'; id: string; label: string | null }
  | { kind: 'channel'; id: string; label: string | null }
  | { kind: 'broadcast'; range: string }
  | { kind: 'group'; id: string; label: string | null }
  | SlackDate
  | { kind: 'emoji'; name: string };

/** `<!date^ts^format^link|fallback>`; `timestamp` is in Unix seconds. */
export type SlackDate = {
  kind: 'date';
  timestamp: number;
  format: string;
  url: string | null;
  fallback: string;
};

export type Paragraph =
  | { kind: 'lines'; lines: Inline[][] }
  | { kind: 'quote'; lines: Inline[][] }
  | { kind: 'pre'; text: string };
