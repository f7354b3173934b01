import type { PdfPort } from '../ports/pdf-port';
import { renderClassBook } from './forms/class-book-form';
import { renderMinutes } from './forms/minutes-form';

/**
 * All forms the engine can print; a new form is one file in `forms/` and one line here. Every renderer is synchronous
 * and gives the same bytes for the same document. It runs only from its own build, in which `Promise` is synchronous
 * (scripts/build-pdf-engine.mjs): there it is what `loadPdfEngine_()` returns.
 */
export const engine: PdfPort = {
  classBook: renderClassBook,
  minutes: renderMinutes,
};
