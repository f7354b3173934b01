import type { FormContents, FormId } from '../documents/forms-list';
import type { Paper } from '../documents/paper-types';

/** A finished PDF. */
export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** How it was drawn: id of the form and version of its look, e.g. `classBook/1`. */
  readonly form?: string;
}

/** Prints forms. The same paper gives the same bytes. */
export interface PdfPort {
  /** @throws AppError BAD_INPUT naming what cannot be printed. */
  print<Id extends FormId>(id: Id, paper: Paper<FormContents[Id]>): Pdf;
}
