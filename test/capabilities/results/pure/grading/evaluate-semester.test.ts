import type { MarkValue } from '../../../../../src/book/mark';
import { evaluateSemester } from '../../../../../src/capabilities/results/pure/grading/evaluate-semester';
import type {
  MarksBySubject,
  MissingItem,
  SemesterResult,
} from '../../../../../src/capabilities/results/pure/grading/grading-types';
import { TT22 } from '../../../../../src/capabilities/results/pure/grading/tt22/rule-set-tt22';
import {
  TT26,
  TT58,
} from '../../../../../src/capabilities/results/pure/grading/tt58/rule-sets-tt58';
import { allMarks, flat, SUBJECTS, semester } from './pupil-builder';

const cells = (items: readonly MissingItem[]) =>
  items.map((i) => `${i.code} ${i.cell} ${i.subject}`);
const codes = (result: SemesterResult) => result.problems.map((p) => p.code);

test('a complete semester has every result and nothing missing', () => {
  const result = evaluateSemester(TT22, semester({ marks: allMarks(82, { tin: 40 }) }));
  expect(result.subjects.map((s) => s.result)).toEqual([
    ...[82, 82, 82, 82, 82, 82, 82, 40],
    ...['Đ', 'Đ', 'Đ', 'Đ'],
  ]);
  expect(result.learning).toMatchObject({ base: 'Đạt', final: 'Khá', because: ['Tin học'] });
  expect(result).toMatchObject({ missing: [], problems: [], title: null, training: 'Tốt' });
});

describe('missing data is named per cell and no level is stated', () => {
  test.each([
    ['toan', { ck: null }, ['mark CK Toán']],
    ['toan', { gk: null }, ['mark GK Toán']],
    ['toan', { tx: [80, null, 80, 80] }, ['mark TX2 Toán']],
    ['toan', { tx: [80, 80] }, ['mark TX3 Toán', 'mark TX4 Toán']],
    ['gdtc', { tx: ['Đ', null], ck: null }, ['mark TX2 GDTC', 'mark CK GDTC']],
    ['toan', { ck: null, absent: { ck: 'forceMajeure' } }, ['makeUp CK Toán']],
  ] as const)('%s %j', (id, change, expected) => {
    const marks = { ...allMarks(70), [id]: { ...allMarks(70)[id]!, ...change } };
    const result = evaluateSemester(TT22, semester({ marks }));
    expect(cells(result.missing)).toEqual(expected);
    expect(result.learning).toBeNull();
  });

  test('a pupil without a single mark is one missing item', () => {
    const result = evaluateSemester(TT22, semester({ marks: {} }));
    expect(cells(result.missing)).toEqual(['all null null']);
    expect(result.learning).toBeNull();
  });

  test('training and absences are asked for without hiding the level', () => {
    const result = evaluateSemester(TT22, semester({ training: null, absences: null }));
    expect(result.missing.map((i) => i.code)).toEqual(['training', 'absences']);
    expect(result.learning?.final).toBe('Khá');
  });

  test('0 is a mark', () => {
    const result = evaluateSemester(TT22, semester({ marks: allMarks(70, { toan: 0 }) }));
    expect(result.missing).toEqual([]);
    expect(result.learning?.base).toBe('Chưa đạt');
  });
});

describe('missed periodic tests (Đ7)', () => {
  test('unexcused: 0 or CĐ, and the explanation says so', () => {
    const absent = { ck: 'unexcused' } as const;
    const marks = {
      ...allMarks(70),
      toan: { ...flat('toan', 70), ck: null, absent },
      gdtc: { ...flat('gdtc', 'Đ'), ck: null, absent },
    };
    const result = evaluateSemester(TT22, semester({ marks }));
    const of = (id: string) => result.subjects.find((s) => s.subjectId === id)?.result;
    expect([of('toan'), of('gdtc')]).toEqual([47, 'CĐ']);
    expect(result.missing).toEqual([]);
    expect(result.steps.filter((s) => s.code === 'missedUnexcused')).toHaveLength(2);
  });
});

