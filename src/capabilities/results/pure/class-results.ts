import type { Pupil } from '../../../school/school-types';
import { pinnedInputsHash } from './grading/canonical-inputs';
import { evaluateSemester } from './grading/evaluate-semester';
import { evaluateYear } from './grading/evaluate-year';
import type { SemesterInput, SemesterResult, YearInput, YearResult } from './grading/grading-types';
import type { RuleSet } from './grading/rule-set';
import type { Period } from './period';
import {
  type ClassFacts,
  gradedProgramme,
  inputOf,
  isAssessed,
  semesterInput,
  yearInput,
} from './result-inputs';

/** Result of one pupil for a semester, with what it was made from. */
export interface SemesterRecord {
  readonly pupil: Pupil;
  readonly input: SemesterInput;
  readonly result: SemesterResult;
}

/** The same for the year. */
export interface YearRecord {
  readonly pupil: Pupil;
  readonly input: YearInput;
  readonly result: YearResult;
}

/** Results of a class for one period, in the order of the book; pupils who left are not among them. */
export type ClassResults =
  | { readonly period: 1 | 2; readonly records: readonly SemesterRecord[] }
  | { readonly period: 'year'; readonly records: readonly YearRecord[] };

/** Results of every pupil of a class for a period, by one version of one rule set. Pure; names what is missing. */
export function classResults(
  rules: RuleSet,
  facts: ClassFacts,
  asked: { readonly pupils: readonly Pupil[]; readonly period: Period },
): ClassResults {
  const pupils = asked.pupils.filter(isAssessed);
  const { period } = asked;
  const programme = gradedProgramme(facts.schoolClass);

  if (period === 'year') {
    const records = pupils.map((pupil) => {
      const input = yearInput(facts, { pupilId: pupil.id, programme });

      return { pupil, input, result: evaluateYear(rules, input) };
    });

    return { period, records };
  }

  const records = pupils.map((pupil) => {
    const input = semesterInput(facts, { pupilId: pupil.id, programme }, period);

    return { pupil, input, result: evaluateSemester(rules, input) };
  });

  return { period, records };
}

/**
 * Hash of everything the results of a class depend on: rule version, options, and the inputs of every pupil. Equal
 * hashes mean equal results; a different one means that what was made from the old inputs is out of date.
 */
export function inputsHash(
  rules: RuleSet,
  facts: ClassFacts,
  asked: {
    readonly pupils: readonly Pupil[];
    readonly period: Period;
    readonly sha256: (text: string) => string;
  },
): string {
  const programme = gradedProgramme(facts.schoolClass);
  const inputs = asked.pupils
    .filter(isAssessed)
    .map(({ id }) => inputOf(facts, { pupilId: id, programme }, asked.period));

  return pinnedInputsHash(
    { ruleSet: { id: rules.id, version: rules.version }, inputs },
    asked.sha256,
  );
}
