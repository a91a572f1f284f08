/**
 * Makes links of the bare web addresses in a text, as Slack does with what people write.
 * @example withLinks('se https://exempel.se/a.') // 'se <https://exempel.se/a>.'
 */
export function withLinks(text: string): string {
  return text.replaceAll(ADDRESS_OR_LINK, (whole, address: string | undefined) =>
    address === undefined ? whole : linked(address),
  );
}

/** What stands in angle brackets already is matched first, and left as it is. */
const ADDRESS_OR_LINK = /<[^<>]*>|(https?:\/\/[^\s<>]+)/g;

/** A sentence's full stop or bracket after an address is not part of it. */
function linked(address: string): string {
  const [, bare = address, rest = ''] = /^(.*?)([.,;:!?)\]'"]*)$/.exec(address) ?? [];
  return `<${bare}>${rest}`;
}
