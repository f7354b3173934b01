import { answerValue } from '../../../../local/school/person-at-work';
import type { TinySchool } from '../../../authority/support/school';
import { openPdf, textOf } from '../../../documents/pdf-text';
import { WHO } from '../results/results-school';

/** Commands that start a job which prints papers. */
type Exports = 'export.transcripts' | 'export.lists' | 'export.classBook' | 'export.personalBooks';

/** Gives a command that prints and carries its job on to the end. */
export function printPapers<Name extends Exports>(
  school: TinySchool,
  name: Name,
  payload: Parameters<ReturnType<TinySchool['person']>['command']>[1] & object,
) {
  const admin = school.person(WHO.admin);
  let job = answerValue(admin.command(name, payload as never));

  for (let round = 0; job.state !== 'done' && round < 10; round += 1) {
    job = answerValue(admin.command('job.continue', { jobId: job.id }));
  }

  expect(job).toMatchObject({ state: 'done', error: null });
}

/** Rows of the index of the archive of a kind of paper. */
export function archived(school: TinySchool, kind: string) {
  return school.table('Lưu trữ').filter((row) => row[2] === kind);
}

/** Texts of a filed PDF, page by page. */
export async function pagesOf(school: TinySchool, fileId = ''): Promise<readonly string[]> {
  const pdf = await openPdf(new Uint8Array(school.files().download(fileId)));

  return pdf.getPages().map(textOf);
}
