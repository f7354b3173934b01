import { answerValue } from '../../../../local/school/person-at-work';
import { saidTexts } from '../../../../src/words/said-text';
import { SETUP, type TinySchool } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';

/** The staff table with some texts in it replaced. */
export function staffWith(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((table, [from, to]) => {
    if (!table.includes(from)) {
      throw new Error(`The table has no ${from}`);
    }

    return table.replace(from, to);
  }, SETUP.staff ?? '');
}

export type Tables = Partial<typeof SETUP> & { readonly answers?: Record<string, string> };

/** What the preview of some tables says. */
export function previewOf(school: TinySchool, tables: Tables, by: string = PEOPLE.principal) {
  return answerValue(school.person(by).command('setup.preview', { ...SETUP, ...tables }));
}

/** Imports tables again and carries the job to its end; answers its note. */
export function importAgain(
  school: TinySchool,
  tables: Tables,
  by: string = PEOPLE.principal,
): string {
  const person = school.person(by);
  let job = answerValue(person.command('setup.start', { ...SETUP, ...tables }));

  for (let click = 0; job.state !== 'done' && click < 8; click += 1) {
    job = answerValue(person.command('job.continue', { jobId: job.id }));
  }

  expect(job).toMatchObject({ state: 'done', error: null });

  return saidTexts(job.note, 'vi');
}
