import type { ClassBookDocument, MinutesDocument } from '../documents/document-types';

/** A finished PDF. */
export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Prints forms. The same document gives the same bytes. */
export interface PdfPort {
  classBook(document: ClassBookDocument): Pdf;
  minutes(document: MinutesDocument): Pdf;
}
