import { spawnSync } from 'node:child_process';
import type { TinySchool } from '../../../authority/support/school';

/** The text of a PDF, on one line, as `pdftotext` (poppler-utils) reads it. */
export function textOfBytes(input: Uint8Array): string {
  const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input, encoding: 'utf8' });

  return stdout.replace(/\s+/g, ' ');
}

/** The same of a PDF of the school. */
export function textOfPdf(school: TinySchool, fileId: string): string {
  return textOfBytes(school.files().download(fileId));
}
