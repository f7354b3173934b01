import { evaluateYear } from '../../../../../src/capabilities/results/pure/grading/evaluate-year';
import { withDefaults } from '../../../../../src/capabilities/results/pure/grading/grading-options';
import { nearThresholds } from '../../../../../src/capabilities/results/pure/grading/near-threshold';
import { proposalLists } from '../../../../../src/capabilities/results/pure/grading/proposal-lists';
import { TT22 } from '../../../../../src/capabilities/results/pure/grading/tt22/rule-set-tt22';
import { TT26 } from '../../../../../src/capabilities/results/pure/grading/tt58/rule-sets-tt58';
import { allMarks, outcomes, SUBJECTS, year } from './pupil-builder';
import { faultsOf } from './recompute-chain';

const both = (mark: number, exceptions: Parameters<typeof allMarks>[1] = {}) => ({
  hk1: allMarks(mark, exceptions),
  hk2: allMarks(mark, exceptions),
});

test('a complete year: averages, level, training, promotion, title', () => {
  const result = evaluateYear(TT22, year({ marks: { hk1: allMarks(80), hk2: allMarks(95) } }));
  expect(result.subjects.map((s) => s.result)).toEqual([...Array(8).fill(90), 'Đ', 'Đ', 'Đ', 'Đ']);
  expect(result).toMatchObject({
    training: 'Tốt',
    promotion: 'LEN_LOP',
    promotionNow: 'LEN_LOP',
    title: 'Học sinh Xuất sắc',
    missing: [],
    problems: [],
  });
});

test('what is missing in either semester is named with its semester, and nothing is stated', () => {
  const marks = { hk1: allMarks(80, { toan: null }), hk2: { ...allMarks(80) } };
  marks.hk1 = { ...marks.hk1, toan: { tx: [80, 80, 80, 80], gk: 80, ck: null } };
  const result = evaluateYear(
    TT22,
    year({ marks, absences: null, training: { hk1: 'Tốt', hk2: null } }),
  );
  expect(result.missing.map((m) => [m.code, m.subject, m.term, m.cell])).toEqual([
    ['mark', 'Toán', 1, 'CK'],
    ['training', null, 2, null],
    ['absences', null, null, null],
  ]);
  expect(result).toMatchObject({ learning: null, training: null, promotion: null, title: null });
});

describe('re-test (Đ14)', () => {
  const failing = both(60, { tin: 30, 'cong-nghe': 45, khtn: 49 });

  test('the pupil chooses among failed subjects, and the result replaces the year result', () => {
    const before = evaluateYear(TT22, year({ marks: failing }));
    expect(before).toMatchObject({ promotion: 'KIEM_TRA_LAI', promotionNow: 'KIEM_TRA_LAI' });
    expect(before.retestChoices).toEqual(['khtn', 'cong-nghe', 'tin']);
    const after = evaluateYear(TT22, year({ marks: failing, retest: { tin: 50, khtn: 50 } }));
    expect(after).toMatchObject({
      promotion: 'KIEM_TRA_LAI',
      promotionNow: 'LEN_LOP',
      learning: { final: 'Chưa đạt' },
      learningAfterRetest: { final: 'Đạt' },
    });
    expect(after.subjects.find((s) => s.subjectId === 'tin')?.result).toBe(30);
    expect(after.subjectsAfterRetest.find((s) => s.subjectId === 'tin')?.result).toBe(50);
  });

  test('a failed re-test ends in retention; one still to be taken leaves it open', () => {
    const failed = evaluateYear(TT22, year({ marks: failing, retest: { tin: 20 } }));
    expect(failed.promotionNow).toBe('KHONG_LEN_LOP');
    const open = evaluateYear(TT22, year({ marks: failing, retest: { tin: 20, khtn: null } }));
    expect(open.promotionNow).toBe('KIEM_TRA_LAI');
  });

  test('a subject that was not failed, or a wrong kind of result, is refused by name', () => {
    const wrong = evaluateYear(TT22, year({ marks: failing, retest: { toan: 90 } }));
    expect(wrong.problems).toEqual([
      { code: 'retestNotAllowed', values: { subjectId: 'toan', subject: 'Toán' } },
    ]);
    expect(wrong.promotionNow).toBeNull();
    const kind = evaluateYear(TT22, year({ marks: failing, retest: { tin: 'Đ' } }));
    expect(kind.problems.map((p) => p.code)).toEqual(['badMark']);
  });
});

