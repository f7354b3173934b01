import type { Step, StepValue } from '../../../../../src/capabilities/results/pure/grading/step';

/**
 * Recomputes what a step states from the values it names, with arithmetic of its own (BigInt fractions). Gives null if
 * the step is right, otherwise what is wrong.
 */
export function faultOf(step: Step): string | null {
  const check = CHECKS[step.code];

  if (check === undefined) {
    return `no check for ${step.code}`;
  }

  return check(step.values) ? null : `${step.code} ${JSON.stringify(step.values)}`;
}

type Values = Readonly<Record<string, StepValue>>;

const LEVELS = ['Tốt', 'Khá', 'Đạt', 'Chưa đạt'];
const FLOORS: Readonly<Record<string, readonly number[]>> = {
  Tốt: [65, 80, 0],
  Khá: [50, 65, 0],
  Đạt: [35, 50, 1],
};

const CHECKS: Partial<Record<Step['code'], (v: Values) => boolean>> = {
  semesterAverage: (v) => {
    const tx = v.tx as number[];
    const terms = [...tx, Number(v.gk), Number(v.gk), Number(v.ck), Number(v.ck), Number(v.ck)];

    return v.result === rationalMean(terms) && v.divisor === terms.length;
  },
  yearAverage: (v) => v.result === rationalMean([Number(v.hk1), Number(v.hk2), Number(v.hk2)]),
  commentSemester: (v) => {
    const all = [...(v.tx as string[]), v.gk, v.ck];
    const enough = (v.tx as string[]).length >= Number(v.required);

    return (v.result === 'Đ') === (enough && all.every((m) => m === 'Đ'));
  },
  commentYear: (v) => v.result === v.hk2,
  oneSemester: (v) => v.result !== null && (v.term === 1 || v.term === 2),
  exemptPractical: named,
  excludedByPlan: (v) => named(v) && v.result === 'M',
  notCounted: named,
  missedUnexcused: (v) => named(v) && (v.result === 0 || v.result === 'CĐ'),
  summerTraining: (v) => v.result === summerByWords(v),
  retest: (v) => named(v) && v.before !== null && v.result !== null,
  promotionAfterSummer: (v) =>
    v.result === (v.closed === null ? promotionByWords(v) : 'KHONG_LEN_LOP'),
  promotionByPlan: (v) => v.result === 'LEN_LOP' || v.result === 'KHONG_LEN_LOP',
  levelMet: (v) => conditions(v) && rightThresholds(v),
  levelNotMet: (v) => !conditions(v) && rightThresholds(v),
  levelByRest: (v) => v.result === 'Chưa đạt',
  levelAdjusted: (v) => {
    const without = LEVELS.indexOf(String(v.without));
    const base = LEVELS.indexOf(String(v.base));

    return (
      without <= 1 &&
      base - without >= 2 &&
      v.drop === base - without &&
      LEVELS.indexOf(String(v.result)) === base - 1
    );
  },
  trainingYear: (v) => v.result === trainingByWords(String(v.hk1), String(v.hk2)),
  promotion: (v) => v.result === promotionByWords(v),
  title: (v) =>
    v.training === 'Tốt' &&
    v.learning === 'Tốt' &&
    v.result === (Number(v.highCount) >= 6 ? 'Học sinh Xuất sắc' : 'Học sinh Giỏi'),
  noTitle: (v) => v.training !== 'Tốt' || v.learning !== 'Tốt',
};

function conditions(v: Values): boolean {
  return (
    (v.belowFloor as string[]).length === 0 &&
    Number(v.highCount) >= 6 &&
    (v.failed as string[]).length <= Number(v.failedAllowed)
  );
}

function rightThresholds(v: Values): boolean {
  const [floor, high, failed] = FLOORS[String(v.level)]!;

  return v.floor === floor && v.high === high && v.failedAllowed === failed && v.highNeeded === 6;
}

function named(v: Values): boolean {
  return String(v.subject).length > 0 && String(v.subjectId).length > 0;
}

/** Đ13: the new level counts only for a failed year, with task, report and the parents' confirmation. */
function summerByWords(v: Values): StepValue | undefined {
  const done = v.taskCompleted === true && v.report === true && v.parentConfirmed === true;

  return v.before === 'Chưa đạt' && done && v.reassessed !== null ? v.reassessed : v.before;
}

/** Đ8.2 in words: HKII decides, except that HKI Tốt lifts Đạt, and HKI Đạt or CĐ holds Tốt, and HKI CĐ holds Khá, back. */
function trainingByWords(hk1: string, hk2: string): string {
  if (hk1 === 'Tốt' && hk2 === 'Đạt') {
    return 'Khá';
  }

  if (hk2 === 'Tốt' && (hk1 === 'Đạt' || hk1 === 'Chưa đạt')) {
    return 'Khá';
  }

  return hk2 === 'Khá' && hk1 === 'Chưa đạt' ? 'Đạt' : hk2;
}

function promotionByWords(v: Values): string {
  const trained = v.training !== 'Chưa đạt';
  const learnt = v.learning !== 'Chưa đạt';

  if (Number(v.absences) > Number(v.absenceLimit) || (!trained && !learnt)) {
    return 'KHONG_LEN_LOP';
  }

  return trained && learnt ? 'LEN_LOP' : trained ? 'KIEM_TRA_LAI' : 'REN_LUYEN_HE';
}

/** Mean of tenths as an exact fraction, rounded half up by comparing doubled remainders; no floating point. */
export function rationalMean(tenths: readonly number[]): number {
  const numerator = tenths.reduce((total, mark) => total + BigInt(mark), 0n);
  const denominator = BigInt(tenths.length);
  const whole = numerator / denominator;
  const rest = numerator - whole * denominator;

  return Number(2n * rest >= denominator ? whole + 1n : whole);
}
