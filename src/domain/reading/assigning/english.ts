import {
  AGENT,
  type Construction,
  extension,
  HOLDER,
  PERSON,
  REST,
  strong,
  TASK,
  weak,
} from './order.ts';
import { DOES } from './work-words.ts';

const ASK = String.raw`(?:(?:instruct|direct|request|ask|task|commission|assign)(?:s|ed|ing)?|(?:require|mandate|charge)[sd]?|invites?)`;
const ASKED = String.raw`(?:instructed|directed|requested|asked|tasked|required|invited|commissioned|mandated|charged|assigned)`;
const IS_PUT_OFF = String.raw`(?:is|be|was)\s+(?:extended|deferred|moved|postponed|put\s+back)`;
/** The ways in which English minutes order, the surest first. */
export const ENGLISH: readonly Construction[] = [
  extension(
    'The deadline for the Head of Transport to submit the review is extended to 30 May 2026.',
    String.raw`(?:deadline|time|date)\s+for\s+${HOLDER}\s+to\s+(?<task>.{3,}?\s+${IS_PUT_OFF}\s+.{3,})$`,
  ),
  extension(
    'The deadline for the Head of Transport’s review of fees is extended to 30 May 2026.',
    String.raw`(?:deadline|time|date)\s+for\s+(?<holder>[\p{L}\s-]{3,80}?)['’]s\s+(?<task>.{3,}?\s+${IS_PUT_OFF}\s+.{3,})$`,
  ),
  extension(
    'RESOLVED to grant the Clerk until 30 May 2026 to submit the review.',
    String.raw`(?:^|\s)(?:grant|give|allow)(?:s|ed)?\s+${HOLDER}\s+(?<task>until\s.{3,40}?\sto\s.{3,})$`,
  ),
  extension(
    'RESOLVED to extend the time for the Clerk to submit the review to 30 May 2026.',
    String.raw`(?:^|\s)extend(?:s|ed)?\s+(?:the\s+)?(?:deadline|time|date)\s+(?:for|given\s+to)\s+${HOLDER}\s+to\s+${TASK}`,
  ),
  extension(
    'That the Head of Transport be granted an extension until 30 May 2026 to submit the review.',
    String.raw`(?:^|(?:^|\s)that\s+)${HOLDER}\s+(?:be|is|are)\s+(?:granted|given|allowed)\s+(?:(?:an\s+extension|more\s+time|further\s+time|an\s+extra\s+\p{L}+)\s+|(?=until\s))${TASK}`,
  ),
  extension(
    'That the Director’s deadline to submit the review be extended to 30 May 2026.',
    String.raw`(?:^|(?:^|\s)that\s+)(?<holder>[\p{L}\s-]{3,80}?)['’]s\s+(?:deadline|time)\s+(?:to|for)\s+(?<task>.{3,}?\s+${IS_PUT_OFF}\s+.{3,})$`,
  ),
  strong(
    'RESOLVED that a working group be established to review the rules.',
    String.raw`(?:^|(?:^|\s)that\s+)(?<holder>an?\s[\p{L}\s-]{2,60}?(?:group|party|panel|committee|force)(?:\s+(?:consisting\s+of|comprising|of)\s[^.:;]{3,80}?)?)\s+(?:(?:be|is|was|would\s+be)\s+(?:established|formed|set\s+up|appointed|convened)\s+)?to\s+${TASK}`,
  ),
  strong(
    'The Board asked the Finance Director for a revised budget.',
    String.raw`(?:^|\s)(?:ask|request)(?:s|ed)?\s+${AGENT}\s+for\s+(?<task>(?:an?|further|updated)\s.{3,})$`,
  ),
  strong(
    'The Board requested that a revised budget be prepared by the Finance Director.',
    String.raw`(?:^|\s)(?:ask|request|direct)(?:s|ed)?\s+(?:that|for)\s+(?<task>.{3,100}?\s(?:to\s+)?be\s+\p{L}+(?:ed|en|ught|de)(?:\s+(?:to|at|by)\s[^.]{3,60}?)?)\s+by\s+${AGENT}\.?$`,
  ),
  strong(
    'RESOLVED to set up a working group to review the rules.',
    String.raw`(?:^|\s)(?:establish|form|set\s+up|appoint|convene)\s+(?<holder>an?\s[\p{L}\s-]{2,60}?(?:group|party|panel|committee|force))\s+to\s+${TASK}`,
  ),
  strong(
    'The Head of Planning is instructed to submit a protocol.',
    String.raw`\s+(?:(?:is|are|be|was|were)\s+)?(?:also\s+|hereby\s+|further\s+)?(?:is\s+|are\s+|be\s+)?${ASKED}(?:\s+by\s+the\s[\p{L}\s]{3,40}?)?\s+(?:to|with)\s+${TASK}`,
  ),
  strong(
    'The CEO is given the task of drawing up a plan.',
    String.raw`\s+(?:is|are|be|was|were)\s+(?:assigned|given)\s+(?:the\s+)?(?:task|job|responsibility)\s+(?:of|for)\s+${TASK}`,
  ),
  strong(
    'RESOLVED to instruct the solicitor to complete the lease.',
    String.raw`(?:^|\s)${ASK}\s+(?!(?:an?|and|for|that)\s)${HOLDER}\s+to\s+${TASK}`,
  ),
  strong(
    'The Board tasked the Chief Executive with preparing a plan.',
    String.raw`(?:^|\s)(?:tasks?|tasked|charges?|charged)\s+${HOLDER}\s+with\s+(?=\p{L}+ing\s)${TASK}`,
  ),
  strong(
    'The Chairman undertook to draft a response.',
    String.raw`^${AGENT}\s+(?:undertook|undertakes|agreed|agrees|volunteered|offered)\s+to\s+${TASK}`,
  ),
  strong(
    'The Committee requested a further report on arrears from the Head of Finance.',
    String.raw`(?:^|\s)(?:request|call\s+for|ask\s+for)(?:s|ed)?\s+(?<task>an?\s.{3,100}?)\s+from\s+${AGENT}\.?$`,
  ),
  strong(
    'Council directs that staff prepare a report.',
    String.raw`(?:^|\s)${ASK}\s+that\s+${REST}`,
  ),
  strong(
    'It was agreed that the Clerk would obtain quotations.',
    String.raw`(?:resolved|agreed|decided)\s*:?\s+(?:that\s+)?${AGENT}\s+(?:would|will|should|shall|is\s+to|are\s+to)\s+${TASK}`,
  ),
  strong(
    'RESOLVED that the Town Clerk place an order for the matting.',
    String.raw`^(?:.{0,120}?\s)?that\s+${REST}`,
  ),
  strong(
    'It was agreed for the Clerk to obtain quotations.',
    String.raw`(?:resolved|agreed|decided)\s*:?\s+for\s+${AGENT}\s+to\s+${TASK}`,
  ),
  strong(
    'Action: the Clerk to obtain a price.',
    String.raw`^[[(]?(?:actions?(?:\s+(?:point|by|for))?|ap)\s?\d{0,3}\s*[:–-]\s*${HOLDER}\s+(?:to|will|shall)\s+${TASK}`,
  ),
  strong(
    'Action – Estates Manager: obtain two quotes.',
    String.raw`^\(?actions?(?:\s+(?:point|by|for))?\s*[:–-]\s*${HOLDER}\s*[:–]\s*${TASK}`,
  ),
  strong(
    'Action (Estates Manager): obtain two quotes.',
    String.raw`^actions?\s*\((?<holder>\p{L}[^()\n]{1,60})\)\s*[:–-]\s*${TASK}`,
  ),
  strong(
    'The Clerk to obtain a price for lagging.',
    String.raw`^${AGENT}\s+to\s+(?!the\s|a\s|this\s|date\b)${TASK}`,
  ),
  strong(
    'Deferred to the next meeting; Clerk to obtain a price.',
    String.raw`[;–]\s+${AGENT}\s+to\s+(?!the\s|a\s|this\s)${TASK}`,
  ),
  weak(
    'Lena Ek to obtain a price for lagging.',
    String.raw`^${PERSON}\s+to\s+(?=(?:${DOES})\s)${TASK}`,
  ),
  weak(
    'The Clerk shall obtain a price for lagging.',
    String.raw`^(?:that\s+)?${AGENT}\s+(?:shall|will|is\s+to|are\s+to|must)\s+${TASK}`,
  ),
];
