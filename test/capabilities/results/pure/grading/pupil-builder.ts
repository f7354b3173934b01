import type { MarkValue } from '../../../../../src/book/mark';
import type {
  GradedSubject,
  MarksBySubject,
  SemesterInput,
  SubjectOutcome,
  TermMarks,
  YearInput,
} from '../../../../../src/capabilities/results/pure/grading/grading-types';

/** Seeded generator (mulberry32): whole numbers from `low` to `high`, the same ones in every run. */
export function seeded(seed: number): (low: number, high: number) => number {
  let state = seed;

  return (low, high) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;

    return low + (((mixed ^ (mixed >>> 14)) >>> 0) % (high - low + 1));
  };
}

export type Draw = ReturnType<typeof seeded>;

const score = (id: string, name: string, lessonsPerYear: number): GradedSubject => ({
  id,
  name,
  kind: 'score',
  lessonsPerYear,
});
const comment = (id: string, name: string, lessonsPerYear: number): GradedSubject => ({
  id,
  name,
  kind: 'comment',
  lessonsPerYear,
});

/** The twelve subjects of grade 6. */
export const SUBJECTS: readonly GradedSubject[] = [
  score('van', 'Ngữ văn', 140),
  score('toan', 'Toán', 140),
  score('nn1', 'Ngoại ngữ 1', 105),
  score('gdcd', 'GDCD', 35),
  score('ls-dl', 'LS&ĐL', 105),
  score('khtn', 'KHTN', 140),
  score('cong-nghe', 'Công nghệ', 35),
  score('tin', 'Tin học', 35),
  comment('gdtc', 'GDTC', 70),
  comment('nghe-thuat', 'Nghệ thuật', 70),
  comment('gddp', 'GDĐP', 35),
  comment('hdtn-hn', 'HĐTN,HN', 105),
];

const REGULAR: Readonly<Record<string, number>> = {
  gdcd: 2,
  'cong-nghe': 2,
  tin: 2,
  gdtc: 2,
  'nghe-thuat': 2,
  gddp: 2,
  'hdtn-hn': 2,
};

/** Marks of one subject that are all the same. */
export function flat(subjectId: string, mark: MarkValue): TermMarks {
  return {
    tx: Array.from({ length: REGULAR[subjectId] ?? 4 }, () => mark),
    gk: mark,
    ck: mark,
  };
}

/** Marks of all subjects: a number for score subjects, Đ for comment subjects, with exceptions by subject id. */
export function allMarks(
  mark: number,
  exceptions: Readonly<Record<string, MarkValue>> = {},
): MarksBySubject {
  return Object.fromEntries(
    SUBJECTS.map((s) => {
      const own = s.id in exceptions ? exceptions[s.id]! : s.kind === 'score' ? mark : 'Đ';

      return [s.id, flat(s.id, own)];
    }),
  );
}

export function semester(change: Partial<SemesterInput> = {}): SemesterInput {
  return {
    pupilId: 'HS001',
    grade: 6,
    term: 1,
    subjects: SUBJECTS,
    marks: allMarks(70),
    training: 'Tốt',
    absences: 2,
    ...change,
  };
}

export function year(change: Partial<YearInput> = {}): YearInput {
  return {
    pupilId: 'HS001',
    grade: 6,
    subjects: SUBJECTS,
    marks: { hk1: allMarks(70), hk2: allMarks(70) },
    training: { hk1: 'Tốt', hk2: 'Tốt' },
    absences: 2,
    ...change,
  };
}

const LEVELS = ['Tốt', 'Khá', 'Đạt', 'Chưa đạt'];

/** A random but complete year; averages lie around thresholds often enough for every level to occur. */
export function randomYear(draw: Draw, pupilId = 'HS001'): YearInput {
  const centre = draw(30, 95);
  const marks = (): MarksBySubject =>
    Object.fromEntries(SUBJECTS.map((s) => [s.id, randomMarks(s, draw, centre)]));

  return {
    ...year({ pupilId }),
    marks: { hk1: marks(), hk2: marks() },
    training: { hk1: LEVELS[draw(0, 3)]!, hk2: LEVELS[draw(0, 3)]! },
    absences: draw(0, 50),
  };
}

function randomMarks(subject: GradedSubject, draw: Draw, centre: number): TermMarks {
  if (subject.kind === 'comment') {
    return draw(0, 15) === 0 ? flat(subject.id, 'CĐ') : flat(subject.id, 'Đ');
  }

  const weak = draw(0, 11) === 0 ? 40 : 0;
  const mark = () => Math.max(0, Math.min(100, centre - weak + draw(-15, 15)));

  return {
    tx: Array.from({ length: REGULAR[subject.id] ?? 4 }, mark),
    gk: mark(),
    ck: mark(),
  };
}

/** Outcomes of the twelve subjects from eight averages (tenths) and four levels. */
export function outcomes(
  scores: readonly number[],
  comments: readonly ('Đ' | 'CĐ')[] = ['Đ', 'Đ', 'Đ', 'Đ'],
): SubjectOutcome[] {
  const results: readonly MarkValue[] = [...scores, ...comments];

  return SUBJECTS.map((s, i) => ({
    subjectId: s.id,
    name: s.name,
    kind: s.kind,
    result: results[i] ?? null,
    counts: true,
    specialised: false,
  }));
}
