import { foldText } from '../../../kernel/text/normalize-text';

/**
 * Makes an address for each name under a domain, e.g. `nguyenthianh@hoamai.edu.vn`; a second person of the name gets
 * `nguyenthianh2`. Addresses in `taken` are not given again. Gives one address a name, in their order.
 */
export function emailsFor(
  names: readonly string[],
  domain: string,
  taken: Iterable<string>,
): string[] {
  const used = new Set(taken);

  return names.map((name) => {
    const local = foldText(name).replace(/[^a-z0-9]/g, '') || 'nhansu';
    let address = `${local}@${domain}`;

    for (let n = 2; used.has(address); n += 1) {
      address = `${local}${n}@${domain}`;
    }

    used.add(address);

    return address;
  });
}
