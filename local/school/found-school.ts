import type { ImportedSchool } from '../../src/capabilities/set-up/pure/import-types';
import type { JobView } from '../../src/engine/jobs/pure/job-views';
import type { RoleId } from '../../src/school/roles/role-table';
import { saidTexts } from '../../src/words/said-text';
import type { Progress } from '../cli/progress';
import {
  ADDON_CLIENT_ID,
  ADDON_PROJECT,
  AUTHORITY_PROJECT,
  CARRIED_DEPLOYMENT,
  PAGE_DEPLOYMENT,
  type Workspace,
} from '../workspace';
import { answerValue, PersonAtWork } from './person-at-work';
import { answersOf, readTables, SCHOOL, type SchoolTablesText } from './school-tables';

/** Tells how far the set-up has come. */
export type ProgressListener = (progress: Progress) => void;

/** The first member of staff with a role. @throws Error if nobody has it. */
export function staffWith(school: ImportedSchool, role: RoleId): ImportedSchool['staff'][number] {
  const found = school.staff.find(({ grants }) => grants.some((grant) => grant.role === role));

  if (found === undefined) {
    throw new Error(`Nobody holds the role ${role}`);
  }

  return found;
}

function createAccounts(workspace: Workspace, school: ImportedSchool): void {
  workspace.users.add({ email: SCHOOL.owner, name: 'Sổ điểm – tài khoản của trường' });
  school.staff
    .filter(({ email }) => email !== '')
    .forEach(({ email, fullName }) => {
      workspace.users.add({ email, name: fullName });
    });
  workspace.users.add({ email: 'nguoila@truongkhac.edu.vn', name: 'Người của trường khác' });
}

/** What a school types into the projects' settings pages (docs/set-up.md). */
function configure(workspace: Workspace, admin: string, isTraining: boolean): void {
  const authority: Readonly<Record<string, string>> = {
    SCHOOL_ACCOUNT: SCHOOL.owner,
    DOMAIN: SCHOOL.domain,
    ADDON_CLIENT_ID,
    FIRST_ADMINS: admin,
    SCHOOL_NAME: SCHOOL.name,
    SCHOOL_YEAR: SCHOOL.year,
    ...(isTraining ? { TRAINING: 'có' } : {}),
  };

  Object.entries(authority).forEach(([key, value]) => {
    workspace.runtime.setScriptProperty(AUTHORITY_PROJECT, key, value);
  });
  const addon: Readonly<Record<string, string>> = {
    AUTHORITY_URL: `https://script.google.com/macros/s/${CARRIED_DEPLOYMENT}/exec`,
    WEBAPP_URL: `https://script.google.com/macros/s/${PAGE_DEPLOYMENT}/exec`,
  };

  Object.entries(addon).forEach(([key, value]) => {
    workspace.runtime.setScriptProperty(ADDON_PROJECT, key, value);
  });
}

/** Makes accounts, settings and the school's own files: everything before the administrator's first click. */
export function installSchool(workspace: Workspace, tables: SchoolTablesText): ImportedSchool {
  const school = readTables(tables);

  createAccounts(workspace, school);
  configure(workspace, staffWith(school, 'admin').email, tables.training ?? false);
  const result = workspace.runtime.execute({
    projectId: AUTHORITY_PROJECT,
    functionName: 'install',
    args: [],
    kind: 'editor',
    actor: SCHOOL.owner,
  });

  if (result.status !== 'done') {
    throw new Error(`install: ${result.status} ${result.error ?? ''}`);
  }

  return school;
}

/** Sets the school up as its administrator does in the sidebar: tables, answers, then the job to its end. */
export function foundSchool(
  workspace: Workspace,
  tables: SchoolTablesText,
  onProgress: ProgressListener,
): ImportedSchool {
  // Its pupils are made up: only a training school takes them.
  const school = installSchool(workspace, { ...tables, training: true });
  importTables(workspace, school, { tables, onProgress, inventPupils: true });

  return school;
}

/** Imports tables, for the first time or again, and carries the job to its end. @throws Error if it fails. */
export function importTables(
  workspace: Workspace,
  school: ImportedSchool,
  given: {
    readonly tables: SchoolTablesText;
    readonly onProgress: ProgressListener;
    readonly inventPupils: boolean;
  },
): void {
  const { tables, onProgress, inventPupils } = given;
  const admin = new PersonAtWork(workspace, staffWith(school, 'admin').email);
  let job = answerValue(
    admin.command('setup.start', {
      assignments: tables.assignments,
      staff: tables.staff,
      pupils: null,
      answers: answersOf(tables.mapping),
      inventPupils,
    }),
  );

  const tell = ({ done, total, note }: JobView): void => {
    onProgress({ done, total, note: saidTexts(note, 'vi') });
  };

  while (job.state !== 'done') {
    tell(job);
    job = answerValue(admin.command('job.continue', { jobId: job.id }));

    if (job.state === 'failed') {
      throw new Error(job.error?.message.vi ?? 'set-up failed');
    }
  }

  tell(job);
}
