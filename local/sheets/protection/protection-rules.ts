import { domainOf } from '../../accounts/user-directory';
import type { CellRange } from '../../kernel/user-edit';
import { intersect, subtract } from '../model/grid-range';
import type { Protection } from '../model/protection';
import type { SheetView } from '../model/sheet';

/** Who asks, and through which client: the Cloud project decides what developer metadata is seen. */
export interface Client {
  readonly email: string | null;
  readonly project: string;
}

/** The person who acts, as far as one file is concerned. E-mails are lower case. */
export interface FilePerson extends Client {
  readonly email: string | null;
  readonly owner: string;
  readonly isWriter: boolean;
}

/**
 * True if the person may edit what the protection covers: the owner always, everyone where it only warns, every
 * writer where no editors were named, else the named users and, with `domainUsersCanEdit`, the owner's domain.
 * Groups have no members here, so they let nobody in.
 */
export function mayPass(protection: Protection, person: FilePerson): boolean {
  if (!person.isWriter || person.email === null) {
    return false;
  }
  if (person.email === person.owner || protection.warningOnly || protection.editors === null) {
    return true;
  }

  const { users, domainUsersCanEdit } = protection.editors;

  return (
    users.includes(person.email) ||
    (domainUsersCanEdit && domainOf(person.email) === domainOf(person.owner))
  );
}

/**
 * The first cell (row-major) of `range` that some protection keeps from the person, or null. Of overlapping
 * protections any denial wins. https://developers.google.com/apps-script/reference/spreadsheet/protection
 */
export function firstDenied(
  sheet: SheetView,
  range: CellRange,
  person: FilePerson,
): { row: number; column: number } | null {
  let first: { row: number; column: number } | null = null;

  for (const protection of sheet.protections) {
    if (mayPass(protection, person)) {
      continue;
    }
    for (const part of coveredParts(protection, range)) {
      if (first === null || comesBefore(part, first)) {
        first = { row: part.startRow, column: part.startColumn };
      }
    }
  }

  return first;
}

function comesBefore(part: CellRange, first: { row: number; column: number }): boolean {
  return (
    part.startRow < first.row || (part.startRow === first.row && part.startColumn < first.column)
  );
}

/** The parts of `range` that the protection covers: its range without the unprotected ranges. */
function coveredParts(protection: Protection, range: CellRange): CellRange[] {
  const common = intersect(protection.range, range);

  return protection.unprotectedRanges.reduce<CellRange[]>(
    (parts, hole) => parts.flatMap((part) => subtract(part, hole)),
    common === null ? [] : [common],
  );
}

/** The sheet protection that keeps the person from structural changes of the sheet, or null. */
export function denyingSheetProtection(sheet: SheetView, person: FilePerson): Protection | null {
  return (
    sheet.protections.find((protection) => protection.wholeSheet && !mayPass(protection, person)) ??
    null
  );
}

/** Any protection of the sheet that the person may not pass, or null. */
export function denyingProtection(sheet: SheetView, person: FilePerson): Protection | null {
  return sheet.protections.find((protection) => !mayPass(protection, person)) ?? null;
}
