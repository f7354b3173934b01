import { onceEach } from '../../../../kernel/once-each';
import { foldText } from '../../../../kernel/text/normalize-text';
import { ownValue } from '../../../../kernel/text/own-value';
import type { SubjectKind } from '../../../../school/school-types';
import { ALL_SUBJECTS } from '../../../../school/subjects/catalogue-for';
import { findSubject } from '../../../../school/subjects/subject-names';

/** A subject as the regulations name it. Ids are those of the subject catalogue where it has them. */
export interface NamedSubject {
  readonly id: string;
  /** Kind under TT22 Đ5.3. */
  readonly kind: SubjectKind;
}

/** Key subjects of TT58 Đ13 and TT26: Toán, Ngữ văn, Ngoại ngữ. */
export type KeySubjectId = 'toan' | 'van' | 'nn1';

/** Subjects and writings that the catalogue of GDPT 2018 does not have, by their key without accents. */
const FURTHER: Readonly<Record<string, NamedSubject>> = {
  ngoaingu2: { id: 'nn2', kind: 'score' },
  nn2: { id: 'nn2', kind: 'score' },
  tiengdantocthieuso: { id: 'tieng-dtts', kind: 'score' },
  tiengdtts: { id: 'tieng-dtts', kind: 'score' },
  noidunggdcuadiaphuong: { id: 'gddp', kind: 'comment' },
  noidunggiaoducdiaphuong: { id: 'gddp', kind: 'comment' },
  giaoducquocphong: { id: 'gdqpan', kind: 'score' },
  ...foreign('anh', 'phap', 'nga', 'trung', 'trungquoc', 'nhat', 'duc', 'han', 'hanquoc'),
};

/** Comment subjects of the older programme (TT58 Đ6): Thể dục, Âm nhạc, Mĩ thuật. */
export const COMMENT_SUBJECTS_58: readonly string[] = ['gdtc', 'am-nhac', 'mi-thuat'];

/** Electives that do not count in levels unless a school says so (domain §8.7). */
export const EXTRA_ELECTIVES: readonly string[] = ['nn2', 'tieng-dtts'];

/**
 * The subject a name, short name or id stands for; null if none is known. Class after class asks for the same dozen.
 */
export const findSubjectByName = onceEach(lookUp);

function lookUp(text: string): NamedSubject | null {
  const subject = findSubject(text, ALL_SUBJECTS);

  if (subject !== null) {
    return { id: subject.id, kind: subject.kind };
  }

  return ownValue(FURTHER, foldText(text).replace(/[^a-z0-9]/g, '')) ?? null;
}

function foreign(...languages: readonly string[]): Readonly<Record<string, NamedSubject>> {
  return Object.fromEntries(
    languages.map((language) => [`tieng${language}`, { id: 'nn1', kind: 'score' as const }]),
  );
}
