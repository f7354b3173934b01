import { answerValue } from '../../../../local/school/person-at-work';
import type { PupilChangeInput } from '../../../../src/capabilities/pupils/pure/pupil-views';
import {
  beat,
  fillMarks,
  HK1,
  prepared,
  resultsSchool,
  summaryOf,
  WHO,
} from '../results/results-school';
import { background, change, changed, GROUND, mathsCell } from './roster-school';

const marked = prepared(() => {
  const school = resultsSchool();
  fillMarks(school, HK1);
  beat(school);

  return school;
});

const LEAVE: PupilChangeInput = {
  kind: 'leave',
  pupilId: 'HS102',
  status: 'movedOut',
  school: 'THCS Hoa Sen',
  ...GROUND,
};

const NEW: PupilChangeInput = {
  kind: 'admit',
  pupil: {
    id: 'HS150',
    fullName: 'Vũ Ngọc Ánh',
    birthDate: '2015-02-14',
    gender: 'Nữ',
    ethnicity: 'Tày',
    phone: '0912345678',
    personalId: '001215000123',
    ministryId: '0123456789',
  },
  toClassId: '6A1',
  school: 'THCS Hoa Ban',
  ...GROUND,
};

describe('a pupil who leaves the school (peers 27)', () => {
  const school = marked();
  changed(school, LEAVE);

  it('keeps the row and the marks, greyed and closed', () => {
    expect(school.shown(mathsCell('6A1', 1))).toBe('8');
    expect(background(school, mathsCell('6A1', 1))).toBe('0.82 0.82 0.82');
    expect(school.type(WHO.bao, mathsCell('6A1', 1), '9')).toContain('protected');
    expect(school.type(WHO.bao, mathsCell('6A1', 2), '9')).toBeNull();
  });

  it('has no result of the semester, and is not missed in it', () => {
    answerValue(school.person(WHO.lan).command('result.summarise', { classIds: ['6A1'], term: 1 }));
    const { rows } = summaryOf(school, '6A1', 'Tổng hợp HK1');
    const review = answerValue(school.person(WHO.lan).query('result.review', HK1));

    expect(rows[1]).toMatchObject({
      'Họ và tên': 'Lê Thu Hà',
      'Kết quả học tập': '',
      'Ghi chú': 'Chuyển đi đến THCS Hoa Sen từ 05/10/2026 (QĐ 12/QĐ-THCS)',
    });
    expect(review.pupils.map(({ pupilId }) => pupilId)).not.toContain('HS102');
  });

  it('is open again after coming back', () => {
    changed(school, { kind: 'return', pupilId: 'HS102', ...GROUND });

    expect(background(school, mathsCell('6A1', 1))).toBe('none');
    expect(school.type(WHO.bao, mathsCell('6A1', 1), '9')).toBeNull();
    beat(school);
    expect(school.shown(mathsCell('6A1', 1))).toBe('9');
    expect(school.verified()).toBe(true);
  });

  it('cannot leave twice, change class while away, or return without having left', () => {
    const other = marked();
    changed(other, LEAVE);

    expect(change(other, LEAVE)).toMatchObject({ ok: false, code: 'PUPIL_AWAY' });
    expect(
      change(other, { kind: 'move', pupilId: 'HS102', toClassId: '6A2', ...GROUND }),
    ).toMatchObject({ ok: false, code: 'PUPIL_AWAY' });
    expect(change(other, { kind: 'return', pupilId: 'HS103', ...GROUND })).toMatchObject({
      ok: false,
      code: 'PUPIL_HERE',
    });
  });
});

describe('a pupil who comes new', () => {
  const school = marked();
  changed(school, NEW);

  it('has a row the teachers can write in at once', () => {
    expect(school.shown({ classId: '6A1', tab: 'toan', key: 'TEN', pupil: 4 })).toBe('Vũ Ngọc Ánh');
    expect(school.type(WHO.bao, mathsCell('6A1', 4), '7')).toBeNull();
    beat(school);
    expect(school.shown(mathsCell('6A1', 4))).toBe('7');
  });

  it('stands in the table of pupils with everything that was told', () => {
    expect(school.table('Học sinh').find(([id]) => id === 'HS150')).toEqual([
      'HS150',
      'Vũ Ngọc Ánh',
      '2015-02-14',
      'Nữ',
      '6A1',
      'movedIn',
      'Tày',
      '0912345678',
      '001215000123',
      '',
      '0123456789',
    ]);
  });

  it('brings nothing private into ledger or book', () => {
    const { files } = school;
    const text = JSON.stringify([
      school.ledger(),
      files().readRows(school.bookId('6A1'), "'Toán'!A1:Z20"),
      answerValue(school.person(WHO.admin).query('pupils.list', { classId: '6A1' })),
    ]);

    expect(text).toContain('Vũ Ngọc Ánh');
    expect(text).not.toContain('0912345678');
    expect(text).not.toContain('001215000123');
    expect(text).not.toContain('0123456789');
  });

  it.each([
    ['a code that is taken', { id: 'HS101', personalId: '', ministryId: '' }],
    ['a personal id that is taken', { id: 'HS151', ministryId: '' }],
    ['a code of the Ministry that is taken', { id: 'HS151', personalId: '' }],
  ])('is refused with %s', (_, pupil) => {
    expect(change(school, { ...NEW, pupil: { ...NEW.pupil, ...pupil } })).toMatchObject({
      ok: false,
      code: 'DUPLICATE_ID',
    });
  });

  it.each([
    ['phone', '12345'],
    ['personalId', '12'],
    ['ministryId', '012345678'],
    ['ethnicity', 'Sao Hỏa'],
    ['birthDate', '30/02/2015'],
    ['fullName', '  '],
  ])('is refused with a %s that cannot be', (field, value) => {
    const pupil = { ...NEW.pupil, id: 'HS152', personalId: '', ministryId: '', [field]: value };

    expect(change(school, { ...NEW, pupil })).toMatchObject({ ok: false, code: 'BAD_INPUT' });
  });
});
