import type { RecordOf, TableSchema } from '../../kernel/table/table';
import { type Said, said } from '../../kernel/words/said';
import { cellsOfSealed, piecesOf, sealedText } from '../../school/sealed-row';
import type { SEALS } from '../../school/tables/seals-table';
import type { ControlSaying } from '../../school/words/control-words';
import type { ControlGuard, SealAnchor } from './control-guard';

type SealRecord = RecordOf<typeof SEALS>;

/** Id of the row that holds version and code. */
const HEAD = 'niem';

/** Id of any other row: a table and a position in it. */
const PLACE = /^[A-Za-z]+\/(?:0|[1-9]\d*)$/;

/** True where every row is one the software writes, once: of two with one id nobody could say which counts. */
function areOwn(rows: readonly SealRecord[]): boolean {
  const ids = rows.map(({ id }) => id).filter((id) => id !== '');

  return new Set(ids).size === ids.length && ids.every((id) => id === HEAD || PLACE.test(id));
}

/** A row of the tab of seals to be written: 0-based position below the headers, and its cells. */
export type SealWrite = readonly [position: number, cells: readonly string[]];

function textOf({ text, second, third, fourth }: SealRecord): string {
  return text + second + third + fourth;
}

function keyOf(schema: TableSchema, position: number): string {
  return `${schema.id}/${position}`;
}

/**
 * The software's own copy of every sealed row, under one code over all of it. The version in the code rises with every
 * write, and the last one is known outside of the workbook: what somebody writes there by hand does not fit, and neither
 * does an older workbook put back whole.
 */
export class ControlSeal {
  /** Why nothing of the workbook can be relied on; null = it can. */
  readonly fault: Said | null;
  /** True before the first seal: what stands in the tables counts, and is sealed with the next write. */
  readonly isNew: boolean;
  private readonly places = new Map<string, number>();
  private readonly texts = new Map<string, string>();
  private readonly touched = new Set<string>();
  private readonly lengths = new Map<string, number>();
  private end: number;
  private head: { readonly version: number; readonly mac: string };

  /** `found`: the rows of the tab of seals. */
  constructor(
    found: readonly SealRecord[],
    private readonly guard: ControlGuard,
  ) {
    const rows = guard.isStated === true ? [] : found;
    rows.forEach((row, position) => {
      this.take(row, position);
    });
    this.end = rows.length;
    const head = rows.find(({ id }) => id === HEAD);
    this.head = { version: Number(head?.text ?? '0'), mac: head?.second ?? '' };
    this.isNew = head === undefined && (guard.anchor === null || guard.isStated === true);
    this.fault = areOwn(rows)
      ? this.foundFault(head !== undefined)
      : said<ControlSaying>('seal.rows');
    this.placeOf(HEAD);
  }

  /** Versions are times: when the software last wrote, UTC ms. */
  get version(): number {
    return this.head.version;
  }

  /** True if there is something to write. */
  get isChanged(): boolean {
    return this.touched.size > 0 || this.isNew;
  }

  /** The texts of the rows of a table as the software last wrote them, '' where one is blank. */
  rowsOf(schema: TableSchema): readonly string[] {
    return Array.from(
      { length: this.lengths.get(schema.id) ?? 0 },
      (_, position) => this.texts.get(keyOf(schema, position)) ?? '',
    );
  }

  /** Takes over what the software writes into a row; written by {@link takeChanges}. */
  keep(schema: TableSchema, position: number, cells: readonly string[]): void {
    this.set(keyOf(schema, position), sealedText(cells));
  }

  /**
   * What the tab of seals needs now, under a new version, and the anchor to keep once Google has it. Belongs into the
   * same atomic change as the rows.
   */
  takeChanges(): { readonly writes: readonly SealWrite[]; readonly anchor: SealAnchor } {
    const version = Math.max(this.guard.now(), this.head.version + 1, this.leastVersion());
    const covered = this.covered(version);
    this.head = { version, mac: this.guard.mac(covered) };
    const head = [HEAD, String(version), this.head.mac, '', ''];
    const writes = [...this.touched].map(
      (key): SealWrite => [this.placeOf(key), [key, ...piecesOf(this.texts.get(key) ?? '')]],
    );
    this.touched.clear();

    return {
      writes: [[this.placeOf(HEAD), head], ...writes],
      anchor: { version, digest: this.guard.sha256(covered) },
    };
  }

  private leastVersion(): number {
    return this.guard.anchor === null ? 0 : this.guard.anchor.version + 1;
  }

  private set(key: string, text: string): void {
    const [table = '', position = ''] = key.split('/');
    this.texts.set(key, text);
    this.lengths.set(table, Math.max(this.lengths.get(table) ?? 0, Number(position) + 1));
    this.placeOf(key);
    this.touched.add(key);
  }

  private take(row: SealRecord, position: number): void {
    if (row.id === '') {
      return;
    }

    this.places.set(row.id, position);

    if (row.id !== HEAD) {
      this.set(row.id, textOf(row));
      this.touched.delete(row.id);
    }
  }

  /** Where the row of a key stands, below the last one if it is new. */
  private placeOf(key: string): number {
    const known = this.places.get(key);

    if (known !== undefined) {
      return known;
    }

    this.places.set(key, this.end);
    this.end += 1;

    return this.end - 1;
  }

  /** What the code is made over; the order in which rows stand does not matter. */
  private covered(version: number): string {
    const rows = [...this.texts].sort(([a], [b]) => (a < b ? -1 : 1));

    return JSON.stringify([version, ...rows]);
  }

  private foundFault(isThere: boolean): Said | null {
    return this.isNew ? null : this.faultOf(isThere);
  }

  /**
   * Keeps the seal that was found, where an execution stopped between its write and the property: until then the
   * version before would fit as well. Under the lock only.
   */
  keepFound(): void {
    const { version } = this.head;
    const isYounger = version > (this.guard.anchor?.version ?? 0);

    if (this.fault === null && !this.isNew && isYounger) {
      this.guard.keep({ version, digest: this.guard.sha256(this.covered(version)) });
    }
  }

  private faultOf(isThere: boolean): Said | null {
    const { anchor, mac, sha256 } = this.guard;
    const { version } = this.head;
    const covered = this.covered(version);

    if (!isThere || (this.head.mac !== mac(covered) && !this.isOfLostKey(sha256(covered)))) {
      return said<ControlSaying>('seal.altered');
    }

    if ([...this.texts.values()].some((text) => cellsOfSealed(text) === null)) {
      return said<ControlSaying>('seal.unreadable');
    }

    return anchor !== null && version < anchor.version
      ? said<ControlSaying>('seal.older', { found: version, last: anchor.version })
      : null;
  }

  /** The very content that was sealed last, under a key that is lost: it is sealed again with the next write. */
  private isOfLostKey(digest: string): boolean {
    const { anchor } = this.guard;

    return anchor !== null && anchor.version === this.head.version && anchor.digest === digest;
  }
}
