import type { PdfPort } from '../ports/pdf-port';
import { drawForm, type FormLayout } from './form-layout';
import { FORM_LAYOUTS, type FormContents, type FormId } from './forms-list';

const LAYOUTS: { readonly [Id in FormId]: FormLayout<FormContents[Id]> } = FORM_LAYOUTS;

/**
 * Prints every form of the list. It is synchronous and gives the same bytes for the same paper. It runs only from its
 * own build, in which `Promise` is synchronous (scripts/build-pdf-engine.mjs): there it is what `loadPdfEngine_()`
 * returns.
 */
export const engine: PdfPort = {
  print: (id, paper) => ({
    ...drawForm(LAYOUTS[id], paper),
    form: `${id}/${LAYOUTS[id].version ?? 1}`,
  }),
};
