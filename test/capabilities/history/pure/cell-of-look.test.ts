import { cellOfLook } from '../../../../src/capabilities/history/pure/cell-of-look';
import type {
  ClosedView,
  LookCell,
  LookColumn,
  LookPupil,
  TabLook,
} from '../../../../src/capabilities/history/pure/tab-look-views';

const closedBy = (reason: ClosedView['reason']): ClosedView => ({
  reason,
  at: null,
  because: '',
  article: '',
  openedBy: '',
  english: { because: '', openedBy: '' },
});
const OPEN = { until: null, closed: [] };
const SHUT = { until: null, closed: [closedBy('deadline')] };

const column = (changes: Partial<LookColumn> = {}): LookColumn => ({
  position: 5,
  key: 'HK1.GK',
  kind: 'mark',
  cellKind: 'score',
  name: 'Giữa kì – HKI',
  writers: ['Trịnh Khánh Vy'],
  isWriter: true,
  fill: OPEN,
  change: SHUT,
  ...changes,
});
const pupil = (cell: LookCell, changes: Partial<LookPupil> = {}): LookPupil => ({
  row: 3,
  id: 'HS1',
  name: 'Lê An',
  away: [],
  hasGone: false,
  cells: { 'HK1.GK': cell },
  ...changes,
});
const look = (columns: readonly LookColumn[], pupils: readonly LookPupil[]): TabLook => ({
  kind: 'tab',
  classId: '6A1',
  subjectId: 'toan',
  subjectName: 'Toán',
  subjectKind: 'score',
  at: '2026-11-20T02:00:00Z',
  hasHistory: true,
  columns,
  pupils,
});
const card = (cell: LookCell, changes: Partial<LookPupil> = {}, of: Partial<LookColumn> = {}) =>
  cellOfLook(look([column(of)], [pupil(cell, changes)]), { row: 3, column: 5 });

describe('a cell of a tab', () => {
  test('goes by the gate of filling while nothing is accepted, by that of changing then', () => {
    expect(card({ value: '8' })).toMatchObject({ open: true, mayWrite: true, mayRequest: false });
    expect(card({ value: '8', official: '8' })).toMatchObject({
      open: false,
      mayWrite: false,
      mayRequest: true,
      writers: [],
    });
  });

  test.each<[string, LookCell, Partial<LookPupil>, Partial<LookColumn>]>([
    ['to somebody who does not write there', { official: '8' }, {}, { isWriter: false }],
    ['while one waits', { official: '8', openRequestId: 'r1' }, {}, {}],
    ['for a pupil who changed class', { official: '8' }, { hasGone: true }, {}],
    [
      'before entry has begun',
      { official: '8' },
      {},
      { change: { until: null, closed: [closedBy('notStarted')] } },
    ],
    ['where the cell is open', {}, {}, {}],
  ])('offers no request %s', (_name, cell, of, at) => {
    expect(card(cell, of, at).mayRequest).toBe(false);
  });

  test('is closed with the row of a pupil who is away, and by minutes, whatever the column is', () => {
    const away = card({}, { away: [closedBy('away')] });
    const corrected = card({ corrected: [closedBy('corrected')] });

    expect(away.closed.map(({ reason }) => reason)).toEqual(['away']);
    expect(corrected.closed.map(({ reason }) => reason)).toEqual(['corrected']);
    expect([away.open, corrected.mayWrite]).toEqual([false, false]);
  });

  test('counts the rows of the class and those from the cell down', () => {
    const tab = look(
      [column()],
      [3, 4, 5].map((row) => pupil({}, { row, id: `HS${row}` })),
    );

    expect(cellOfLook(tab, { row: 4, column: 5 }).rows).toEqual({ all: 3, below: 2 });
  });

  test.each([
    ['above the pupils', { row: 2, column: 5 }, 'header'],
    ['below the last', { row: 9, column: 5 }, 'below'],
    ['outside of the form', { row: 3, column: 40 }, 'outside'],
    ['with a pupil and a mark', { row: 3, column: 5 }, 'mark'],
  ])('%s is told for what it is', (_name, place, kind) => {
    expect(cellOfLook(look([column()], [pupil({})]), place).kind).toBe(kind);
  });

  test('of a copy says so', () => {
    expect(cellOfLook({ ...look([], []), kind: 'copy' }, { row: 3, column: 5 })).toMatchObject({
      kind: 'copy',
      classId: '6A1',
      mayWrite: false,
    });
  });
});
