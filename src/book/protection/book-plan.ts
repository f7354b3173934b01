import { isoDateOf } from '../../kernel/text/date-text';
import type { WriterGroup } from '../../school/people/writer-groups';
import type { ClassRecord, SchoolModel } from '../../school/school-model';
import type { BookTab } from '../book-tabs';
import { isWritten, type TabColumn } from '../tab-layout';
import { type Block, blockOf } from '../window/block';
import { type ColumnWindow, isWritable, windowOf } from '../window/window';
import { type DesiredProtection, desiredProtections, type OpenColumn } from './desired-protections';

/** One writable column of a class book with its window and its writers at one instant. */
export interface ColumnState {
  readonly tab: BookTab;
  readonly column: TabColumn;
  readonly block: Block;
  readonly window: ColumnWindow;
  /** Lower-case e-mails of those who may write it while it is open. */
  readonly writers: readonly string[];
}

/** What the plan of a class book is made from. */
export interface BookPlanInput {
  readonly school: SchoolModel;
  readonly schoolClass: ClassRecord;
  readonly tabs: readonly BookTab[];
  /** UTC ms. */
  readonly now: number;
}

/** Nobody without an account writes. */
function writersIn(
  { school, schoolClass, now }: BookPlanInput,
  tab: BookTab,
  group: WriterGroup | null,
): readonly string[] {
  const place = { classId: schoolClass.id, subjectId: tab.id };

  return (group?.staffOn(school, place, isoDateOf(now)) ?? [])
    .map(({ email }) => email)
    .filter((email) => email !== '');
}

/** Window and writers of every writable column of a class book. */
export function columnStates(input: BookPlanInput): readonly ColumnState[] {
  const { school, schoolClass, tabs, now } = input;

  return tabs.flatMap((tab) => {
    const writers = writersIn(input, tab, tab.register.writers);

    return tab.columns.filter(isWritten).map((column): ColumnState => {
      const block = blockOf(schoolClass, tab, column);

      return {
        tab,
        column,
        block,
        window: windowOf(block, school.policy, now),
        writers: column.writers === undefined ? writers : writersIn(input, tab, column.writers),
      };
    });
  });
}

/** True if people may write in a column; false for one that is none. */
export function mayBeWritten(state: ColumnState | undefined): boolean {
  return state !== undefined && isWritable(state.window);
}

/** Where the columns and pupils of a tab are now. `columns`: key → zero-based column. */
export interface TabPlace {
  readonly sheetId: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly startRow: number;
  readonly endRow: number;
  /** Rows of pupils who are not in the class any more: nobody writes there. */
  readonly closedRows: readonly number[];
  /** Single cells nobody writes in: marks corrected with minutes. Column key → rows; missing = none. */
  readonly closedCells?: ReadonlyMap<string, readonly number[]>;
}

function openColumns(states: readonly ColumnState[], place: TabPlace): readonly OpenColumn[] {
  return states.flatMap(({ column, window, writers }) => {
    const index = place.columns.get(column.key);

    return index === undefined || !isWritable(window) || writers.length === 0
      ? []
      : [{ index, editors: writers, closedRows: place.closedCells?.get(column.key) ?? [] }];
  });
}

/**
 * The protections a class book should have, as a pure function of assignments, regulation, locks, re-openings and
 * time. `placeOf` says where a tab's columns are; a tab it does not know (deleted) is left out.
 */
export function bookProtections(
  states: readonly ColumnState[],
  options: { readonly owner: string; readonly placeOf: (tabId: string) => TabPlace | null },
): readonly DesiredProtection[] {
  const tabIds = [...new Set(states.map(({ tab }) => tab.id))];

  return tabIds.flatMap((tabId) => {
    const place = options.placeOf(tabId);

    return place === null
      ? []
      : desiredProtections({
          sheetId: place.sheetId,
          startRow: place.startRow,
          endRow: place.endRow,
          closedRows: place.closedRows,
          open: openColumns(
            states.filter(({ tab }) => tab.id === tabId),
            place,
          ),
          owner: options.owner,
        });
  });
}
