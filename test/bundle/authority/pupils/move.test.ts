import { answerValue } from '../../../../local/school/person-at-work';
import { inTimeOrder, replay } from '../../../../src/ledger/replay';
import { at, type TinySchool } from '../../../authority/support/school';
import { beat, prepared, resultsSchool, WHO } from '../results/results-school';
import { textOfBytes } from '../support/pdf-text';
import { background, change, changed, GROUND, MOVE, mathsCell } from './roster-school';

/** Marks in both classes are accepted: 6A1 rows 8, 7, 6; 6A2 row 9. One mark of the pupil was corrected by typing. */
const marked = prepared(() => {
  const school = resultsSchool();
  school.edit(WHO.bao, mathsCell('6A1', 0), [['8'], ['7'], ['6']], 'paste');
  school.type(WHO.bao, mathsCell('6A2', 0), '9');
  beat(school);
  school.type(WHO.bao, mathsCell('6A1', 0), '8,5');
  school.type(WHO.bao, mathsCell('6A1', 0, 'HK1.TX2'), '10');
  school.type(WHO.dao, { classId: '6A1', tab: 'gdtc', key: 'HK1.TX1', pupil: 0 }, 'Đ');
  school.type(WHO.lan, { classId: '6A1', tab: 'chuyen-can', key: 'VANG.10.P', pupil: 0 }, '2');
  beat(school);

  return school;
});

function names(school: TinySchool, classId: string): readonly string[] {
  return school
    .files()
    .readRows(school.bookId(classId), "'Toán'!A4:C20")
    .map((row) => row.join('|'));
}

