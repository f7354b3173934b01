import { answerValue } from '../../../../local/school/person-at-work';
import { AUTHORITY_PROJECT } from '../../../../local/workspace';
import { approvedRows, submittedSchool, WHO } from './results-school';

const OWNER = 'so-diem@hoamai.edu.vn';

test('a ledger made before there were results gets its tab when install is run again', () => {
  const school = submittedSchool();
  school.batch(OWNER, school.files().ledger, [{ deleteSheet: { sheetId: 4 } }]);
  const run = () =>
    school.workspace.runtime.execute({
      projectId: AUTHORITY_PROJECT,
      functionName: 'install',
      args: [],
      kind: 'editor',
      actor: OWNER,
    }).status;

  expect([run(), run()]).toEqual(['done', 'done']);
  answerValue(
    school.person(WHO.principal).command('result.approve', { classIds: ['6A1'], term: 1 }),
  );
  expect(approvedRows(school)).toHaveLength(4);
});
