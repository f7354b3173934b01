import { answerValue } from '../../../local/school/person-at-work';
import { type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const TX1 = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };

/** The school wants to hear of one value that was deleted and came back as another. */
function wantToHearOfOne(school: TinySchool): void {
  const { control } = school.files();
  const row = school.files().readRows(control, "'Cài đặt'!A1:B80").length;
  school.workspace.runtime.edit(
    {
      spreadsheetId: control,
      sheetId: 11,
      kind: 'type',
      range: { startRow: row, endRow: row + 1, startColumn: 0, endColumn: 2 },
      values: [['canhBao.xoaNhapLai', '1']],
    },
    PEOPLE.admin,
  );
}

test('a mark deleted and entered again as another is told by the school’s own limit, to whom it concerns', () => {
  const school = tinySchool();
  wantToHearOfOne(school);

  for (const typed of ['5', '', '7']) {
    school.clock.advance(5 * 60_000);
    school.type(PEOPLE.maths, TX1, typed);
    school.heartbeat();
  }

  const seenBy = (email: string) =>
    answerValue(school.person(email).query('alarms.list', { classId: '6A1' }));

  expect(seenBy(PEOPLE.principal)).toEqual([
    expect.objectContaining({
      kind: 'reentered',
      who: 'Trần Minh Oanh',
      subjectName: 'Toán',
      assessment: 'HK1.TX1',
      count: 1,
      limit: 1,
      setting: 'canhBao.xoaNhapLai',
    }),
  ]);
  expect(seenBy(PEOPLE.maths)).toEqual(seenBy(PEOPLE.principal));
  expect(seenBy(PEOPLE.inspector)).toEqual(seenBy(PEOPLE.principal));
  expect(seenBy(PEOPLE.science)).toEqual([]);
  expect(school.person(PEOPLE.office).query('alarms.list', { classId: '6A1' })).toMatchObject({
    code: 'ROLE_NOT_HELD',
  });
});
