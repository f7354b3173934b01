import type { Pupil } from '../school/school-types';
import { printDate } from '../text/date-text';
import type { ImportQuestion } from './import-types';
import { answerFor } from './mapping';
import { childKey, codeKey } from './pupil-identity';

/** A pupil and the line of the table. */
export interface ListedPupil {
  readonly line: number;
  readonly pupil: Pupil;
}

/** What is known of pupils who look alike. */
export interface ChildContext {
  readonly answers: Readonly<Record<string, string>>;
  /** Keys of the codes of pupils in the school's books: all of them are children of their own. */
  readonly known: ReadonlySet<string>;
}

/** The answer "these are different children". */
const DIFFERENT = '*';

/**
 * Rows that look like one child (name as sorted, date of birth, class) are asked about: one child, then the code to keep, or
 * different children. Nobody is left out without an answer.
 */
export function settleChildren(
  listed: readonly ListedPupil[],
  context: ChildContext,
): { readonly kept: Pupil[]; readonly questions: readonly ImportQuestion[] } {
  const groups = new Map<string, ListedPupil[]>();

  for (const each of listed) {
    const { fullName, birthDate } = each.pupil;
    const key =
      fullName === '' || birthDate === ''
        ? `line/${each.line}`
        : `${childKey(each.pupil)}/${each.pupil.classId}`;
    const group = groups.get(key) ?? [];
    group.push(each);
    groups.set(key, group);
  }

  const settled = [...groups.values()].map((group) => settle(group, context));

  return {
    kept: settled.flatMap(({ kept }) => kept),
    questions: settled.flatMap(({ question }) => question ?? []),
  };
}

function settle(
  group: readonly ListedPupil[],
  { answers, known }: ChildContext,
): { readonly kept: readonly Pupil[]; readonly question: ImportQuestion | null } {
  const pupils = group.map(({ pupil }) => pupil);

  // Rows with one code are a problem of their own.
  const keys = pupils.map(({ id }) => codeKey(id));

  if (new Set(keys).size < 2 || keys.every((key) => known.has(key))) {
    return { kept: pupils, question: null };
  }

  const codes = pupils.map(({ id }) => id).join('+');
  const answer = answerFor(answers, codes, 0);
  const chosen = pupils.filter(({ id }) => id === answer);

  if (answer === DIFFERENT || chosen.length === 1) {
    return { kept: answer === DIFFERENT ? pupils : chosen, question: null };
  }

  return { kept: pupils, question: questionAbout(group, codes) };
}

function questionAbout(group: readonly ListedPupil[], codes: string): ImportQuestion {
  const { fullName, birthDate } = group[0]?.pupil ?? { fullName: '', birthDate: '' };

  return {
    id: `pupil:${codes}`,
    text: `${group.length} dòng cùng là ${fullName}, sinh ngày ${printDate(birthDate)}. Một em hay nhiều em?`,
    where: group
      .map(({ line, pupil }) => `Bảng học sinh, dòng ${line}: ${pupil.id}, lớp ${pupil.classId}`)
      .join(' · '),
    candidates: [
      ...group.map(({ line, pupil }) => ({
        value: pupil.id,
        label: `Một em: giữ mã ${pupil.id} (dòng ${line}, lớp ${pupil.classId}), bỏ dòng kia`,
      })),
      { value: DIFFERENT, label: 'Các em khác nhau, trùng họ tên và ngày sinh' },
    ],
  };
}
