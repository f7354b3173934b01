import { DEFAULT_OPTIONS } from '../../../../../../src/capabilities/results/pure/grading/grading-options';
import type { SubjectOutcome } from '../../../../../../src/capabilities/results/pure/grading/grading-types';
import {
  LEVELS_22,
  learningLevel,
} from '../../../../../../src/capabilities/results/pure/grading/tt22/learning-level';
import { outcomes, seeded } from '../pupil-builder';
import { levelByWords } from '../recompute-chain';

const level = (
  scores: readonly number[],
  comments?: readonly ('Đ' | 'CĐ')[],
  options: Partial<typeof DEFAULT_OPTIONS> = {},
) => learningLevel(outcomes(scores, comments), { ...DEFAULT_OPTIONS, ...options });

describe('levels at exact thresholds', () => {
  test.each([
    [[80, 80, 80, 80, 80, 80, 65, 65], 'Tốt'],
    [[80, 80, 80, 80, 80, 80, 65, 64], 'Khá'],
    [[80, 80, 80, 80, 80, 79, 65, 65], 'Khá'],
    [[65, 65, 65, 65, 65, 65, 50, 50], 'Khá'],
    [[65, 65, 65, 65, 65, 64, 50, 50], 'Đạt'],
    [[65, 65, 65, 65, 65, 65, 50, 49], 'Đạt'],
    [[50, 50, 50, 50, 50, 50, 35, 35], 'Đạt'],
    [[50, 50, 50, 50, 50, 50, 35, 34], 'Chưa đạt'],
    [[50, 50, 50, 50, 50, 49, 35, 35], 'Chưa đạt'],
  ])('%j: %s', (scores, expected) => {
    expect(level(scores)).toMatchObject({ base: expected, final: expected, adjusted: false });
  });
});

describe('adjustment of Đ9.3', () => {
  test.each([
    [[85, 85, 85, 85, 85, 85, 85, 40], 'Đạt', 'Khá'],
    [[85, 85, 85, 85, 85, 85, 85, 30], 'Chưa đạt', 'Đạt'],
    [[70, 70, 70, 70, 70, 70, 60, 34], 'Chưa đạt', 'Đạt'],
  ])('%j: %s becomes %s', (scores, base, final) => {
    expect(level(scores)).toMatchObject({ base, final, adjusted: true, because: ['Tin học'] });
  });

  test.each([
    [[60, 60, 60, 60, 60, 60, 60, 34], 'Chưa đạt'],
    [[85, 85, 85, 85, 85, 85, 40, 40], 'Đạt'],
    [[85, 85, 85, 85, 85, 85, 85, 64], 'Khá'],
  ])('%j is left at %s: not two levels, or not one subject', (scores, base) => {
    expect(level(scores)).toMatchObject({ base, final: base, adjusted: false });
  });

  test('two failed comment subjects are not one subject', () => {
    expect(level(Array(8).fill(90), ['CĐ', 'CĐ', 'Đ', 'Đ'])).toMatchObject({
      base: 'Chưa đạt',
      adjusted: false,
    });
  });

  test('a comment subject counts as a subject unless the school reads score subjects only', () => {
    const scores = Array(8).fill(90);
    const comments = ['CĐ', 'Đ', 'Đ', 'Đ'] as const;
    expect(level(scores, comments)).toMatchObject({ final: 'Khá', because: ['GDTC'] });
    expect(level(scores, comments, { adjustmentSubjects: 'scoreOnly' }).final).toBe('Đạt');
  });

  test('with only five others at 8,0 the two readings differ', () => {
    const scores = [85, 82, 80, 84, 90, 70, 68, 49];
    expect(level(scores).final).toBe('Khá');
    expect(level(scores, undefined, { adjustmentReading: 'remove' }).final).toBe('Đạt');
  });
});

