import type { MarkValue } from '../../src/book/mark';
import {
  type GradingOptions,
  withDefaults,
} from '../../src/capabilities/results/pure/grading/grading-options';
import type { SubjectOutcome } from '../../src/capabilities/results/pure/grading/grading-types';
import { findSubjectByName } from '../../src/capabilities/results/pure/grading/subject-names';
import {
  semesterAverage,
  yearAverage,
} from '../../src/capabilities/results/pure/grading/tt22/averages';
import {
  commentSemester,
  commentYear,
} from '../../src/capabilities/results/pure/grading/tt22/comment-result';
import {
  LEVELS_22,
  learningLevel,
} from '../../src/capabilities/results/pure/grading/tt22/learning-level';
import { missingPeriodic } from '../../src/capabilities/results/pure/grading/tt22/missing-periodic';
import { promotion } from '../../src/capabilities/results/pure/grading/tt22/promotion';
import { requiredRegular } from '../../src/capabilities/results/pure/grading/tt22/required-regular';
import { afterRetest, mayRetest } from '../../src/capabilities/results/pure/grading/tt22/retest';
import { title } from '../../src/capabilities/results/pure/grading/tt22/title';
import {
  trainingAfterSummer,
  trainingYear,
} from '../../src/capabilities/results/pure/grading/tt22/training';
import { ownValue } from '../../src/kernel/text/own-value';
import {
  asNumber,
  commentOf,
  commentsOf,
  countOf,
  fail,
  fieldsOf,
  flagOf,
  lessonsOf,
  levelOf,
  ordinalOf,
  tenthsListOf,
  tenthsOf,
  textOf,
  wordOf,
} from './read-input';
import { outcomes22 } from './read-subjects';

const PERIODIC_STATUS = {
  unexcused: 'vắng không lí do bất khả kháng',
  pending: 'chờ kiểm tra bù',
  madeUp: 'đã kiểm tra bù',
};
const FAILED = 'Chưa đạt';
const SCORE_COUNTS = { least: 7, most: 9 };
/** More regular assessments than this are a slip (Đ6.2b asks for four at most). */
const MOST_REGULAR = 10;
const THEORY = 'theoryAssessments.';
const YEAR_FIELDS = { scores: 'yearScores', comments: 'yearComments' };

/** Rules of TT22/2021 by name: from the input of an example to its output. */
export const TT22_RULES: Readonly<Record<string, (input: unknown) => unknown>> = {
  'tt22.requiredTx': (input) =>
    requiredRegular(lessonsOf(fieldsOf(input).lessonsPerYear, 'lessonsPerYear')),
  'tt22.dtbMhk': (input) => asNumber(averageOf(input)),
  'tt22.dtbMcn': (input) => {
    const { hk1, hk2 } = fieldsOf(input);

    return asNumber(yearAverage(tenthsOf(hk1, 'hk1'), tenthsOf(hk2, 'hk2')));
  },
  'tt22.commentSemester': (input) => commentOfSemester(input),
  'tt22.commentYear': (input) => {
    const { hk1, hk2 } = fieldsOf(input);

    return commentYear(commentOf(hk1 ?? null, 'hk1'), levelOf(hk2, 'hk2'));
  },
  'tt22.learningLevel': levelOfPupil,
  'tt22.trainingYear': (input) => {
    const { hk1, hk2 } = fieldsOf(input);

    return trainingYear(wordOf(hk1, LEVELS_22, 'hk1'), wordOf(hk2, LEVELS_22, 'hk2'));
  },
  'tt22.promotion': (input) => {
    const f = fieldsOf(input);

    return promotion(
      {
        training: wordOf(f.trainingYear, LEVELS_22, 'trainingYear'),
        learning: wordOf(f.learningYear, LEVELS_22, 'learningYear'),
        absences: countOf(f.absences, 'absences'),
      },
      optionsOf(input),
    );
  },
  'tt22.retest': retest,
  'tt22.summerTraining': summerTraining,
  'tt22.title': titleOf,
  'tt22.missingPeriodic': periodic,
  'tt22.exemption': exemption,
};

