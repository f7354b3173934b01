import type { LockOrder } from '../../school/lock-policy';
import { SUBJECT_NAMES_EN } from '../../school/subjects/subject-names-en';
import { shortTermName } from '../../school/term-name';
import { assessmentName } from '../assessment-name';
import { assessmentNameEn } from '../assessment-name-en';
import { isSubjectRegister, registerName } from '../register-name';

/** What an order is about; empty lists and null mean all. */
export type OrderScope = Pick<LockOrder, 'classIds' | 'subjectIds' | 'term' | 'keys' | 'places'>;

interface ScopeWords {
  readonly school: string;
  readonly classes: string;
  readonly subjects: string;
  readonly termName: (term: 1 | 2) => string;
  readonly nameOf: (id: string) => string;
  readonly columnName: (key: string) => string;
}

/** Where it is about single places, these stand for the whole. */
function wholeSchool(places: readonly string[], { school, nameOf }: ScopeWords): string {
  const names = places.map((place) => {
    const [classId = '', registerId = ''] = place.split('/');

    return `${classId} ${nameOf(registerId)}`;
  });

  return names.length === 0 ? school : names.join(', ');
}

function scopeWords(
  { classIds, subjectIds, term, keys = [], places = [] }: OrderScope,
  words: ScopeWords,
): string {
  const subjects = subjectIds.filter(isSubjectRegister).map(words.nameOf);
  const registers = subjectIds.filter((id) => !isSubjectRegister(id)).map(words.nameOf);
  const parts = [
    classIds.length === 0 ? wholeSchool(places, words) : `${words.classes} ${classIds.join(', ')}`,
    subjects.length === 0 ? '' : `${words.subjects}${subjects.join(', ')}`,
    registers.join(', '),
    term === null ? '' : words.termName(term),
    keys.map(words.columnName).join(', '),
  ];

  return parts.filter((part) => part !== '').join(' · ');
}

/** The scope of an order in words, e.g. `Lớp 6A1, 6A2 · môn Toán, Ngữ văn · Chuyên cần · HKI`. */
export function scopeText(scope: OrderScope): string {
  return scopeWords(scope, {
    school: 'Toàn trường',
    classes: 'Lớp',
    subjects: 'môn ',
    termName: shortTermName,
    nameOf: registerName,
    columnName: assessmentName,
  });
}

/** The same in English, e.g. `Class 6A1 · Mathematics · Semester I`. */
export function scopeTextEn(scope: OrderScope): string {
  return scopeWords(scope, {
    school: 'The whole school',
    classes: 'Class',
    subjects: '',
    termName: (term) => `Semester ${'I'.repeat(term)}`,
    nameOf: (id) => SUBJECT_NAMES_EN[id] ?? registerName(id),
    columnName: assessmentNameEn,
  });
}
