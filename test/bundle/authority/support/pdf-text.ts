import { spawnSync } from 'node:child_process';
import type { TinySchool } from '../../../authority/support/school';

/** The text of a PDF of the school, on one line, as `pdftotext` (poppler-utils) reads it. */
export function textOfPdf(school: TinySchool, fileId: string): string {
  const input = school.files().download(fileId);
  const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input, encoding: 'utf8' });

  return stdout.replace(/\s+/g, ' ');
}
