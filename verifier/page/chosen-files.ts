import { type LedgerFile, type PdfFacts, readLedgerFile } from '../read/brought';
import { isPdf, pdfFacts } from '../read/pdf-facts';

/** A file that was chosen, as it was read. */
export type ChosenFile =
  | { readonly kind: 'ledger'; readonly file: LedgerFile }
  | { readonly kind: 'pdf'; readonly pdf: PdfFacts };

/** Milliseconds of work between two breaths of the page. */
const BREATH = 40;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Runs steps to their end and lets the page breathe; `onShare`: the share (0–1) that is done. */
export async function runSteps<T>(
  steps: Generator<number, T>,
  onShare: (share: number) => void,
): Promise<T> {
  let last = performance.now();
  let step = steps.next();

  while (!step.done) {
    if (performance.now() - last > BREATH) {
      onShare(step.value);
      await pause();
      last = performance.now();
    }

    step = steps.next();
  }

  return step.value;
}

/** Reads a file of the disk. */
export async function readChosen(
  chosen: File,
  onShare: (share: number) => void,
): Promise<ChosenFile> {
  const bytes = new Uint8Array(await chosen.arrayBuffer());

  if (isPdf(bytes)) {
    return { kind: 'pdf', pdf: pdfFacts(chosen.name, bytes) };
  }

  const content = new TextDecoder().decode(bytes);

  return { kind: 'ledger', file: await runSteps(readLedgerFile(chosen.name, content), onShare) };
}