test('subjects that do not count or are exempt are left out', () => {
  const own = outcomes([80, 80, 80, 80, 80, 80, 80, 20], ['CĐ', 'Đ', 'Đ', 'Đ']);
  const changed = own.map((s): SubjectOutcome => {
    if (s.subjectId === 'tin') {
      return { ...s, counts: false };
    }

    return s.subjectId === 'gdtc' ? { ...s, result: 'M' } : s;
  });
  expect(learningLevel(changed, DEFAULT_OPTIONS).base).toBe('Tốt');
});

describe('properties, under every reading', () => {
  const readings = (['replace', 'remove'] as const).flatMap((adjustmentReading) =>
    (['all', 'scoreOnly'] as const).map((adjustmentSubjects) => ({
      adjustmentReading,
      adjustmentSubjects,
    })),
  );

  test.each(readings)('%j', (options) => {
    const draw = seeded(93);
    const rank = (own: readonly SubjectOutcome[]) =>
      LEVELS_22.indexOf(learningLevel(own, options).final as (typeof LEVELS_22)[number]);
    const seen = new Set<string>();
    const broken: string[] = [];

    for (let i = 0; i < 4000; i += 1) {
      const own = randomOutcomes(draw);
      const { base, final, adjusted } = learningLevel(own, options);
      const step = LEVELS_22.indexOf(base as 'Đạt') - LEVELS_22.indexOf(final as 'Đạt');
      const right =
        base === levelByWords(own) &&
        adjusted === isDrop(own, options) &&
        (adjusted ? final !== 'Tốt' && step === 1 : step === 0);
      const ordered = learningLevel([...own].reverse(), options).final === final;
      const raisedWell = rank(raised(own, draw)) <= rank(own);
      seen.add(`${base}>${final}`);

      if (!right || !ordered || !raisedWell) {
        broken.push(JSON.stringify(own));
      }
    }

    expect(broken).toEqual([]);
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'Tốt>Tốt',
        'Khá>Khá',
        'Đạt>Khá',
        'Chưa đạt>Đạt',
        'Chưa đạt>Chưa đạt',
      ]),
    );
  });
});

/** Đ9.3 word by word: the level without the result of one subject is Tốt or Khá and at least two above the level. */
function isDrop(own: readonly SubjectOutcome[], options: Readings): boolean {
  const rank = (subjects: readonly SubjectOutcome[]) =>
    LEVELS_22.indexOf(levelByWords(subjects) as 'Đạt');

  return own.some((subject) => {
    const perfect = { ...subject, result: subject.kind === 'score' ? 100 : ('Đ' as const) };
    const rest = own.filter((s) => s !== subject);
    const changed = options.adjustmentReading === 'remove' ? rest : [...rest, perfect];
    const allowed = options.adjustmentSubjects === 'all' || subject.kind === 'score';

    return allowed && rank(changed) <= 1 && rank(own) - rank(changed) >= 2;
  });
}

type Readings = Pick<typeof DEFAULT_OPTIONS, 'adjustmentReading' | 'adjustmentSubjects'>;

/** Twelve subjects of which 7 to 9 have scores (lower secondary 8; upper secondary 9, or fewer by arts). */
function randomOutcomes(draw: ReturnType<typeof seeded>): SubjectOutcome[] {
  const count = draw(7, 9);
  const centre = draw(40, 95);
  const spread = draw(1, 15);
  const weak = draw(0, 2) === 0 ? draw(0, count - 1) : -1;

  return outcomes(Array(8).fill(0)).map((s, i): SubjectOutcome => {
    if (i >= count) {
      return { ...s, kind: 'comment', result: draw(0, 19) === 0 ? 'CĐ' : 'Đ' };
    }

    const near = Math.min(100, Math.max(0, centre + draw(-spread, spread)));

    return { ...s, kind: 'score', result: i === weak ? draw(0, 64) : near };
  });
}

function raised(own: readonly SubjectOutcome[], draw: ReturnType<typeof seeded>): SubjectOutcome[] {
  const at = draw(0, 11);

  return own.map((s, i): SubjectOutcome => {
    if (i !== at) {
      return s;
    }

    return {
      ...s,
      result: typeof s.result === 'number' ? Math.min(100, s.result + draw(1, 30)) : 'Đ',
    };
  });
}
