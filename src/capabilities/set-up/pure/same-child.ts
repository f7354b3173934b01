import { printDate } from '../../../kernel/text/date-text';
import { codeKey } from '../../../school/code-key';
import type { Pupil } from '../../../school/school-types';
import { groupedBy } from './grouped-by';
import type { ImportQuestion } from './import-types';
import { answerFor } from './mapping';
import { childKey } from './pupil-identity';

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
 * different children. Nobody is left out without an answer. Rows that look so in several classes are noted: namesakes
 * born on one day are no rarity in a whole school, a child copied into two lists is no rarity either.
 */
export function settleChildren(
  listed: readonly ListedPupil[],
  context: ChildContext,
): {
  readonly kept: Pupil[];
  readonly questions: readonly ImportQuestion[];
  readonly notes: readonly string[];
} {
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
    notes: inSeveralClasses(listed, context),
  };
}

/** Rows of different classes with one name and date of birth, unless all of them are in the books already. */
function inSeveralClasses(
  listed: readonly ListedPupil[],
  { known }: ChildContext,
): readonly string[] {
  const named = listed.filter(({ pupil }) => pupil.fullName !== '' && pupil.birthDate !== '');

  return [...groupedBy(named, ({ pupil }) => childKey(pupil)).values()]
    .filter((group) => new Set(group.map(({ pupil }) => pupil.classId)).size > 1)
    .filter((group) => !group.every(({ pupil }) => known.has(codeKey(pupil.id))))
    .map(noteAbout);
}

function noteAbout(group: readonly ListedPupil[]): string {
  const { fullName, birthDate } = group[0]?.pupil ?? { fullName: '', birthDate: '' };
  const places = group.map(({ line, pupil }) => `dòng ${line} lớp ${pupil.classId} (${pupil.id})`);

  return `Bảng học sinh: ${fullName}, sinh ngày ${printDate(birthDate)}, có ở nhiều lớp: ${places.join(', ')}. Nếu là một em, hãy bỏ dòng thừa trước khi tạo sổ; nếu là các em khác nhau thì không cần sửa.`;
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
