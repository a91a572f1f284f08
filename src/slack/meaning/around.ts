/** What may stand around words that are an answer, and changes nothing of what they mean. */
const POLITE = String.raw`(?:tack|thanks|thank\s+you|då|nu|now|gärna|absolut|uppdraget|den|det|it|this|the\s+assignment|med\s+glädje|:\S+:|👍)`;

/** Nothing more follows but thanks and signs. */
export const END = String.raw`(?:[\s,.!:)]+${POLITE})*[\s,.!:)]*$`;

/** A greeting, a yes or a name may come first. */
export const BEGINS = String.raw`^(?:(?:hej\p{L}*|ok\w*|okej|ja|japp|jo|yes|hi|hello|sure|absolut|tack|thanks)[\s,.!]+)*(?:(?:hej|tack|thanks|hi|hello)\s+\p{L}+\s*[,.!]+\s*)?`;
