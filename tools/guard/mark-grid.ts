import type {
  GuardKind,
  ListedColumn,
  Neighbours,
} from '../../src/capabilities/guard/pure/guarded-column';
import { suspicionOf } from '../../src/capabilities/guard/pure/suspicion-of';
import { COLUMNS, type SimulatedTeacher, SUBJECT } from './honest-work';

/** A change of one column that a look finds. */
export interface ColumnChange {
  readonly classId: string;
  readonly key: string;
  readonly after: readonly string[];
  readonly isBeforeTest: boolean;
}

/** What stands in the columns of a teacher; each change is put to the guard as a look would put it. */
export class MarkGrid {
  private readonly columns: Map<string, readonly string[]>;

  constructor(
    private readonly teacher: SimulatedTeacher,
    columns: ReadonlyMap<string, readonly string[]> = new Map(),
  ) {
    this.columns = new Map(columns);
  }

  /** Another one that begins with the same values. */
  copy(): MarkGrid {
    return new MarkGrid(this.teacher, this.columns);
  }

  /** Values of a column, in the order of the list; all blank before anything was entered. */
  values(classId: string, key: string): readonly string[] {
    const { pupils = [] } = this.teacher.classes.find(({ id }) => id === classId) ?? {};

    return this.columns.get(`${classId}/${key}`) ?? pupils.map(() => '');
  }

  /** Puts values down, as if they had been confirmed. */
  put({ classId, key, after }: Pick<ColumnChange, 'classId' | 'key' | 'after'>): void {
    this.columns.set(`${classId}/${key}`, after);
  }

  /** Why the guard would hold a change; null where it lets it pass. Nothing is put down. */
  judge({ classId, key, after, isBeforeTest }: ColumnChange): GuardKind | null {
    const before = this.values(classId, key);
    const place = { classId, tabId: SUBJECT, key };
    const column = { ...place, isScored: true, before, after, isBeforeTest };

    return suspicionOf(column, this.neighbours(classId, key))?.kind ?? null;
  }

  private listed(classId: string): readonly ListedColumn[] {
    return COLUMNS.map((key) => ({
      ...{ classId, key, tabId: SUBJECT },
      values: this.values(classId, key),
    }));
  }

  private neighbours(classId: string, key: string): Neighbours {
    return {
      inClass: this.listed(classId).filter((column) => column.key !== key),
      elsewhere: this.teacher.classes
        .filter(({ id }) => id !== classId)
        .flatMap(({ id }) => this.listed(id)),
    };
  }
}
