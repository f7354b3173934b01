import type { LedgerEntry } from '../../../ledger/ledger-entry';
import { setsValue } from '../../../ledger/meaning';
import { valueKey } from '../../../ledger/replay';

/** A mark that somebody changed: a filled cell written over, or emptied and filled again, which is one edit. */
export interface MarkEdit {
  readonly actor: string;
  readonly classId: string;
  readonly register: string;
  readonly column: string;
  /** Key of its cell. */
  readonly cell: string;
  readonly kind: 'changed' | 'reentered';
  /** What stood there before, and what stands there after it. */
  readonly from: string;
  readonly to: string;
  /** `same`: what was deleted came back as it was. */
  readonly way: 'up' | 'down' | 'same';
  /** True if the guard held it until somebody answered for it. */
  readonly isHeld: boolean;
}

/** Edits added up. */
export interface EditCounts {
  readonly changed: number;
  readonly reentered: number;
  readonly up: number;
  readonly down: number;
  readonly held: number;
}

function numberOf(mark: string): number {
  return Number(mark.replace(',', '.'));
}

function wayOf(from: string, to: string): MarkEdit['way'] {
  const rise = numberOf(to) - numberOf(from);

  return rise > 0 ? 'up' : rise < 0 ? 'down' : 'same';
}

function isHeld({ data }: LedgerEntry): boolean {
  return data?.held !== undefined;
}

/** Every edit of a filled mark in some entries (of chains in their order), as the ledger tells it. */
export function markEdits(entries: readonly LedgerEntry[]): readonly MarkEdit[] {
  const emptied = new Map<string, LedgerEntry>();
  const cells = entries.filter(({ meaning, key }) => setsValue(meaning) && key.row !== '');

  return cells.flatMap((entry): MarkEdit[] => {
    const { actor, key, chain, oldValue, newValue } = entry;
    const cell = `${chain}/${valueKey(key)}`;
    const before = emptied.get(cell);
    emptied.delete(cell);

    if (newValue === '') {
      emptied.set(cell, before ?? entry);

      return [];
    }

    const from = before?.oldValue ?? oldValue;

    return from === ''
      ? []
      : [
          {
            ...{ actor, cell, from, classId: chain, register: key.register, column: key.column },
            kind: before === undefined ? 'changed' : 'reentered',
            to: newValue,
            way: wayOf(from, newValue),
            isHeld: isHeld(entry) || (before !== undefined && isHeld(before)),
          },
        ];
  });
}

/** Edits added up. */
export function countEdits(edits: readonly MarkEdit[]): EditCounts {
  const count = (is: (edit: MarkEdit) => boolean): number => edits.filter(is).length;

  return {
    changed: count(({ kind }) => kind === 'changed'),
    reentered: count(({ kind }) => kind === 'reentered'),
    up: count(({ way }) => way === 'up'),
    down: count(({ way }) => way === 'down'),
    held: count((edit) => edit.isHeld),
  };
}

/** Edits by a text of theirs, those with most edits first. */
export function editsBy(
  edits: readonly MarkEdit[],
  textOf: (edit: MarkEdit) => string,
): readonly { readonly name: string; readonly edits: readonly MarkEdit[] }[] {
  const groups = new Map<string, MarkEdit[]>();

  for (const edit of edits) {
    const name = textOf(edit);
    groups.set(name, [...(groups.get(name) ?? []), edit]);
  }

  return [...groups]
    .map(([name, own]) => ({ name, edits: own }))
    .sort((a, b) => b.edits.length - a.edits.length || (a.name < b.name ? -1 : 1));
}

/** What became of each cell over all edits: raised, lowered, or as before. */
export function netOfCells(edits: readonly MarkEdit[]): {
  readonly cells: number;
  readonly up: number;
  readonly down: number;
  readonly same: number;
} {
  const ways = editsBy(edits, ({ cell }) => cell).map(({ edits: own }) => {
    const [first, last] = [own[0], own[own.length - 1]];

    return first === undefined || last === undefined ? 'same' : wayOf(first.from, last.to);
  });
  const count = (way: string): number => ways.filter((one) => one === way).length;

  return { cells: ways.length, up: count('up'), down: count('down'), same: count('same') };
}