describe('closing a semester', () => {
  test('a comment subject without enough assessments is CĐ; a score subject still blocks', () => {
    const marks = {
      ...allMarks(70),
      gdtc: { ...flat('gdtc', 'Đ'), tx: ['Đ', null] } as const,
    };
    const closed = evaluateSemester(TT22, semester({ marks, closing: true }));
    expect(closed.subjects.find((s) => s.subjectId === 'gdtc')?.result).toBe('CĐ');
    expect(closed.learning?.final).toBe('Đạt');
    const blocked = evaluateSemester(
      TT22,
      semester({ marks: { ...marks, tin: { tx: [], gk: 70, ck: 70 } }, closing: true }),
    );
    expect(cells(blocked.missing)).toEqual(['mark TX1 Tin học', 'mark TX2 Tin học']);
    expect(blocked.learning).toBeNull();
  });
});

describe('wrong input is named and no level is stated', () => {
  const without = (id: string) => SUBJECTS.filter((s) => s.id !== id);
  const { tin: _, ...noTin } = allMarks(70);

  test.each([
    [
      'a mark of an unknown subject',
      { marks: { ...allMarks(70), x: flat('x', 70) } },
      'unknownSubject',
    ],
    ['a level in a score subject', { marks: allMarks(70, { toan: 'Đ' }) }, 'wrongKind'],
    ['a number in a comment subject', { marks: allMarks(70, { gdtc: 80 }) }, 'wrongKind'],
    ['a mark above 10', { marks: allMarks(70, { toan: 101 }) }, 'badMark'],
    ['a mark that is no tenth', { marks: allMarks(70, { toan: 7.5 }) }, 'badMark'],
    ['M for a subject that is not exempt', { marks: allMarks(70, { toan: 'M' }) }, 'badMark'],
    ['seven score subjects', { subjects: without('tin'), marks: noTin }, 'subjectCount'],
    ['a subject listed twice', { subjects: [...SUBJECTS, SUBJECTS[0]!] }, 'duplicateSubject'],
    ['an unknown training level', { training: 'G' }, 'badLevel'],
    ['broken absences', { absences: -1 }, 'badAbsences'],
    ['grade 5', { grade: 5 }, 'gradeUnknown'],
  ] as const)('%s', (_name, change, code) => {
    const result = evaluateSemester(TT22, semester(change));
    expect(codes(result)).toContain(code);
    expect(result.learning).toBeNull();
  });

  test('more regular assessments than the regulation has', () => {
    const marks = { ...allMarks(70), tin: { tx: [70, 70, 70], gk: 70, ck: 70 } };
    expect(codes(evaluateSemester(TT22, semester({ marks })))).toEqual(['tooManyRegular']);
  });

  test('a whole-year exemption, which TT22 does not know', () => {
    const subjects = SUBJECTS.map((s) =>
      s.id === 'gdtc' ? { ...s, exemption: 'year' as const } : s,
    );
    expect(codes(evaluateSemester(TT22, semester({ subjects })))).toEqual(['exemptionUnknown']);
  });
});

