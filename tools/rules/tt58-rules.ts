import type { MarkValue } from '../../src/book/mark';
import { DEFAULT_OPTIONS } from '../../src/capabilities/results/pure/grading/grading-options';
import type { GradedSubject } from '../../src/capabilities/results/pure/grading/grading-types';
import type { RuleSet } from '../../src/capabilities/results/pure/grading/rule-set';
import {
  COMMENT_SUBJECTS_58,
  findSubjectByName,
} from '../../src/capabilities/results/pure/grading/subject-names';
import { LEVELS_58 } from '../../src/capabilities/results/pure/grading/tt58/academic-level';
import { testAverage } from '../../src/capabilities/results/pure/grading/tt58/averages';
import { commentSemester58 } from '../../src/capabilities/results/pure/grading/tt58/comment-result';
import { exemptYear } from '../../src/capabilities/results/pure/grading/tt58/exemption';
import {
  CONDUCT_58,
  promotion58,
  title58,
} from '../../src/capabilities/results/pure/grading/tt58/promotion';
import {
  requiredRegular26,
  requiredRegularMin,
} from '../../src/capabilities/results/pure/grading/tt58/required-regular';
import { TT26, TT58 } from '../../src/capabilities/results/pure/grading/tt58/rule-sets-tt58';
import { foldText } from '../../src/kernel/text/normalize-text';
import { ownValue } from '../../src/kernel/text/own-value';
import {
  asNumber,
  commentOf,
  commentsOf,
  countOf,
  fail,
  fieldsOf,
  lessonsOf,
  listOf,
  tenthsListOf,
  tenthsOf,
  textOf,
  wordOf,
} from './read-input';
import { failOn, outcomes58 } from './read-subjects';

const FIELDS = { scores: 'scores', comments: 'comments' };
/** Writings of the time of an exemption, by their key without accents and case. */
const EXEMPTIONS: Readonly<Record<string, 'HK1' | 'HK2' | 'year'>> = {
  hk1: 'HK1',
  hki: 'HK1',
  hk2: 'HK2',
  hkii: 'HK2',
  year: 'year',
  'whole year': 'year',
  'full year': 'year',
  'all year': 'year',
  'the whole year': 'year',
  both: 'year',
  'both semesters': 'year',
  'hk1+hk2': 'year',
  'hk1,hk2': 'year',
  cn: 'year',
  'ca nam': 'year',
  'ca nam hoc': 'year',
};

/** Rules of TT58/2011 and TT26/2020 by name: from the input of an example to its output. */
export const TT58_RULES: Readonly<Record<string, (input: unknown) => unknown>> = {
  'tt58_26.requiredTx': (input) =>
    requiredRegular26(lessonsOf(fieldsOf(input).lessonsPerYear, 'lessonsPerYear')),
  'tt58.requiredTxMin': (input) =>
    requiredRegularMin(lessonsOf(fieldsOf(input).lessonsPerWeek, 'lessonsPerWeek')),
  'tt58.dtbMhk': averageOf,
  'tt58_26.hocLuc': (input) => academic(input, TT26),
  'tt58.hocLuc': (input) => academic(input, TT58),
  'tt58.title': (input) => {
    const { hanhKiem, hocLuc } = levelsOf(input);

    return title58(hanhKiem, hocLuc);
  },
  'tt58.promotion': (input) => {
    const { hanhKiem, hocLuc } = levelsOf(input);
    const absences = countOf(fieldsOf(input).absences, 'absences');

    return promotion58({ training: hanhKiem, learning: hocLuc, absences }, DEFAULT_OPTIONS);
  },
  'tt58.commentSemester': commentOfSemester,
  'tt58.exemption': exemption,
  'tt58.oneSemesterSubject': oneSemester,
};

function averageOf(input: unknown): number {
  const f = fieldsOf(input);
  const tx = tenthsListOf(f.tx, 'tx');
  const cells = listOf(f.tx, 'tx').length;
  const required = Math.max(
    1,
    f.requiredTx === undefined ? cells : countOf(f.requiredTx, 'requiredTx'),
  );

  if (tx.length < required) {
    const reason = `thiếu điểm kiểm tra thường xuyên: có ${tx.length}, cần ${required}`;
    fail('tx', f.tx, `at least ${required} marks (${reason})`);
  }

  // A blank period test is missing: it is made up or becomes 0 (Đ8.5), never left out.
  const dk = listOf(f.dk, 'dk').map((mark, i) => tenthsOf(mark, `dk[${i}]`));

  return asNumber(testAverage(tx, dk, tenthsOf(f.hk, 'hk')));
}