describe('a pupil who changes class (peers 27)', () => {
  const school = marked();
  const view = changed(school, MOVE);

  it('is told of as done, with the decision', () => {
    expect(view).toMatchObject({
      // Another Gia An is in the class gone to.
      pupilName: 'Bùi Gia An (01/03/2015, HS101)',
      fromClassId: '6A1',
      toClassId: '6A2',
      decision: '12/QĐ-THCS',
      done: true,
    });
  });

  it('gets a row below the others in the new book and keeps the one in the old', () => {
    expect(names(school, '6A2').at(-1)).toBe('5|HS101|Bùi Gia An');
    expect(names(school, '6A2')).toHaveLength(5);
    expect(names(school, '6A1')[0]).toBe('1|HS101|Bùi Gia An');
  });

  it('has the same marks, levels and absences in the new book', () => {
    expect(school.shown(mathsCell('6A2', 4))).toBe('8,5');
    expect(school.shown(mathsCell('6A2', 4, 'HK1.TX2'))).toBe('10');
    expect(school.shown({ classId: '6A2', tab: 'gdtc', key: 'HK1.TX1', pupil: 4 })).toBe('Đ');
    expect(school.shown({ classId: '6A2', tab: 'chuyen-can', key: 'VANG.10.P', pupil: 4 })).toBe(
      '2',
    );
  });

  it('keeps the formulas going in the new row', () => {
    expect(school.shown({ classId: '6A2', tab: 'chuyen-can', key: 'VANG.TS', pupil: 4 })).toBe('2');
  });

  it('greys the old row and says where the pupil went', () => {
    expect(background(school, mathsCell('6A1', 0))).toBe('0.82 0.82 0.82');
    expect(background(school, mathsCell('6A1', 1))).toBe('none');
    expect(school.note({ classId: '6A1', tab: 'toan', key: 'TEN', pupil: 0 })).toBe(
      'Chuyển sang lớp 6A2 từ 05/10/2026 (QĐ 12/QĐ-THCS)',
    );
    expect(school.note({ classId: '6A2', tab: 'toan', key: 'TEN', pupil: 4 })).toBe(
      'Từ lớp 6A1 chuyển sang ngày 05/10/2026 (QĐ 12/QĐ-THCS)',
    );
  });

  it('lets nobody write in the old row, and the teacher in the new one and in those of the others', () => {
    expect(school.type(WHO.bao, mathsCell('6A1', 0), '1')).toContain('protected');
    expect(school.type(WHO.bao, mathsCell('6A1', 1), '7,5')).toBeNull();
    expect(school.type(WHO.bao, mathsCell('6A2', 4, 'HK1.TX3'), '9')).toBeNull();
    beat(school);
    expect(school.shown(mathsCell('6A2', 4, 'HK1.TX3'))).toBe('9');
  });

  it('leaves the protections as they should be: the next beat repairs nothing', () => {
    const before = school.ledger().length;
    beat(school);

    expect(school.ledger()).toHaveLength(before);
  });

  it('counts the pupils on both covers', () => {
    const count = (classId: string) =>
      school.files().readRows(school.bookId(classId), "'Bìa'!B7:B7")[0]?.[0];

    expect([count('6A1'), count('6A2')]).toEqual(['3', '5']);
  });

  it('is written into both chains, with every value that was carried over', () => {
    const about = school.ledger().filter(({ key }) => key.row === 'HS101');
    const kinds = (chain: string, meaning: string) =>
      about.filter((entry) => entry.chain === chain && entry.meaning === meaning);

    expect(kinds('6A1', 'move')).toHaveLength(1);
    expect(kinds('6A2', 'move')[0]).toMatchObject({
      actor: WHO.admin,
      reason: GROUND.reason,
      data: {
        kind: 'move',
        from: { class: '6A1', status: 'studying' },
        to: { class: '6A2', status: 'studying' },
      },
    });
    expect(
      kinds('6A2', 'carry').map(({ key, newValue }) => [key.register, key.column, newValue]),
    ).toEqual([
      ['toan', 'HK1.TX1', '8,5'],
      ['toan', 'HK1.TX2', '10'],
      ['gdtc', 'HK1.TX1', 'Đ'],
      ['chuyen-can', 'VANG.10.P', '2'],
    ]);
    expect(school.verified()).toBe(true);
  });

  it('has the life of the mark in both classes in front of whoever looks at the cell', () => {
    const { lines: history } = answerValue(
      school.person(WHO.bao).query('mark.history', {
        classId: '6A2',
        pupilId: 'HS101',
        subjectId: 'toan',
        assessment: mathsCell('6A2', 4).key,
      }),
    );

    expect(history.map(({ chain, newValue }) => `${chain} ${newValue}`)).toEqual([
      '6A2 8,5',
      '6A1 8,5',
      '6A1 8',
    ]);
  });

  it('is told of in the old row, which can be asked about but not written', () => {
    expect(school.info(WHO.bao, mathsCell('6A1', 0))).toMatchObject({
      open: false,
      mayWrite: false,
      mayRequest: false,
      closed: [{ reason: 'away', because: 'Chuyển sang lớp 6A2 từ 05/10/2026 (QĐ 12/QĐ-THCS)' }],
    });
  });

  it('is found by an inspector who asks in the new class, with both chains whole', () => {
    const found = answerValue(
      school
        .person(WHO.principal)
        .query('mark.history', { classId: '6A2', pupilId: 'HS101', subjectId: 'toan' }),
    );

    expect(found.net).toMatchObject({ cells: 3, changedCells: 1, changes: 1 });
    expect([found.chain, ...found.others].map(({ chain, verified }) => [chain, verified])).toEqual([
      ['6A2', true],
      ['6A1', true],
    ]);
  });

  it('has two values on the two pages: the one the pupil left with, and the one of now', () => {
    const changedSince = '9,5';
    const page = (classId: string): string => {
      const cell = { classId, pupilId: 'HS101', subjectId: 'toan', assessment: 'HK1.TX1' };
      const { base64 } = answerValue(school.person(WHO.principal).query('mark.life', cell));

      return textOfBytes(Buffer.from(base64, 'base64'));
    };

    school.type(WHO.bao, mathsCell('6A2', 4), changedSince);
    beat(school);

    expect(page('6A1')).toContain('Giá trị khi rời lớp 6A1: 8,5 ');
    expect(page('6A1')).not.toContain('hiện nay');
    expect(page('6A2')).toContain(`Giá trị chính thức hiện nay: ${changedSince} `);
  });

  it('stands in both lists, away in one and here in the other', () => {
    const list = (classId: string) =>
      answerValue(school.person(WHO.admin).query('pupils.list', { classId })).lines.find(
        ({ pupilId }) => pupilId === 'HS101',
      );

    expect(list('6A1')).toMatchObject({ number: 1, isHere: false });
    expect(list('6A2')).toMatchObject({ number: 5, isHere: true });
  });
});

