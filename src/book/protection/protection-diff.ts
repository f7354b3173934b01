import type { BlockRange, DesiredProtection } from './desired-protections';

/** A protection as the spreadsheet reports it; `editors` is null when the reader may not see them. */
export interface ActualProtection {
  readonly id: number;
  readonly sheetId: number;
  readonly range: BlockRange | null;
  readonly unprotected: readonly BlockRange[];
  readonly editors: readonly string[] | null;
  readonly domainCanEdit: boolean;
  readonly warningOnly: boolean;
}

/** What brings a spreadsheet from what it has to what it should have; empty = nothing to do. */
export interface ProtectionChanges {
  readonly add: readonly DesiredProtection[];
  readonly update: readonly DesiredProtection[];
  readonly remove: readonly number[];
}

function rangeText(range: BlockRange | null): string {
  return range === null
    ? '*'
    : [range.startRow, range.endRow, range.startColumn, range.endColumn].join(':');
}

function shape(protection: Pick<DesiredProtection, 'sheetId' | 'range' | 'unprotected'>): string {
  const holes = protection.unprotected.map(rangeText).sort().join('|');

  return `${protection.sheetId}/${rangeText(protection.range)}/${holes}`;
}

function matches(actual: ActualProtection, desired: DesiredProtection): boolean {
  const editors = [...(actual.editors ?? [])].map((email) => email.toLowerCase()).sort();
  const wanted = desired.editors;

  return (
    !actual.domainCanEdit &&
    !actual.warningOnly &&
    shape(actual) === shape(desired) &&
    editors.length === wanted.length &&
    editors.every((email, position) => email === wanted[position])
  );
}

/**
 * Compares what is with what should be. On a sheet that is to be protected whole, whatever else is not wanted goes, also
 * protections that people made themselves; a sheet's protection made under another id is replaced. On any other sheet
 * nothing is touched: no protection ever goes without the wanted one coming in its place.
 */
export function protectionDiff(
  actual: readonly ActualProtection[],
  desired: readonly DesiredProtection[],
): ProtectionChanges {
  const byId = new Map(actual.map((protection) => [protection.id, protection]));
  const wanted = new Map(desired.map(({ id, sheetId }) => [id, sheetId]));
  const isThere = ({ id, sheetId }: DesiredProtection): boolean =>
    byId.get(id)?.sheetId === sheetId;
  const covered = new Set(
    desired.filter(({ range }) => range === null).map(({ sheetId }) => sheetId),
  );

  return {
    add: desired.filter((protection) => !isThere(protection)),
    update: desired.filter((protection) => {
      const found = byId.get(protection.id);

      return found !== undefined && isThere(protection) && !matches(found, protection);
    }),
    remove: actual
      .filter(({ id, sheetId }) =>
        // An id somebody took on a sheet of their own is needed here.
        wanted.has(id) ? wanted.get(id) !== sheetId : covered.has(sheetId),
      )
      .map(({ id }) => id),
  };
}

/** True if nothing has to be changed. */
export function isSettled(changes: ProtectionChanges): boolean {
  return changes.add.length + changes.update.length + changes.remove.length === 0;
}
