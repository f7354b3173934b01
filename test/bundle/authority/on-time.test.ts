import { answerValue } from '../../../local/school/person-at-work';
import { at, type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { openPdf, textOf } from '../../documents/pdf-text';
import { MATHS_GROUP } from '../acts/group-scenarios';

const GK = { classId: '6A1', tab: 'toan', key: 'HK1.GK', pupil: 0 };

/** Two of eight marks are in time, one comes in a re-opening, and the report of the month is made. */
function reportedSchool(): TinySchool {
  const school = tinySchool();
  const { control } = school.files();
  const principal = school.person(PEOPLE.principal);
  school
    .files()
    .writeRows(control, "'Ngày kiểm tra'!A2:E2", [['', '6', 'Toán', 'HK1.GK', '16/11/2026']]);
  answerValue(principal.command('group.set', MATHS_GROUP));
  school.clock.set(at('2026-11-20T09:00:00'));
  school.edit(PEOPLE.maths, GK, [['8'], ['4,5']], 'paste');
  school.heartbeat();
  school.clock.set(at('2026-12-03T10:00:00'));
  answerValue(
    principal.command('lock.release', {
      scope: { classIds: ['6A1'], subjectIds: ['toan'], term: 1 },
      reason: 'Em Ngọc kiểm tra bù',
      until: '2026-12-10T17:00:00+07:00',
    }),
  );
  school.heartbeat();
  school.type(PEOPLE.maths, { ...GK, pupil: 3 }, '9');
  school.clock.advance(60_000);
  school.heartbeat();

  return school;
}

function report(school: TinySchool, month: string): void {
  const admin = school.person(PEOPLE.admin);
  let job = answerValue(admin.command('report.onTime', { month }));

  for (let round = 0; job.state !== 'done' && round < 10; round += 1) {
    job = answerValue(admin.command('job.continue', { jobId: job.id }));
  }

  expect(job).toMatchObject({ state: 'done', error: null });
}

const filed = (school: TinySchool) =>
  answerValue(school.person(PEOPLE.principal).query('archive.list', {})).filter(
    ({ kind }) => kind === 'onTime',
  );

test('the report of a month says of each teacher and group what was in time, late and not there', async () => {
  const school = reportedSchool();
  report(school, '2026-12');
  const [paper] = filed(school);
  const id = /\/d\/([^/]+)/.exec(paper?.url ?? '')?.[1] ?? '';
  const pdf = await openPdf(new Uint8Array(school.files().download(id)));
  const pages = pdf.getPages().map((page) => textOf(page).split('\n'));
  const after = (page: number, name: string, count: number) => {
    const texts = pages[page] ?? [];

    return texts.slice(texts.indexOf(name) + 1, texts.indexOf(name) + 1 + count);
  };

  expect(paper?.path).toBe('Lưu trữ/2026-2027/Tiến độ nhập điểm 2026-12 (bản 1).pdf');
  // Eight marks of two classes were due on 1 December.
  expect(after(0, 'Trần Minh Oanh', 6)).toEqual(['Tổ Toán – Tin', '8', '2', '1', '5', '25']);
  expect(after(1, 'Tổ Toán – Tin', 3)).toEqual(['Tạ Bảo Trinh', '8', '25']);
  expect(pages[1]?.join(' ')).toMatch(/66 % 80 % Chưa đạt/);
  expect(
    school.ledger().filter(({ chain, meaning }) => chain === 'TRUONG' && meaning === 'archive'),
  ).toMatchObject([{ actor: PEOPLE.admin, data: { document: 'onTime', sha256: paper?.sha256 } }]);

  report(school, '2026-12');
  expect(filed(school)).toHaveLength(1);
  expect(school.verified()).toBe(true);
});

test('no report is made of a month that has not begun, nor by a teacher', () => {
  const school = tinySchool();

  expect(school.person(PEOPLE.admin).command('report.onTime', { month: '2026-12' })).toMatchObject({
    ok: false,
    code: 'BAD_INPUT',
  });
  expect(school.person(PEOPLE.maths).command('report.onTime', { month: '2026-10' })).toMatchObject({
    ok: false,
    code: 'ROLE_NOT_HELD',
  });
});
