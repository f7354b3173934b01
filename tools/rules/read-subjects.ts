import type {
  GradingProblem,
  SubjectOutcome,
} from '../../src/capabilities/results/pure/grading/grading-types';
import {
  COMMENT_SUBJECTS_58,
  EXTRA_ELECTIVES,
  findSubjectByName,
  type NamedSubject,
} from '../../src/capabilities/results/pure/grading/subject-names';
import { checkCounts } from '../../src/capabilities/results/pure/grading/tt22/programme';
import { renderProblem } from '../../src/capabilities/results/pure/grading-words/render-grading';
import { GRADING_VI } from '../../src/capabilities/results/pure/grading-words/vi';
import type { SubjectKind } from '../../src/school/school-types';
import { ALL_SUBJECTS } from '../../src/school/subjects/catalogue-for';
import { fail, fieldsOf, levelOf, tenthsOf } from './read-input';

const UPPER_ONLY = [
  ...['su', 'dia', 'li', 'hoa', 'sinh', 'ktpl', 'gdqpan'],
  ...['am-nhac', 'mi-thuat'],
];
const LOWER_ONLY = ['ls-dl', 'khtn', 'gdcd', 'nghe-thuat'];
const FIRST_UPPER_GRADE = 10;
/** Subjects everybody studies (GDPT 2018); a level without one of them would be wrong. */
const COMPULSORY = {
  lower: [
    ...['van', 'toan', 'nn1', 'gdcd', 'ls-dl', 'khtn', 'cong-nghe', 'tin'],
    ...['gdtc', 'nghe-thuat', 'gddp', 'hdtn-hn'],
  ],
  upper: ['van', 'toan', 'nn1', 'su', 'gdqpan', 'gdtc', 'gddp', 'hdtn-hn'],
};

/** Names of the fields in which the results stand. */
export interface SubjectFields {
  readonly scores: string;
  readonly comments: string;
}

/** Results of all subjects under TT22; anything missing, unknown, doubled or of the wrong kind is an error. */
export function outcomes22(input: unknown, names: SubjectFields): readonly SubjectOutcome[] {
  const found = outcomesOf(input, names, (s) => s.kind === 'comment');
  const ids = found.map((s) => s.subjectId);
  const upper = isUpper(ids, fieldsOf(input).grade);
  checkCompulsory(ids, { upper, names });
  const counted = found.filter((s) => s.counts);
  const count = (kind: SubjectKind) => counted.filter((s) => s.kind === kind).length;
  failOn(checkCounts(count('score'), count('comment'), upper), names);

  return found;
}

/** Results of all subjects under TT58/TT26. */
export function outcomes58(input: unknown, names: SubjectFields): readonly SubjectOutcome[] {
  return outcomesOf(input, names, (s) => COMMENT_SUBJECTS_58.includes(s.id));
}

/** The first problem with the list of subjects as an error that names its field. */
export function failOn(problems: readonly GradingProblem[], names: SubjectFields): void {
  const first = problems[0];

  if (first === undefined) {
    return;
  }

  const { expected, found, subject } = first.values;
  const field = first.code === 'commentCount' ? names.comments : names.scores;
  const why = renderProblem(first, GRADING_VI);

  first.code === 'keySubjectAbsent'
    ? fail(`${field}.${subject}`, undefined, `the mark of a subject the level depends on (${why})`)
    : fail(field, found, `the number of subjects, ${expected} (${why})`);
}

interface Level {
  readonly upper: boolean;
  readonly names: SubjectFields;
}

/** Names every compulsory subject that is absent, of the first kind that lacks one. */
function checkCompulsory(ids: readonly string[], { upper, names }: Level): void {
  const wanted = upper ? COMPULSORY.upper : COMPULSORY.lower;

  for (const kind of ['score', 'comment'] as const) {
    const all = ALL_SUBJECTS.filter((s) => s.kind === kind && wanted.includes(s.id));
    const absent = all.filter(({ id }) => !ids.includes(id));
    const field = kind === 'score' ? names.scores : names.comments;
    const words = kind === 'score' ? 'môn tính điểm' : 'môn nhận xét';
    const found = all.length - absent.length;

    if (absent.length > 0) {
      const why = `cần ${all.length} ${words} bắt buộc nhưng có ${found}`;
      const fields = absent.map(({ name }) => `${field}.${name}`).join(', ');
      fail(fields, undefined, `the result of a compulsory subject (${why})`);
    }
  }
}

function isUpper(ids: readonly string[], grade: unknown): boolean {
  const upper = ids.some((id) => UPPER_ONLY.includes(id));
  const lower = ids.filter((id) => LOWER_ONLY.includes(id));

  if (upper && lower.length > 0) {
    fail('subjects', ids, 'a list of one programme (THCS or THPT)');
  }

  return grade === undefined ? upper : gradeOf(grade) >= FIRST_UPPER_GRADE;
}

function gradeOf(grade: unknown): number {
  return Number.isInteger(grade) && Number(grade) >= 6 && Number(grade) <= 12
    ? Number(grade)
    : fail('grade', grade, 'a grade from 6 to 12');
}

function outcomesOf(
  input: unknown,
  names: SubjectFields,
  isComment: (subject: NamedSubject) => boolean,
): readonly SubjectOutcome[] {
  const fields = fieldsOf(input);
  const read = (kind: SubjectKind, field: string) =>
    Object.entries(fieldsOf(fields[field], field)).map(([name, value]) => {
      const subject = known(name, field);
      checkKind(name, kind, isComment(subject));
      const where = `${field}.${name}`;

      return {
        subjectId: subject.id,
        name,
        kind,
        result: kind === 'score' ? tenthsOf(value, where) : levelOf(value, where),
        counts: !EXTRA_ELECTIVES.includes(subject.id),
        specialised: false,
      };
    });
  const all = [...read('score', names.scores), ...read('comment', names.comments)];
  const twice = all.find((s, i) => all.findIndex((o) => o.subjectId === s.subjectId) !== i);

  return twice === undefined ? all : fail('subjects', twice.name, 'listed once');
}

function known(name: string, field: string): NamedSubject {
  return findSubjectByName(name) ?? fail(field, name, 'a subject of the programme');
}

function checkKind(name: string, kind: SubjectKind, isComment: boolean): void {
  if (isComment !== (kind === 'comment')) {
    fail(name, kind, isComment ? 'the kind comment' : 'the kind score');
  }
}
