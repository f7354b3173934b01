import { type Said, said } from '../../../kernel/words/said';
import type { TroubleSaying } from './words/trouble-words';

/** Several sayings as one: the first of them, the rest counted. */
export function severalSaid(items: readonly Said[], most: number): Said {
  const more = items.length - most;

  return more > 0
    ? said<TroubleSaying>('listMore', { items: items.slice(0, most), more })
    : said<TroubleSaying>('list', { items });
}
