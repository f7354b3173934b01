import { CONTROL_DESIGN } from '../../src/authority/control-design';
import {
  fieldsOf,
  type RecordOf,
  type TableRecord,
  type TableSchema,
} from '../../src/kernel/table/table';
import { readSchool, type SchoolTables } from '../../src/school/read-school';
import type { SchoolModel } from '../../src/school/school-model';
import { additionsOf, type TableReader } from '../../src/school/school-part';
import { type Clock, frozenClock } from '../kernel/clock';
import { installSchool } from '../school/found-school';
import { answerValue, PersonAtWork } from '../school/person-at-work';
import { SchoolFiles } from '../school/school-files';
import { SCHOOL } from '../school/school-tables';
import { Workspace } from '../workspace';
import { ADMIN, MONKEY_TABLES } from './monkey-tables';

/** Monday 5 October 2026, 09:00 in Việt Nam: regular marks are open, nothing is due yet. */
const START_UTC_MS = Date.UTC(2026, 9, 5, 2);
const ROUNDS = 20;

/** A founded school on its own clock. */
export interface MonkeySchool {
  readonly workspace: Workspace;
  readonly clock: Clock;
  readonly files: SchoolFiles;
}

/**
 * Founds a school of two classes on the built bundles. `dist`: folder of the bundles.
 * @throws Error if the set-up does not come to its end.
 */
export function foundMonkeySchool(dist: string): MonkeySchool {
  const clock = frozenClock(START_UTC_MS);
  const workspace = new Workspace({ clock, dist, owner: SCHOOL.owner });
  const { assignments, staff, pupils } = MONKEY_TABLES;

  installSchool(workspace, {
    assignments,
    staff,
    mapping: { names: {}, classes: {}, subjects: {} },
  });
  const admin = new PersonAtWork(workspace, ADMIN, 'direct');
  let job = answerValue(
    admin.command('setup.start', { assignments, staff, pupils, answers: {}, inventPupils: false }),
  );

  for (let round = 0; job.state !== 'done' && round < ROUNDS; round += 1) {
    job = answerValue(admin.command('job.continue', { jobId: job.id }));
  }

  if (job.state !== 'done') {
    throw new Error(`set-up: ${job.state} ${job.error ?? ''}`);
  }

  return { workspace, clock, files: new SchoolFiles(workspace) };
}

/** The school as its control workbook says now, read without the authority. */
export function modelOf({ files }: Pick<MonkeySchool, 'files'>): SchoolModel {
  const { sheets } = files.spreadsheet(
    files.control,
    'sheets(properties(sheetId),data(rowData(values(formattedValue))))',
  );
  const tables = CONTROL_DESIGN.tables.map((schema): [string, TableRecord[]] => {
    const fields = fieldsOf(schema);
    const sheet = (sheets ?? []).find(({ properties }) => properties?.sheetId === schema.sheetId);
    const rows = (sheet?.data?.[0]?.rowData ?? [])
      .slice(1)
      .map((row) =>
        Object.fromEntries(
          fields.map((field, column) => [field, row.values?.[column]?.formattedValue ?? '']),
        ),
      )
      .filter((row) => Object.values(row).some((text) => text !== ''));

    return [schema.id, rows];
  });

  const rows = new Map(tables);
  const all: TableReader = <Schema extends TableSchema>({ id }: Schema) =>
    (rows.get(id) ?? []) as readonly RecordOf<Schema>[];

  return readSchool(
    Object.fromEntries(tables) as unknown as SchoolTables,
    additionsOf(CONTROL_DESIGN.parts, all),
  );
}
