const SEEDS = [0x811c9dc5, 0x9dc5811c] as const;
const PRIMES = [0x01000193, 0x85ebca6b] as const;
/** Looked up once: in some runtimes a global is found slowly, and there is a call a character. */
const { imul } = Math;

/** 32 hex digits that depend on every character: a file identifier, not a seal. One pass, as a book has megabytes. */
export function contentId(parts: readonly string[]): string {
  let first: number = SEEDS[0];
  let second: number = SEEDS[1];
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) {
      const code = part.charCodeAt(at);
      first = imul(first ^ code, PRIMES[0]);
      second = imul(second ^ code, PRIMES[1]);
    }
  }
  return [first, second, first ^ (second >>> 15), imul(second ^ (first >>> 13), PRIMES[0])]
    .map((word) => (word >>> 0).toString(16).padStart(8, '0'))
    .join('');
}