describe('special subjects', () => {
  test('specialised topics count as one regular assessment', () => {
    const own = { tx: [80, 80, 80], gk: 80, ck: 80, topic: 35 };
    const result = evaluateSemester(TT22, semester({ marks: { ...allMarks(70), toan: own } }));
    expect(result.subjects.find((s) => s.subjectId === 'toan')?.result).toBe(75);
    expect(result.problems).toEqual([]);
  });

  test('an extra elective has an average but does not count', () => {
    const nn2 = {
      id: 'nn2',
      name: 'NN2',
      kind: 'score',
      lessonsPerYear: 35,
      countsInLevel: false,
    } as const;
    const marks = { ...allMarks(85), nn2: { tx: [20, 20], gk: 20, ck: 20 } };
    const result = evaluateSemester(TT22, semester({ subjects: [...SUBJECTS, nn2], marks }));
    expect(result.subjects.find((s) => s.subjectId === 'nn2')?.result).toBe(20);
    expect(result.learning?.final).toBe('Tốt');
  });

  test('a practical exemption leaves the subject in the count', () => {
    const subjects = SUBJECTS.map((s) =>
      s.id === 'gdtc' ? { ...s, exemption: 'practical' as const } : s,
    );
    const result = evaluateSemester(
      TT22,
      semester({ subjects, marks: allMarks(85, { gdtc: 'CĐ' }) }),
    );
    expect(result.learning?.base).toBe('Đạt');
    expect(result.steps.some((s) => s.code === 'exemptPractical')).toBe(true);
  });

  test('a subject of the other semester is not asked for', () => {
    const subjects = SUBJECTS.map((s) => (s.id === 'tin' ? { ...s, onlyTerm: 2 as const } : s));
    const { tin: _tin, ...marks } = allMarks(85);
    const result = evaluateSemester(TT22, semester({ subjects, marks }));
    expect(result.missing).toEqual([]);
    expect(result.subjects.some((s) => s.subjectId === 'tin')).toBe(false);
  });

  test('marks in a semester in which a subject is not taught are named, not ignored', () => {
    const subjects = SUBJECTS.map((s) => (s.id === 'tin' ? { ...s, onlyTerm: 2 as const } : s));
    expect(codes(evaluateSemester(TT22, semester({ subjects })))).toEqual(['notTaught']);
  });

  test('cells of an exempted or excluded subject may hold M', () => {
    const disability = { excludedSubjectIds: ['gdtc'], promotionDecision: null };
    const marks = allMarks(85, { gdtc: 'M' });
    expect(evaluateSemester(TT22, semester({ marks, disability })).problems).toEqual([]);
    const subjects = SUBJECTS.map((s) => ({
      ...s,
      lessonsPerYear: s.kind === 'comment' ? 35 : s.lessonsPerYear,
      exemption: s.id === 'gdtc' ? ('HK1' as const) : ('none' as const),
    }));
    const old = evaluateSemester(TT26, semester({ subjects, marks, training: 'T' }));
    expect(old).toMatchObject({ problems: [], missing: [], learning: { final: 'G' } });
  });

  test('what a disabled pupil’s plan leaves out is not assessed', () => {
    const disability = { excludedSubjectIds: ['gdtc', 'tin'], promotionDecision: null };
    const { tin: _tin, gdtc: _gdtc, ...marks } = allMarks(85);
    const result = evaluateSemester(TT22, semester({ marks, disability }));
    expect(result.missing).toEqual([]);
    expect(result.steps.filter((s) => s.code === 'excludedByPlan')).toHaveLength(2);
    expect(result.learning?.final).toBe('Tốt');
  });
});

describe('older rule sets behind the same entry', () => {
  const old = semester({ training: 'T', marks: allMarks(85) });

  test('TT26 gives học lực and a semester title', () => {
    const subjects = SUBJECTS.map((s) => ({
      ...s,
      lessonsPerYear: s.kind === 'comment' ? 35 : s.lessonsPerYear,
    }));
    const result = evaluateSemester(TT26, { ...old, subjects });
    expect(result.learning).toMatchObject({ final: 'G', overall: 85 });
    expect(result.title).toBe('Học sinh giỏi');
  });

  test('TT58 takes tests with factor 2 in place of a mid-term assessment', () => {
    const marks: MarksBySubject = Object.fromEntries(
      SUBJECTS.map((s) => {
        const own: MarkValue = s.kind === 'score' ? 85 : 'Đ';

        return [s.id, { tx: [own, own, own, own], dk: [own, own], gk: null, ck: own }];
      }),
    );
    const result = evaluateSemester(TT58, { ...old, marks });
    expect(result.missing).toEqual([]);
    expect(result.learning?.final).toBe('G');
    const gap = { ...marks, toan: { tx: [85, 85, 85, 85], dk: [85, null], gk: null, ck: 85 } };
    expect(cells(evaluateSemester(TT58, { ...old, marks: gap }).missing)).toEqual([
      'mark KT2 Toán',
    ]);
  });

  test('without a key subject no level is stated', () => {
    const subjects = SUBJECTS.filter((s) => s.id !== 'van');
    const { van: _van, ...marks } = allMarks(85);
    expect(codes(evaluateSemester(TT26, { ...old, subjects, marks }))).toContain(
      'keySubjectAbsent',
    );
  });
});
