import { printDate } from '../../../../kernel/text/date-text';
import { nameKey, sameName } from '../../../../kernel/text/vietnamese-name';
import type { Pupil } from '../../../../school/school-types';
import { groupedBy } from '../grouped-by';
import type { ImportResult } from '../import-types';
import { peopleOf } from '../more-findings';
import { childKey } from '../pupil-identity';
import { type IdentityFinding, OTHER, withFindings } from './identity-finding';
import { isNameSlip } from './name-slip';

/** What the check of pupils needs beside the table. */
export interface PupilJoin {
  readonly stored: readonly Pupil[];
  /** Line of the pupil table a code stands in; null where no table says so. */
  readonly lineOf: (code: string) => number | null;
  /** Answers by question id. */
  readonly answers: Readonly<Record<string, string>>;
}

/** A line of the table and the pupil who is stored under its code. */
interface Pair {
  readonly pupil: Pupil;
  readonly known: Pupil;
}

/** Pupils stored and listed, as they are looked up. */
interface Children {
  readonly storedByChild: ReadonlyMap<string, readonly Pupil[]>;
  readonly listedById: ReadonlyMap<string, Pupil>;
  /** Lines that say something else of their pupil, by the name that is stored. */
  readonly changedByName: ReadonlyMap<string, readonly Pair[]>;
  readonly lineOf: PupilJoin['lineOf'];
}

function described({ fullName, birthDate }: Pupil): string {
  return `${fullName}, sinh ngày ${printDate(birthDate)}`;
}

/** Another pupil of the school whom the table has under this code, and under his own no more. */
function mistakenFor({ pupil }: Pair, { storedByChild, listedById }: Children): Pupil | undefined {
  return storedByChild.get(childKey(pupil))?.find((other) => {
    const own = listedById.get(other.id);

    return own === undefined || childKey(own) !== childKey(other);
  });
}

/** Another pupil with whom this one has changed names, dates of birth apart. */
function exchangedWith({ pupil, known }: Pair, { changedByName }: Children): Pupil | undefined {
  return sameName(pupil.fullName, known.fullName)
    ? undefined
    : changedByName
        .get(nameKey(pupil.fullName))
        ?.find((other) => sameName(other.pupil.fullName, known.fullName))?.known;
}

function mixedUp({ pupil, known }: Pair, other: Pupil, { lineOf }: Children): IdentityFinding {
  const line = lineOf(other.id);
  const place = line === null ? 'không còn trong bảng' : `dòng ${line} của bảng`;

  return {
    problem: `mã ${known.id} trong sổ là ${described(known)}, bảng mới ghi ${described(pupil)}, là em đã có mã ${other.id} (${place}). Điểm đã nhận đi theo mã: hãy ghi mỗi em ở đúng mã của mình rồi nhập lại.`,
  };
}

function asked({ pupil, known }: Pair): IdentityFinding {
  return {
    question: {
      text: `Mã ${known.id} trong sổ là ${described(known)}, lớp ${known.classId}; bảng mới ghi ${described(pupil)}, lớp ${pupil.classId}. Có phải vẫn là một em?`,
      same: 'Vẫn một em, đính chính hồ sơ',
      other: 'Hai em khác nhau',
      refuse: {
        [OTHER]: `mã ${known.id} đã thuộc về ${described(known)}, điểm đã nhận đi theo mã. ${pupil.fullName} là em khác thì cần một mã riêng chưa ai dùng: hãy ghi mã đó, và giữ dòng của ${known.fullName}.`,
      },
    },
  };
}

/** True where a line says so little of the pupil that is stored that it may be another child. */
function isDoubtful({ pupil, known }: Pair): boolean {
  return (
    !sameName(pupil.fullName, known.fullName) &&
    (pupil.birthDate !== known.birthDate || !isNameSlip(pupil.fullName, known.fullName))
  );
}

function findingOf(pair: Pair, children: Children): IdentityFinding {
  const other = mistakenFor(pair, children) ?? exchangedWith(pair, children);

  if (other !== undefined) {
    return mixedUp(pair, other, children);
  }

  return isDoubtful(pair) ? asked(pair) : {};
}

/**
 * An import into a school that has pupils already. Marks follow the code: a code that the table gives to another pupil
 * of the school is refused by line; a name beyond a slip of the pen, or another name and another date of birth
 * together, is asked about.
 */
export function joinPupils(result: ImportResult, join: PupilJoin): ImportResult {
  const { pupils } = peopleOf(result);
  const storedById = new Map(join.stored.map((each) => [each.id, each]));
  const changed = pupils.flatMap((pupil): Pair[] => {
    const known = storedById.get(pupil.id);

    return known === undefined || childKey(known) === childKey(pupil) ? [] : [{ pupil, known }];
  });

  if (changed.length === 0) {
    return result;
  }

  const children: Children = {
    storedByChild: groupedBy(join.stored, childKey),
    listedById: new Map(pupils.map((each) => [each.id, each])),
    changedByName: groupedBy(changed, ({ known }) => nameKey(known.fullName)),
    lineOf: join.lineOf,
  };
  const found = changed.map((pair) => ({
    table: 'pupils' as const,
    line: join.lineOf(pair.pupil.id),
    questionId: `child:${pair.pupil.id} ${pair.pupil.fullName}`,
    ...findingOf(pair, children),
  }));

  return withFindings(result, found, join.answers);
}
