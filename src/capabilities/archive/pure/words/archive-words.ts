import { ARCHIVE_EN } from './archive-en';
import { ARCHIVE_VI } from './archive-vi';

/** A code of what is said of filed documents. */
export type ArchiveSaying = keyof typeof ARCHIVE_VI;

/** What is said of filed documents. */
export const ARCHIVE_WORDS = { vi: ARCHIVE_VI, en: ARCHIVE_EN };
