import { type Hash, headOfLeaves, leafOf } from './tree';

/** What an entry may carry: what JSON can say, numbers whole. */
export type Value =
  | null
  | boolean
  | number
  | string
  | readonly Value[]
  | { readonly [name: string]: Value };

/** A line of the ledger, as docs/ledger-format.md names its fields. */
export interface Entry {
  readonly v: number;
  readonly chain: string;
  readonly seq: number;
  readonly time: string;
  readonly actor: string;
  readonly role: string;
  readonly basis: string;
  readonly meaning: string;
  readonly key: {
    readonly register: string;
    readonly row: string;
    readonly column: string;
    readonly class: string;
  };
  readonly oldValue: string;
  readonly newValue: string;
  readonly reason: string;
  readonly data: Value;
  readonly refs: readonly string[];
  readonly commandId: string;
  readonly prev: Hash;
  readonly hash: Hash;
}

/** How many entries a chain has, and the tree head over them. */
export interface Head {
  readonly chain: string;
  readonly size: number;
  readonly root: Hash;
}

const SHORT = /^[\u0020\u0021\u0023-\u005b\u005d-\u007e]*$/;

function characterText(character: string): string {
  const code = character.codePointAt(0) ?? 0;

  if (code < 0x20) {
    return `\\u00${code.toString(16).padStart(2, '0')}`;
  }

  if (code >= 0xd800 && code <= 0xdfff) {
    return '\ufffd';
  }

  return character === '"' || character === '\\' ? `\\${character}` : character;
}

/** The one text of a string (format: "What is hashed"). Iterating a string gives whole characters, so a half one is alone. */
function stringText(text: string): string {
  return SHORT.test(text)
    ? `"${text}"`
    : `"${Array.from(text.normalize('NFC'), characterText).join('')}"`;
}

const byName = ([a]: readonly [string, Value], [b]: readonly [string, Value]): number =>
  a < b ? -1 : Number(a > b);

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** The one text of a value. */
export function valueText(value: Value): string {
  if (typeof value === 'string') {
    return stringText(value);
  }

  if (value === null || typeof value !== 'object') {
    return String(value);
  }

  if (isList(value)) {
    return `[${value.map(valueText).join(',')}]`;
  }

  const members = Object.entries(value)
    .map(([name, member]): readonly [string, Value] => [name.normalize('NFC'), member])
    .sort(byName);

  return `{${members.map(([name, member]) => `${stringText(name)}:${valueText(member)}`).join(',')}}`;
}

/** The hash that the content of an entry gives. */
export function hashOfEntry(entry: Entry): Hash {
  const { register, row, column } = entry.key;

  return leafOf(
    valueText([
      ...['sdt-ledger/2', 'entry', entry.chain, entry.seq],
      ...[entry.time, entry.actor, entry.role, entry.basis, entry.meaning],
      [register, row, column, entry.key.class],
      ...[entry.oldValue, entry.newValue, entry.reason],
      entry.data,
      entry.refs,
      ...[entry.commandId, entry.prev],
    ]),
  );
}

/** What the first entry of a chain goes on from; `before`: head of the same chain of the year before, or ''. */
export function genesisOf(chain: string, before: Hash | ''): Hash {
  return leafOf(valueText(['sdt-ledger/2', 'genesis', chain, before]));
}

/** The root that binds heads, in their order. */
export function rootOfHeads(heads: readonly Head[]): Hash {
  return headOfLeaves(
    heads.map(({ chain, size, root }) =>
      leafOf(valueText(['sdt-ledger/2', 'head', chain, size, root])),
    ),
  );
}
