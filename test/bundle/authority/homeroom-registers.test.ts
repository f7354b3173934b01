import { answerValue } from '../../../local/school/person-at-work';
import { EVIDENCE } from '../../authority/support/corrections';
import { allFiles } from '../../authority/support/final-state';
import {
  type Cell,
  fromSnapshot,
  type TinySchool,
  takeSnapshot,
  tinySchool,
} from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { textOfPdf } from './support/pdf-text';

const ABSENT: Cell = { classId: '6A1', tab: 'chuyen-can', key: 'VANG.10.P', pupil: 0 };
const LEVEL: Cell = { classId: '6A1', tab: 'ren-luyen', key: 'HK1.RL', pupil: 1 };
const MARK: Cell = { classId: '6A1', tab: 'van', key: 'HK1.TX1', pupil: 0 };
const HOUR = 3_600_000;

const filled = (() => {
  const school = tinySchool();
  school.clock.advance(60_000);
  school.type(PEOPLE.literature, ABSENT, '2');
  school.type(PEOPLE.literature, LEVEL, 'Khá');
  school.heartbeat();
  school.clock.advance(60_000);

  return takeSnapshot(school.workspace);
})();

function locked(subjectIds: readonly string[]): TinySchool {
  const school = fromSnapshot(filled);
  answerValue(
    school
      .person(PEOPLE.principal)
      .command('lock.apply', { scope: { subjectIds }, reason: 'Chốt sổ chủ nhiệm' }),
  );
  school.clock.advance(60_000);

  return school;
}

function ask(school: TinySchool, cell: Cell, change: object, by: string = PEOPLE.literature) {
  return school.person(by).command(
    'correction.request',
    {
      classId: cell.classId,
      subjectId: cell.tab,
      pupilId: school.pupilId(cell),
      assessment: cell.key,
      oldValue: '',
      newValue: '',
      cause: 'mistyped',
      reason: 'Ghi nhầm ngày nghỉ',
      evidence: [EVIDENCE],
      ...change,
    },
    { id: 'phieu-0001' },
  );
}

function approve(school: TinySchool) {
  return school.person(PEOPLE.principal).command('correction.decide', {
    requestId: 'phieu-0001',
    decision: 'approve',
    reason: 'Đã xem sổ theo dõi',
  });
}

describe('orders about attendance and training', () => {
  it.each<[readonly string[], string, boolean, boolean]>([
    [['chuyen-can'], 'Toàn trường · Chuyên cần', false, true],
    [['ren-luyen'], 'Toàn trường · Rèn luyện', true, false],
    [['van', 'ren-luyen'], 'Toàn trường · môn Ngữ văn · Rèn luyện', true, false],
  ])('close %j and nothing else of the homeroom teacher', (ids, scope, attendance, training) => {
    const school = locked(ids);
    const [order] = answerValue(school.person(PEOPLE.principal).query('locks.list', {}));

    expect(order?.scope).toBe(scope);
    expect(school.type(PEOPLE.literature, ABSENT, '3') === null).toBe(attendance);
    expect(school.type(PEOPLE.literature, LEVEL, 'Tốt') === null).toBe(training);
    expect(school.type(PEOPLE.literature, MARK, '8') === null).toBe(!ids.includes('van'));
  });

  it('re-open one of them alone, for a while', () => {
    const school = locked([]);
    answerValue(
      school.person(PEOPLE.principal).command('lock.release', {
        scope: { classIds: ['6A1'], subjectIds: ['chuyen-can'] },
        reason: 'Bổ sung buổi nghỉ',
        until: new Date(school.clock.now() + HOUR).toISOString(),
      }),
    );

    expect(school.type(PEOPLE.literature, ABSENT, '3')).toBeNull();
    expect(school.type(PEOPLE.literature, LEVEL, 'Tốt')).toMatch(/protected/);
    expect(school.type(PEOPLE.literature, MARK, '8')).toMatch(/protected/);
  });

  it('are refused for a register there is not', () => {
    expect(
      fromSnapshot(filled)
        .person(PEOPLE.principal)
        .command('lock.apply', { scope: { subjectIds: ['so-dau-bai'] }, reason: 'Chốt' }),
    ).toMatchObject({ ok: false, code: 'UNKNOWN_SUBJECT' });
  });
});

describe('corrections of attendance and training', () => {
  it.each<[string, Cell, string, string, readonly string[]]>([
    [
      'absences',
      ABSENT,
      '2',
      '1',
      ['SỬA SỐ BUỔI NGHỈ', 'Số buổi nghỉ có phép tháng 10: 2 → 1', 'Chuyên cần'],
    ],
    [
      'a level',
      LEVEL,
      'Khá',
      'Tốt',
      ['SỬA KẾT QUẢ RÈN LUYỆN', 'Rèn luyện HK I: Khá → Tốt', 'Giáo viên chủ nhiệm lớp 6A1'],
    ],
  ])('are asked for, approved, written and put into minutes: %s', (_w, cell, old, value, words) => {
    const school = locked([]);
    const info = school.info(PEOPLE.literature, cell);

    expect(info).toMatchObject({ mayRequest: true, cellKind: old === '2' ? 'count' : 'level' });
    answerValue(ask(school, cell, { oldValue: old, newValue: value.toLowerCase() }));
    answerValue(approve(school));
    school.clock.advance(60_000);
    school.heartbeat();

    expect(school.shown(cell)).toBe(value);
    expect(school.history(cell).map(({ meaning }) => meaning)).toEqual([
      'enter',
      'request',
      'approve',
      'apply',
      'archive',
    ]);
    const file = allFiles(school).find(({ name }) => name.startsWith('Biên bản'));
    const text = textOfPdf(school, file?.id ?? '');

    words.forEach((word) => {
      expect(text.toLowerCase()).toContain(word.toLowerCase());
    });
    expect(text).not.toContain('khóa lại lúc');
    expect(school.verified()).toBe(true);
  });

  it.each<[string, Cell, object, string]>([
    ['a level that is none', LEVEL, { oldValue: 'Khá', newValue: 'Giỏi' }, 'BAD_INPUT'],
    ['a mark for absences', ABSENT, { oldValue: '2', newValue: '1,5' }, 'BAD_INPUT'],
    ['the same value', ABSENT, { oldValue: '2', newValue: '2' }, 'BAD_INPUT'],
    [
      'a total, which is computed',
      { ...ABSENT, key: 'VANG.TS' },
      { newValue: '1' },
      'UNKNOWN_COLUMN',
    ],
  ])('are refused for %s', (_what, cell, change, code) => {
    expect(ask(locked([]), cell, change)).toMatchObject({ ok: false, code });
  });

  it('are refused to a teacher who is not the homeroom teacher', () => {
    expect(ask(locked([]), ABSENT, { oldValue: '2', newValue: '1' }, PEOPLE.maths)).toMatchObject({
      ok: false,
      code: 'ROLE_NOT_HELD',
    });
  });
});
