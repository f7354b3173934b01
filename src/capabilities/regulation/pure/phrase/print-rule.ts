import { ALL_SUBJECTS } from '../../../../school/subjects/catalogue-for';
import type { ChangeRule, Clause, RegulationRule } from '../rule/regulation-rule';
import { DOERS, WORKS, type Writings } from '../rule/works';
import { printLimits } from './print-moment';

function written<Id extends string>(list: readonly Writings<Id>[], ids: readonly Id[]): string[] {
  return list.filter(({ id }) => ids.includes(id)).map(({ vi }) => vi[0]);
}

function subjectName(id: string): string {
  return ALL_SUBJECTS.find((subject) => subject.id === id)?.name ?? id;
}

function scope({ works, subjects, grades, doers }: Clause): string {
  const parts = [
    written(WORKS, works).join(', '),
    subjects.length === 0 ? '' : `môn ${subjects.map(subjectName).join(', ')}`,
    grades.length === 0 ? '' : `khối ${grades.join(', ')}`,
    doers.length === 0 ? '' : `do ${written(DOERS, doers).join(', ')}`,
  ];

  return parts.filter((part) => part !== '').join(', ');
}

/** Limits one after another; of a choice the first two are joined by "hoặc". */
function limits({ limits: all, isChoice }: Clause): string {
  const printed = printLimits(all);
  const [first, second, ...more] = printed;

  return isChoice && second !== undefined
    ? [`${first} hoặc ${second}`, ...more].join('; ')
    : printed.join('; ');
}

function clause(each: Clause): string {
  const of = scope(each);

  return of === '' || each.limits.length === 0 ? `${of}${limits(each)}` : `${of}: ${limits(each)}`;
}

const AFTER_WORDS: Readonly<Record<NonNullable<RegulationRule['after']>, string>> = {
  close: 'quá hạn thì khóa',
  warn: 'quá hạn thì nhắc',
  correction: 'quá hạn thì chỉ sửa bằng phiếu',
};

/** Until when what was accepted may be changed, in words (R082). */
function printChange(change: ChangeRule): string {
  const words = {
    withFilling: 'đến hết hạn nhập',
    hours: `trong ${change.kind === 'hours' ? change.hours : 0} giờ sau khi được nhận`,
    requestOnly: 'chỉ bằng phiếu',
  };

  return `sửa: ${words[change.kind]}`;
}

/** A rule in plain Vietnamese; `parsePhrase` reads the same rule from it. */
export function printRule(rule: RegulationRule): string {
  return [
    clause(rule),
    ...rule.also.map((each) => `riêng ${clause(each)}`),
    rule.after === null ? '' : AFTER_WORDS[rule.after],
    rule.change === null ? '' : printChange(rule.change),
  ]
    .filter((part) => part !== '')
    .join('; ');
}
