import type { BURST_VI } from './burst-vi';

/** The same in English. */
export const BURST_EN: Readonly<Record<keyof typeof BURST_VI, string>> = {
  'marks.burst':
    '{who} changed or deleted {count} values that were there, between two looks at the book; they are accepted; ask whoever did it and look the marks up if need be',
};