function averageOf(input: unknown, under = ''): number {
  const f = fieldsOf(input);
  const tx = tenthsListOf(f.tx, `${under}tx`);
  const required = ordinalOf(f.requiredTx, `${under}requiredTx`, MOST_REGULAR);

  if (tx.length !== required) {
    const words = tx.length < required ? 'thiếu' : 'thừa';
    fail(
      `${under}tx`,
      f.tx,
      `${required} marks (${words} ĐĐGtx: có ${tx.length}, cần ${required})`,
    );
  }

  return semesterAverage(tx, tenthsOf(f.gk, `${under}gk`), tenthsOf(f.ck, `${under}ck`));
}

function commentOfSemester(input: unknown, under = ''): 'Đ' | 'CĐ' {
  const f = fieldsOf(input);
  const gk = commentOf(f.gk, `${under}gk`);
  const ck = commentOf(f.ck, `${under}ck`);
  const required = ordinalOf(f.requiredTx, `${under}requiredTx`, MOST_REGULAR);

  return commentSemester(commentsOf(f.tx, `${under}tx`), { gk, ck }, required);
}

function levelOfPupil(input: unknown): unknown {
  const subjects = outcomes22(input, { scores: 'scores', comments: 'comments' });
  const { base, final, adjusted, because } = learningLevel(subjects, optionsOf(input));

  return adjusted ? { base, final, adjusted, because } : { base, final, adjusted };
}

/** Options of an example: in `options`, by their names in the rules; absent ones have their defaults. */
function optionsOf(input: unknown): GradingOptions {
  const given = fieldsOf(fieldsOf(input).options ?? {}, 'options');
  const readings = ['replace', 'remove'] as const;
  const kinds = ['all', 'scoreOnly'] as const;
  const both = ['notPromoted', 'bothRemedies'] as const;
  const known: Readonly<Record<string, (value: unknown, field: string) => unknown>> = {
    adjustmentReading: (value, field) => wordOf(value, readings, field),
    adjustmentSubjects: (value, field) => wordOf(value, kinds, field),
    bothFailed: (value, field) => wordOf(value, both, field),
    absenceLimit: countOf,
  };

  for (const [name, value] of Object.entries(given)) {
    const check = ownValue(known, name);
    check === undefined ? fail('options', name, 'an option') : check(value, `options.${name}`);
  }

  return withDefaults(given as Partial<GradingOptions>);
}

function retest(input: unknown): unknown {
  const f = fieldsOf(input);
  const options = optionsOf(input);
  const subjects = outcomes22(input, YEAR_FIELDS);
  const before = learningLevel(subjects, options).final;
  const facts = {
    training: wordOf(f.training, LEVELS_22, 'training'),
    absences: countOf(f.absences, 'absences'),
  };
  // Đ14 opens the re-test to pupils with learning Chưa đạt whose training is at least Đạt.
  const open =
    before === FAILED && (facts.training !== FAILED || options.bothFailed === 'bothRemedies');
  const eligible = open ? subjects.filter((s) => s.counts && mayRetest(s)) : [];
  const marks = retestMarks(f.retest ?? {}, eligible);
  const after = learningLevel(afterRetest(subjects, marks), options).final;
  const state = promotion({ ...facts, learning: after }, options);

  return {
    before,
    eligibleSubjects: eligible.map((s) => s.name),
    after,
    decision: state === 'KIEM_TRA_LAI' ? 'KHONG_LEN_LOP' : state,
  };
}

function retestMarks(
  value: unknown,
  eligible: readonly SubjectOutcome[],
): Readonly<Record<string, MarkValue>> {
  const entries = Object.entries(fieldsOf(value, 'retest')).map(([name, mark]) => {
    const id = findSubjectByName(name)?.id;
    const subject = eligible.find((s) => s.subjectId === id);
    const field = `retest.${name}`;

    if (subject === undefined) {
      return fail('retest', name, `a subject that may be re-tested (${namesOf(eligible)})`);
    }

    return [
      subject.subjectId,
      subject.kind === 'score' ? tenthsOf(mark, field) : levelOf(mark, field),
    ] as const;
  });

  return Object.fromEntries(entries);
}

