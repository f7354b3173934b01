import type { FormContent } from '../../../documents/paper-types';
import type { SubjectPage } from './class-book-content';

/** A teacher's own book for a subject, class and semester (sổ điểm cá nhân, domain §4.2). */
export interface PersonalBookContent extends FormContent {
  /** e.g. `2026 - 2027`. */
  readonly schoolYear: string;
  readonly classId: string;
  readonly term: 1 | 2;
  /** In the order of the rows. */
  readonly pupils: readonly { readonly id: string; readonly birthDate: string }[];
  /** Marks and averages are blank in a book that is to be written in. */
  readonly subject: SubjectPage;
  /** Who passes and who does not, of those with a result; null in a blank book. */
  readonly passed: { readonly yes: number; readonly no: number } | null;
}
