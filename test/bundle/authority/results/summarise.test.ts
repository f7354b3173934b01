import { answerValue } from '../../../../local/school/person-at-work';
import { at } from '../../../authority/support/school';
import {
  beat,
  fillMarks,
  fillTraining,
  prepared,
  resultsSchool,
  summaryOf,
  WHO,
} from './results-school';

const CLASSES = ['6A1', '6A2'] as const;

const filled = prepared(() => {
  const school = resultsSchool();
  CLASSES.forEach((classId) => {
    fillMarks(school, { classId, term: 1 }, (subjectId, pupil) =>
      subjectId === 'toan' && pupil === 1 ? '3' : '8',
    );
    fillTraining(school, { classId, term: 1 });
  });
  beat(school);

  return school;
});

test('the summary of a semester holds official results, with levels and the adjustment named', () => {
  const school = filled();
  const view = answerValue(
    school.person(WHO.principal).command('result.summarise', { classIds: ['6A1'], term: 1 }),
  );
  const { stamp, rows } = summaryOf(school, '6A1', 'Tổng hợp HK1');

  expect(view.classes).toEqual([
    expect.objectContaining({ classId: '6A1', ruleSet: 'tt22@1', disagreements: 0, named: [] }),
  ]);
  expect(stamp).toMatch(
    /^CHƯA DUYỆT – Tính lúc .*Thông tư 22\/2021\/TT-BGDĐT \(phiên bản 1\).*mã dữ liệu [0-9a-f]{64}$/,
  );
  expect(rows[0]).toMatchObject({
    'Họ và tên': 'Bùi Gia An',
    Toán: '8,0',
    GDTC: 'Đ',
    'Kết quả học tập': 'Tốt',
    'Kết quả rèn luyện': 'Tốt',
    'Số buổi nghỉ': '0',
  });
  expect(rows[1]).toMatchObject({ Toán: '3,0', 'Kết quả học tập': 'Đạt' });
  expect(rows[1]?.['Ghi chú']).toContain('Điều chỉnh từ Chưa đạt');
});

test('summaries take one read and one write a class', () => {
  const school = filled();
  const person = school.person(WHO.principal);
  const before = school.workspace.counter.fetches;
  answerValue(person.command('result.summarise', { classIds: ['6A1'], term: 1 }));
  const one = school.workspace.counter.fetches - before;
  answerValue(person.command('result.summarise', { classIds: [...CLASSES], term: 1 }));
  const two = school.workspace.counter.fetches - before - one;

  expect(two - one).toBe(2);
});

test('a mark that changes after the summary marks it as old in the very write that takes it in', () => {
  const school = filled();
  answerValue(school.person(WHO.lan).command('result.summarise', { classIds: ['6A1'], term: 1 }));
  expect(school.type(WHO.bao, { classId: '6A1', tab: 'toan', key: 'HK1.CK', pupil: 0 }, '10')).toBe(
    null,
  );
  expect(summaryOf(school, '6A1', 'Tổng hợp HK1').stamp).toMatch(/^CHƯA DUYỆT/);
  school.clock.set(at('2026-10-06T09:55:00.000'));
  beat(school);
  const { stamp, rows } = summaryOf(school, '6A1', 'Tổng hợp HK1');

  expect(stamp).toMatch(/^ĐÃ CŨ – dữ liệu đã đổi, phát hiện lúc 06\/10\/2026 10:00/);
  expect(rows[0]?.Toán).toBe('8,0');
  expect(summaryOf(school, '6A2', 'Tổng hợp HK1').stamp).toMatch(/^CHƯA TỔNG HỢP/);
  answerValue(school.person(WHO.lan).command('result.summarise', { classIds: ['6A1'], term: 1 }));
  expect(summaryOf(school, '6A1', 'Tổng hợp HK1')).toMatchObject({
    stamp: expect.stringMatching(/^CHƯA DUYỆT/),
    rows: [expect.objectContaining({ Toán: '8,7' }), ...Array(3).fill(expect.anything())],
  });
});

test('every cell in which the book disagrees with the rules is named', () => {
  const school = filled();
  const cell = { classId: '6A1', tab: 'toan', key: 'HK1.CK', pupil: 2 };
  school.type(WHO.bao, cell, '10');
  const view = answerValue(
    school.person(WHO.lan).command('result.summarise', { classIds: ['6A1'], term: 1 }),
  );

  expect(view.classes[0]?.named).toEqual([
    'Toán · Đỗ Minh Khang · Kết quả HKI: sổ hiện 8,7, kết quả chính thức 8,0',
  ]);
});

test('nobody but the school writes in a summary, and a homeroom teacher summarises only the own class', () => {
  const school = filled();
  const bookId = school.bookId('6A1');
  const range = { startRow: 3, endRow: 4, startColumn: 15, endColumn: 16 };
  const edit = {
    spreadsheetId: bookId,
    sheetId: 301,
    kind: 'type',
    range,
    values: [['Tốt']],
  } as const;
  const answer = school.person(WHO.bao).command('result.summarise', { classIds: ['6A1'], term: 1 });

  expect(school.workspace.runtime.edit(edit, WHO.lan).outcome.accepted).toBe(false);
  expect(answer).toMatchObject({ ok: false, code: 'ROLE_NOT_HELD' });
});

test('a deleted summary tab is made again, protected', () => {
  const school = filled();
  school.batch('so-diem@hoamai.edu.vn', school.bookId('6A1'), [{ deleteSheet: { sheetId: 301 } }]);
  answerValue(school.person(WHO.lan).command('result.summarise', { classIds: ['6A1'], term: 1 }));
  const edit = {
    spreadsheetId: school.bookId('6A1'),
    sheetId: 301,
    kind: 'type',
    range: { startRow: 3, endRow: 4, startColumn: 4, endColumn: 5 },
    values: [['9']],
  } as const;

  expect(summaryOf(school, '6A1', 'Tổng hợp HK1').rows[3]?.['Kết quả học tập']).toBe('Tốt');
  expect(school.workspace.runtime.edit(edit, WHO.lan).outcome.accepted).toBe(false);
});

test('the sidebar says of a summary cell that it is computed', () => {
  const school = filled();
  const info = answerValue(
    school.person(WHO.lan).cell({
      spreadsheetId: school.bookId('6A1'),
      sheetId: 301,
      row: 3,
      column: 5,
    }),
  );

  expect(info).toMatchObject({ kind: 'computed', pupilName: 'Bùi Gia An', open: false });
});
