import type { GradingProblem, SubjectOutcome } from '../../src/domain/grading/grading-types';
import {
  COMMENT_SUBJECTS_58,
  EXTRA_ELECTIVES,
  findSubjectByName,
  type NamedSubject,
} from '../../src/domain/grading/subject-names';
import { checkCounts } from '../../src/domain/grading/tt22/programme';
import { renderProblem } from '../../src/domain/messages/grading/render-grading';
import { GRADING_VI } from '../../src/domain/messages/grading/vi';
import type { SubjectKind } from '../../src/domain/school/school-types';
import { fail, fieldsOf, InputError, levelOf, tenthsOf } from './read-input';

const UPPER_ONLY = [
  ...['su', 'dia', 'li', 'hoa', 'sinh', 'ktpl', 'gdqpan'],
  ...['am-nhac', 'mi-thuat'],
];
const LOWER_ONLY = ['ls-dl', 'khtn', 'gdcd', 'nghe-thuat'];

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
  const counted = found.filter((s) => s.counts);
  const count = (kind: SubjectKind) => counted.filter((s) => s.kind === kind).length;
  failOn(checkCounts(count('score'), count('comment'), upper));

  return found;
}

/** Results of all subjects under TT58/TT26. */
export function outcomes58(input: unknown, names: SubjectFields): readonly SubjectOutcome[] {
  return outcomesOf(input, names, (s) => COMMENT_SUBJECTS_58.includes(s.id));
}

/** The first problem as an error. */
export function failOn(problems: readonly GradingProblem[]): void {
  const first = problems[0];

  if (first !== undefined) {
    throw new InputError(renderProblem(first, GRADING_VI));
  }
}

function isUpper(ids: readonly string[], grade: unknown): boolean {
  const upper = ids.some((id) => UPPER_ONLY.includes(id));
  const lower = ids.filter((id) => LOWER_ONLY.includes(id));

  if (upper && lower.length > 0) {
    throw new InputError(`subjects of two programmes: ${ids.join(', ')}`);
  }

  return typeof grade === 'number' ? grade >= 10 : upper;
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