function academic(input: unknown, rules: RuleSet): unknown {
  const specialised = fieldsOf(input).specialised;
  const id =
    specialised === undefined
      ? null
      : (findSubjectByName(textOf(specialised, 'specialised'))?.id ??
        fail('specialised', specialised, 'a subject'));
  const subjects = outcomes58(input, FIELDS).map((s) => ({
    ...s,
    specialised: s.subjectId === id,
  }));

  if (id !== null && !subjects.some((s) => s.specialised && s.kind === 'score')) {
    fail('specialised', specialised, 'one of the score subjects');
  }

  const graded = subjects.map(
    (s): GradedSubject => ({
      id: s.subjectId,
      name: s.name,
      kind: s.kind,
      lessonsPerYear: 35,
    }),
  );
  failOn(rules.checkSubjects(graded, 9), FIELDS);
  const { overall, base, final } = rules.learning(subjects, DEFAULT_OPTIONS);

  return { DTB: asNumber(overall ?? 0), base, final };
}

function levelsOf(input: unknown): { readonly hanhKiem: string; readonly hocLuc: string } {
  const f = fieldsOf(input);

  return {
    hanhKiem: wordOf(f.hanhKiem, CONDUCT_58, 'hanhKiem'),
    hocLuc: wordOf(f.hocLuc, LEVELS_58, 'hocLuc'),
  };
}

function commentOfSemester(input: unknown): 'Đ' | 'CĐ' {
  const f = fieldsOf(input);
  const marks = commentsOf(f.marks, 'marks');
  const required = f.required === undefined ? marks.length : countOf(f.required, 'required');

  return commentSemester58(marks, commentOf(f.semesterTest, 'semesterTest'), required);
}

function exemption(input: unknown): unknown {
  const f = fieldsOf(input);
  const { name, kind } = subjectOf(f.subject);
  const exempt =
    ownValue(EXEMPTIONS, foldText(textOf(f.exempt, 'exempt'))) ??
    fail('exempt', f.exempt, 'a semester or year');
  const read = (field: 'hk1' | 'hk2'): MarkValue =>
    kind === 'score'
      ? tenthsOf(f[field], field)
      : (commentOf(f[field], field) ?? fail(field, null, 'Đ or CĐ'));
  const marks = {
    hk1: exempt === 'HK2' ? read('hk1') : null,
    hk2: exempt === 'HK1' ? read('hk2') : null,
  };
  const subject = { id: name, name, kind, lessonsPerYear: 35, exemption: exempt };
  const result = exemptYear(subject, marks, TT58.name)?.result ?? null;

  return {
    year: typeof result === 'number' ? asNumber(result) : result,
    countsInLevel: exempt !== 'year',
  };
}

function oneSemester(input: unknown): unknown {
  const f = fieldsOf(input);
  const term = wordOf(f.taughtIn, ['HK1', 'HK2'], 'taughtIn') === 'HK1' ? 1 : 2;
  const field = `hk${term}`;
  const level = f[field] === 'Đ' || f[field] === 'CĐ';
  const result: MarkValue = level ? commentOf(f[field], field) : tenthsOf(f[field], field);
  const other = f[`hk${3 - term}`] ?? null;

  if (other !== null) {
    fail(`hk${3 - term}`, other, `null (the subject is taught in HK${term} only)`);
  }

  const kind = level ? 'comment' : 'score';
  const subject = { id: 's', name: 's', kind, lessonsPerYear: 35, onlyTerm: term } as const;
  const year = TT58.year(subject, term === 1 ? result : null, term === 2 ? result : null).result;

  return { year: typeof year === 'number' ? asNumber(year) : year };
}

function subjectOf(value: unknown): { readonly name: string; readonly kind: 'score' | 'comment' } {
  const name = textOf(value, 'subject');
  const known = findSubjectByName(name) ?? fail('subject', name, 'a subject');

  return { name, kind: COMMENT_SUBJECTS_58.includes(known.id) ? 'comment' : 'score' };
}