describe('summer training (Đ13)', () => {
  const training = { hk1: 'Đạt', hk2: 'Chưa đạt' };
  const done = { taskCompleted: true, report: true, parentConfirmed: true, reassessed: 'Đạt' };

  test.each([
    [undefined, 'Chưa đạt', 'REN_LUYEN_HE'],
    [done, 'Đạt', 'LEN_LOP'],
    [{ ...done, parentConfirmed: false }, 'Chưa đạt', 'KHONG_LEN_LOP'],
    [{ ...done, reassessed: 'Chưa đạt' }, 'Chưa đạt', 'KHONG_LEN_LOP'],
  ])('%j: training %s, %s', (summer, after, state) => {
    const result = evaluateYear(
      TT22,
      year({ training, ...(summer === undefined ? {} : { summer }) }),
    );
    expect(result).toMatchObject({
      training: 'Chưa đạt',
      trainingAfterSummer: after,
      promotion: 'REN_LUYEN_HE',
      promotionNow: state,
    });
  });

  test('where a school opens both remedies, both must succeed', () => {
    const input = {
      ...year({ training, marks: both(60, { tin: 30 }), options: { bothFailed: 'bothRemedies' } }),
    };
    expect(evaluateYear(TT22, input).promotionNow).toBe('KIEM_TRA_LAI');
    expect(evaluateYear(TT22, { ...input, retest: { tin: 50 } }).promotionNow).toBe('REN_LUYEN_HE');
    expect(evaluateYear(TT22, { ...input, retest: { tin: 50 }, summer: done }).promotionNow).toBe(
      'LEN_LOP',
    );
  });
});

describe('a pupil for whom no remedy is open stays not promoted, whatever is entered in summer', () => {
  const done = { taskCompleted: true, report: true, parentConfirmed: true, reassessed: 'Tốt' };
  const training = { hk1: 'Đạt', hk2: 'Chưa đạt' };

  test.each([
    ['training and learning both failed', { training, marks: both(60, { tin: 30 }) }],
    ['46 absences', { training, absences: 46 }],
  ])('%s', (_, change) => {
    const input = year({ ...change, summer: done });
    const result = evaluateYear(TT22, input);
    expect(result).toMatchObject({
      promotion: 'KHONG_LEN_LOP',
      promotionNow: 'KHONG_LEN_LOP',
      trainingAfterSummer: 'Tốt',
    });
    expect(faultsOf(input, result)).toEqual([]);
  });

  test('where both remedies are open and one has failed, the other is of no use any more', () => {
    const input = year({
      ...{ training, marks: both(60, { tin: 30 }), options: { bothFailed: 'bothRemedies' } },
      summer: { ...done, reassessed: 'Chưa đạt' },
    });
    expect(evaluateYear(TT22, input).promotionNow).toBe('KHONG_LEN_LOP');
    expect(evaluateYear(TT22, { ...input, retest: { tin: 50 } }).promotionNow).toBe(
      'KHONG_LEN_LOP',
    );
  });
});

test('45 absences pass, 46 have no remedy', () => {
  expect(evaluateYear(TT22, year({ absences: 45 })).promotion).toBe('LEN_LOP');
  expect(evaluateYear(TT22, year({ absences: 46 })).promotion).toBe('KHONG_LEN_LOP');
});

test('a one-semester subject has its semester as its year', () => {
  const subjects = SUBJECTS.map((s) => (s.id === 'tin' ? { ...s, onlyTerm: 1 as const } : s));
  const { tin: _tin, ...hk2 } = allMarks(70);
  const result = evaluateYear(
    TT22,
    year({ subjects, marks: { hk1: allMarks(70, { tin: 74 }), hk2 } }),
  );
  expect(result.subjects.find((s) => s.subjectId === 'tin')?.result).toBe(74);
  expect(result.missing).toEqual([]);
});

test('a disabled pupil is promoted by the principal’s decision', () => {
  const disability = { excludedSubjectIds: ['gdtc'], promotionDecision: null };
  const open = evaluateYear(TT22, year({ disability }));
  expect(open.missing.map((m) => m.code)).toEqual(['planDecision']);
  const decided = { ...disability, promotionDecision: 'LEN_LOP' as const };
  expect(evaluateYear(TT22, year({ disability: decided })).promotionNow).toBe('LEN_LOP');
});