function namesOf(subjects: readonly SubjectOutcome[]): string {
  return subjects.length === 0 ? 'none' : subjects.map((s) => s.name).join(', ');
}

function summerTraining(input: unknown): unknown {
  const f = fieldsOf(input);
  const year = wordOf(f.trainingYear, LEVELS_22, 'trainingYear');
  const training = trainingAfterSummer(year, {
    taskCompleted: flagOf(f.taskCompleted, 'taskCompleted'),
    report: flagOf(f.report, 'report'),
    parentConfirmed: flagOf(f.parentConfirmed, 'parentConfirmed'),
    reassessed: f.reassessed === null ? null : wordOf(f.reassessed, LEVELS_22, 'reassessed'),
  });
  const learning = wordOf(f.learningYear, LEVELS_22, 'learningYear');
  const absences = countOf(f.absences, 'absences');
  const options = optionsOf(input);
  const atYearEnd = promotion({ training: year, learning, absences }, options);
  const state = promotion({ training, learning, absences }, options);
  // Đ13 helps nobody who had no remedy at the end of the year, and is used up once it has not helped.
  const closed = atYearEnd === 'KHONG_LEN_LOP' || training === FAILED;

  return { training, decision: closed ? 'KHONG_LEN_LOP' : state };
}

function titleOf(input: unknown): string | null {
  const f = fieldsOf(input);
  const given = Array.isArray(f.yearScores)
    ? f.yearScores
    : Object.values(fieldsOf(f.yearScores, 'yearScores'));
  const yearScores = given.map((score, i) => tenthsOf(score, `yearScores[${i}]`));

  if (yearScores.length < SCORE_COUNTS.least || yearScores.length > SCORE_COUNTS.most) {
    fail('yearScores', yearScores.length, 'the number of score subjects (7–9)');
  }

  return title({
    training: wordOf(f.trainingYear, LEVELS_22, 'trainingYear'),
    learning: wordOf(f.learningYear, LEVELS_22, 'learningYear'),
    yearScores,
  });
}

function periodic(input: unknown): unknown {
  const f = fieldsOf(input);
  wordOf(f.kind, ['gk', 'ck'], 'kind');
  const kind = wordOf(f.subjectType, ['score', 'comment'], 'subjectType');
  const absence = flagOf(f.forceMajeure, 'forceMajeure') ? 'forceMajeure' : 'unexcused';
  const makeUp = f.makeUp ?? null;

  if (absence === 'unexcused' && makeUp !== null) {
    fail('makeUp', makeUp, 'null (a make-up test needs force majeure)');
  }

  const read = kind === 'score' ? tenthsOf : levelOf;
  const { mark, status } = missingPeriodic(
    kind,
    absence,
    makeUp === null ? null : read(makeUp, 'makeUp'),
  );

  return {
    mark: typeof mark === 'number' ? asNumber(mark) : mark,
    status: PERIODIC_STATUS[status],
  };
}

/** TT22 exempts a practical part; the theory is assessed and the subject stays in the count. */
function exemption(input: unknown): unknown {
  const f = fieldsOf(input);
  const name = textOf(f.subject, 'subject');
  const id = findSubjectByName(name)?.id;
  const exempt = textOf(f.exempt, 'exempt');

  if (id !== 'gdtc' && id !== 'gdqpan') {
    fail('subject', name, 'a subject with a practical part (GDTC, GDQP&AN)');
  }

  if (!/practical|thực hành/i.test(exempt)) {
    fail('exempt', exempt, 'an exemption of the practical part');
  }

  const theory = { requiredTx: 2, ...fieldsOf(f.theoryAssessments, 'theoryAssessments') };
  const semester =
    id === 'gdtc' ? commentOfSemester(theory, THEORY) : asNumber(averageOf(theory, THEORY));

  return { semester, countsInLevel: true };
}
