import type { Head } from '../hash/canonical';
import { bytesOf, hexOf } from '../hash/hex';
import { sha256 } from '../hash/sha256';
import type { PdfFacts } from './brought';
import { headInText } from './typed-codes';

/** The property in which a paper of the school says which head stands on it. */
const KEYWORDS = /\/Keywords\s*<feff([0-9a-f]*)>/i;

/** True for the bytes of a PDF (ISO 32000-1 §7.5.2: the header stands within the first 1024 bytes). */
export function isPdf(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, 1024)).includes('%PDF-');
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function headIn(bytes: Uint8Array): Head | null {
  const hex = KEYWORDS.exec(latin(bytes))?.[1] ?? '';

  return headInText(new TextDecoder('utf-16be').decode(bytesOf(hex)));
}

/** The hash of a PDF, and the head it says stands on its pages. */
export function pdfFacts(name: string, bytes: Uint8Array): PdfFacts {
  return { name, sha256: hexOf(sha256(bytes)), head: headIn(bytes) };
}