describe('TT58 and TT26 years', () => {
  const subjects = SUBJECTS.map((s) => ({
    ...s,
    lessonsPerYear: s.kind === 'comment' ? 35 : s.lessonsPerYear,
  }));
  const old = year({ subjects, training: { hk1: 'K', hk2: 'T' }, trainingYear: 'T' });

  test('hạnh kiểm of the year is decided by a person', () => {
    expect(evaluateYear(TT26, old)).toMatchObject({
      training: 'T',
      learning: { final: 'K' },
      promotion: 'LEN_LOP',
      title: 'Học sinh tiên tiến',
    });
    const open = evaluateYear(TT26, { ...old, trainingYear: null });
    expect(open.missing.map((m) => m.code)).toEqual(['trainingYear']);
  });

  test.each([
    ['HK1', 'hk1', 'CĐ'],
    ['HK2', 'hk2', 'Đ'],
  ] as const)('exempt in %s: the other semester is the year', (exemption, term, result) => {
    const exempt = subjects.map((s) => (s.id === 'gdtc' ? { ...s, exemption } : s));
    const marks = { hk1: allMarks(70), hk2: allMarks(70, { gdtc: 'CĐ' }) };
    const { gdtc: _gdtc, ...rest } = marks[term];
    const own = evaluateYear(TT26, { ...old, subjects: exempt, marks: { ...marks, [term]: rest } });
    expect(own.missing).toEqual([]);
    expect(own.subjects.find((s) => s.subjectId === 'gdtc')).toMatchObject({
      result,
      counts: true,
    });
  });

  test('exempt all year: M, not counted', () => {
    const exempt = subjects.map((s) =>
      s.id === 'gdtc' ? { ...s, exemption: 'year' as const } : s,
    );
    const { gdtc: _gdtc, ...marks } = allMarks(70);
    const own = evaluateYear(TT26, { ...old, subjects: exempt, marks: { hk1: marks, hk2: marks } });
    expect(own.subjects.find((s) => s.subjectId === 'gdtc')).toMatchObject({
      result: 'M',
      counts: false,
    });
    expect(own.learning?.final).toBe('K');
  });
});

describe('pupils near a threshold', () => {
  const options = { grading: withDefaults({}), period: 'year', training: 'Tốt' } as const;

  test('one average below a better level, with the smallest change', () => {
    const near = nearThresholds(TT22, outcomes([80, 80, 80, 80, 80, 78, 66, 65]), options);
    expect(near).toContainEqual({
      ...{ direction: 'up', what: 'learning', from: 'Khá', to: 'Tốt' },
      ...{ subjectId: 'khtn', subject: 'KHTN', result: 78, changed: 80 },
    });
  });

  test('on the edge of a lower level', () => {
    const near = nearThresholds(TT22, outcomes([50, 50, 50, 50, 50, 50, 50, 35]), options);
    const down = near
      .filter((n) => n.direction === 'down')
      .map((n) => [n.subject, n.to, n.changed]);
    expect(down).toEqual([['Tin học', 'Chưa đạt', 34]]);
  });

  test('one subject from Xuất sắc, and a failed comment subject', () => {
    const titled = nearThresholds(TT22, outcomes([90, 90, 90, 90, 90, 89, 80, 80]), options);
    expect(titled).toContainEqual(
      expect.objectContaining({
        what: 'title',
        subject: 'KHTN',
        to: 'Học sinh Xuất sắc',
        changed: 90,
      }),
    );
    const failed = nearThresholds(
      TT22,
      outcomes(Array(8).fill(85), ['CĐ', 'Đ', 'Đ', 'Đ']),
      options,
    );
    expect(failed).toEqual([
      expect.objectContaining({
        direction: 'up',
        subject: 'GDTC',
        from: 'Khá',
        to: 'Tốt',
        changed: 'Đ',
      }),
    ]);
  });

  test('far from every threshold', () => {
    expect(nearThresholds(TT22, outcomes(Array(8).fill(73)), options)).toEqual([]);
  });
});

test('proposal lists of a class', () => {
  const pupil = (pupilId: string, change: Parameters<typeof year>[0]) =>
    evaluateYear(TT22, { ...year(change), pupilId });
  const results = [
    pupil('A', { marks: both(92) }),
    pupil('B', { marks: both(85) }),
    pupil('C', {}),
    pupil('D', { absences: 50 }),
    pupil('E', { marks: both(60, { tin: 30 }) }),
    pupil('F', { training: { hk1: 'Tốt', hk2: 'Chưa đạt' } }),
    pupil('G', { absences: null }),
    pupil('H', { marks: both(60, { tin: 30 }), retest: { tin: 55 } }),
  ];
  const lists = {
    promoted: ['A', 'B', 'C'],
    notPromoted: ['D'],
    retest: ['E', 'H'],
    summerTraining: ['F'],
    titles: { 'Học sinh Xuất sắc': ['A'], 'Học sinh Giỏi': ['B'] },
    incomplete: ['G'],
  };
  expect(proposalLists(results)).toEqual(lists);
  expect(proposalLists(results, 'now')).toEqual({
    ...lists,
    promoted: ['A', 'B', 'C', 'H'],
    retest: ['E'],
  });
});