describe('the official values around a move', () => {
  it('are the same before and after, whatever the ledger is replayed from', () => {
    const school = marked();
    const before = replay(inTimeOrder(school.ledger()));
    changed(school, MOVE);
    const after = replay(inTimeOrder(school.ledger()));

    expect([...after].sort()).toEqual([...before].sort());
  });

  it('come back with the pupil, with what was added meanwhile', () => {
    const school = marked();
    changed(school, MOVE);
    school.type(WHO.bao, mathsCell('6A2', 4, 'HK1.TX3'), '4');
    beat(school);
    changed(school, { ...MOVE, toClassId: '6A1' });

    expect(school.shown(mathsCell('6A1', 0, 'HK1.TX3'))).toBe('4');
    expect(school.shown(mathsCell('6A1', 0))).toBe('8,5');
    expect(background(school, mathsCell('6A1', 0))).toBe('none');
    expect(background(school, mathsCell('6A2', 4))).toBe('0.82 0.82 0.82');
    expect(school.type(WHO.bao, mathsCell('6A1', 0), '9')).toBeNull();
    beat(school);
    expect(school.shown(mathsCell('6A1', 0))).toBe('9');
    expect(school.verified()).toBe(true);
  });

  it('include what was typed in time but not yet looked at', () => {
    const school = marked();
    school.type(WHO.bao, mathsCell('6A1', 0, 'HK1.TX3'), '5');
    changed(school, MOVE);

    expect(school.shown(mathsCell('6A2', 4, 'HK1.TX3'))).toBe('5');
  });

  it('stand against what somebody writes into the old row over the API', () => {
    const school = marked();
    changed(school, MOVE);
    const owner = 'so-diem@hoamai.edu.vn';

    expect(school.rest(owner, mathsCell('6A1', 0), 2)).toBe(200);
    beat(school);
    expect(school.shown(mathsCell('6A1', 0))).toBe('8,5');
    expect(school.note(mathsCell('6A1', 0))).toContain('không còn học ở lớp này');
  });
});

describe('a move that cannot be', () => {
  const code = (input: Parameters<typeof change>[1], by: string = WHO.admin) => {
    const answer = change(marked(), input, { by });

    return answer.ok ? 'ok' : answer.code;
  };

  it.each([
    ['into the own class', { ...MOVE, toClassId: '6A1' }, 'BAD_INPUT'],
    ['into a class there is none of', { ...MOVE, toClassId: '9Z9' }, 'UNKNOWN_CLASS'],
    ['of somebody unknown', { ...MOVE, pupilId: 'HS999' }, 'UNKNOWN_PUPIL'],
    ['without a reason', { ...MOVE, reason: ' ' }, 'REASON_REQUIRED'],
    ['from a day to come', { ...MOVE, date: '2026-12-01' }, 'BAD_INPUT'],
    ['from a day that is none', { ...MOVE, date: '31/02/2026' }, 'BAD_INPUT'],
  ] as const)('%s is refused', (_, input, expected) => {
    expect(code(input)).toBe(expected);
  });

  it.each([WHO.lan, WHO.bao])('by a teacher (%s) is refused', (teacher) => {
    expect(code(MOVE, teacher)).toBe('ROLE_NOT_HELD');
  });

  it('waits until requests about the pupil are decided', () => {
    const school = marked();
    school.clock.set(at('2027-01-20T09:00'));
    answerValue(
      school
        .person(WHO.principal)
        .command('lock.apply', { scope: { classIds: ['6A1'] }, reason: 'Khóa sổ' }),
    );
    answerValue(
      school.person(WHO.bao).command('correction.request', {
        classId: '6A1',
        subjectId: 'toan',
        pupilId: 'HS101',
        assessment: 'HK1.TX1',
        oldValue: '8,5',
        newValue: '9',
        cause: 'mistyped',
        reason: 'Nhập nhầm',
        evidence: [{ name: 'bai.png', mimeType: 'image/png', base64: 'iVBORw0KGgo=' }],
      }),
    );
    const answer = change(school, MOVE);

    expect(answer).toMatchObject({ ok: false, code: 'OPEN_REQUESTS' });
  });
});
