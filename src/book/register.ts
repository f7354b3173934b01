import type { WriterGroup } from '../school/people/writer-groups';
import type { RoleId } from '../school/roles/role-table';
import type { Subject } from '../school/school-types';
import type { Programme } from '../school/subjects/programme';
import type { FormulaPlace } from './formulas';
import type { TabColumn } from './tab-layout';

/** What a row of a register stands for. */
export type RegisterRows = 'pupils' | 'days' | 'lessons' | 'seats';

/** Those who may read all of a confidential workbook; everybody else learns of it by query alone. */
export interface ReaderSet {
  /** Part of the name of its file, never given to another set. */
  readonly id: string;
  /** A workbook a class, or one for the school. */
  readonly scope: 'class' | 'school';
  readonly roles: readonly RoleId[];
}

/** The workbook a register stands in. */
export type RegisterHome =
  | { readonly kind: 'classBook' }
  | { readonly kind: 'confidential'; readonly readers: ReaderSet };

/** The book of the class. */
export const CLASS_BOOK: RegisterHome = { kind: 'classBook' };

/**
 * What people write in a book, or the school sums up there: rows × columns. A subject is a register. Everything that
 * makes, protects, reads, accepts, prints or upgrades books goes by these records.
 */
export interface Register {
  /** ASCII, given once: a subject's id, `chuyen-can`… Entries of the ledger and accepted values carry it. */
  readonly id: string;
  /**
   * Sheet id in every book, given once and for ever: protections, links and open sidebars refer to it. A new register
   * takes a number nobody ever had: subjects 101–199, registers of the homeroom teacher 201–299, what the school sums
   * up 301–399, others from 401.
   */
  readonly sheetId: number;
  /** On the tab. */
  readonly title: string;
  /** Within sentences and lists: `Toán`, `Chuyên cần`. */
  readonly name: string;
  /** On the first line of the sheet, before the class. */
  readonly heading: string;
  readonly home: RegisterHome;
  readonly rows: RegisterRows;
  /** Edition of the books that brings it; books made before get it added. */
  readonly since: number;
  /** The subject whose register it is, or null. */
  readonly subject: Subject | null;
  /** Who writes in it; null = the school alone, which sums it up. */
  readonly writers: WriterGroup | null;
  /** What its values are, where that is no mark: `số buổi nghỉ`. */
  readonly what: string | null;
  /** Its columns for a class; null where the class has no such register. */
  readonly columns: (programme: Programme) => readonly TabColumn[] | null;
  /** Formulas of its computed columns at a place: column key → formula. */
  readonly formulas: (place: FormulaPlace) => ReadonlyMap<string, string>;
}
