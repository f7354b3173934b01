/** Source: developers.google.com/apps-script/reference/cache/cache. Times in seconds. */
export const DEFAULT_TTL_S = 600;
/** Longest time to live, seconds. */
export const MAX_TTL_S = 21_600;
/** Longest key, characters. */
export const MAX_KEY_CHARACTERS = 250;
/** Largest value, bytes. */
export const MAX_VALUE_BYTES = 100 * 1024;
/** At more than `MAX_ITEMS` the cache keeps the `KEPT_ITEMS` that expire last. */
export const MAX_ITEMS = 1_000;
/** How many items stay when there are more than `MAX_ITEMS`. */
export const KEPT_ITEMS = 900;
