import { BOOK_EN } from './book-en';
import { BOOK_VI } from './book-vi';

/** A code of what is said of a class book. */
export type BookSaying = keyof typeof BOOK_VI;

/** What is said of a class book. */
export const BOOK_WORDS = { vi: BOOK_VI, en: BOOK_EN };
