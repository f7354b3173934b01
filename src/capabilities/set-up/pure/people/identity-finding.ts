import type { ImportProblem, ImportQuestion, ImportResult, TableName } from '../import-types';
import { TABLE_TITLES } from '../import-types';
import { withProblems, withQuestions } from '../more-findings';

/** Answer: the person of the table is the one who is stored. */
export const SAME = 'same';
/** Answer: they are two. */
export const OTHER = 'other';

/** How a person of the table and one who is stored hang together, where it must be put right or asked. */
export interface IdentityFinding {
  readonly problem?: string;
  readonly question?: {
    readonly text: string;
    /** Words of the two answers. */
    readonly same: string;
    readonly other: string;
    /** Said where the answer makes the table wrong. */
    readonly refuse: Readonly<Record<string, string>>;
  };
}

/** A finding and where it stands. */
export interface PlacedFinding extends IdentityFinding {
  readonly table: TableName;
  /** Line of the table; null where no line says so. */
  readonly line: number | null;
  readonly questionId: string;
}

function placeWords({ table, line }: PlacedFinding): string {
  return line === null ? TABLE_TITLES[table] : `${TABLE_TITLES[table]}, dòng ${line}`;
}

function problemOf(found: PlacedFinding, answer: string): readonly ImportProblem[] {
  const { table, line, problem, question } = found;
  const text = problem ?? question?.refuse[answer];

  return text === undefined
    ? []
    : [{ table, lines: line === null ? [] : [line], text: `${placeWords(found)}: ${text}` }];
}

function questionOf(found: PlacedFinding, answer: string): readonly ImportQuestion[] {
  const { question, questionId: id } = found;

  return question === undefined || [SAME, OTHER].includes(answer)
    ? []
    : [
        {
          id,
          text: question.text,
          where: placeWords(found),
          candidates: [
            { value: SAME, label: question.same },
            { value: OTHER, label: question.other },
          ],
        },
      ];
}

/** The same result with what is found about who is who: refused, asked, or settled by `answers` (by question id). */
export function withFindings(
  result: ImportResult,
  found: readonly PlacedFinding[],
  answers: Readonly<Record<string, string>>,
): ImportResult {
  const answerTo = ({ questionId }: PlacedFinding): string => answers[questionId] ?? '';
  const problems = found.flatMap((each) => problemOf(each, answerTo(each)));
  const questions = found.flatMap((each) => questionOf(each, answerTo(each)));

  return withQuestions(withProblems(result, problems), questions);
}
