import { answerValue } from '../../../local/school/person-at-work';
import type { SetupInput } from '../../../src/capabilities/set-up/set-up-contract';
import { fromSnapshot, installTiny, SETUP, type TinySchool, takeSnapshot } from './school';
import { PEOPLE } from './tiny-tables';

let installed: ReturnType<typeof takeSnapshot> | null = null;

/** A school before its set-up; installed once a test file. */
export function installedSchool(): TinySchool {
  installed ??= takeSnapshot(installTiny().workspace);

  return fromSnapshot(installed);
}

/** What the preview says of the tiny school's tables with some of them replaced. */
export function preview(school: TinySchool, input: Partial<SetupInput>) {
  return answerValue(school.person(PEOPLE.admin).command('setup.preview', { ...SETUP, ...input }));
}

/** Problems named before anything is made; none where the preview is no refusal. */
export function problems(input: Partial<SetupInput>): readonly string[] {
  const seen = preview(installedSchool(), input);

  return seen.kind === 'invalid' ? seen.problems : [];
}

/** Notes of a preview that is ready; else all of what it says. */
export function notes(input: Partial<SetupInput>): string {
  const seen = preview(installedSchool(), input);

  return seen.kind === 'ready' ? seen.notes.join('\n') : JSON.stringify(seen);
}

/** Sets the school up with some tables replaced, to the end. */
export function setUp(school: TinySchool, input: Partial<SetupInput>, id: string): void {
  const admin = school.person(PEOPLE.admin);
  let job = answerValue(admin.command('setup.start', { ...SETUP, ...input }, { id }));

  for (let round = 0; job.state !== 'done' && round < 10; round += 1) {
    job = answerValue(admin.command('job.continue', { jobId: job.id }));
  }

  expect([job.state, job.error]).toEqual(['done', null]);
}
