import type { TabColumn, TabLayout } from '../tab-layout';
import type { ColumnRule } from './column-rule';

/** One column of one register of one class, as far as opening and closing are concerned. */
export interface Block {
  readonly classId: string;
  readonly grade: number;
  /** Id of the register. */
  readonly subjectId: string;
  /** Column key. */
  readonly key: string;
  readonly term: 1 | 2 | null;
  /** Missing: as the semester goes. */
  readonly rule?: ColumnRule | undefined;
}

/** A column of a class as a block. */
export function blockOf(
  schoolClass: { readonly id: string; readonly grade: number },
  tab: Pick<TabLayout, 'id'>,
  { key, term, rule }: TabColumn,
): Block {
  return {
    classId: schoolClass.id,
    grade: schoolClass.grade,
    subjectId: tab.id,
    key,
    term,
    rule,
  };
}
