import {
  countEdits,
  editsBy,
  markEdits,
  netOfCells,
} from '../../../src/capabilities/guard/pure/change-report';
import type { LedgerEntry } from '../../../src/ledger/ledger-entry';
import { meaningOfChange } from '../../../src/ledger/meaning';

/** An entry about the first regular mark of a pupil in maths. */
function entry(row: string, oldValue: string, newValue: string, held?: number): LedgerEntry {
  return {
    ...{ actor: 'lan@hoamai.edu.vn', chain: '6A1', oldValue, newValue },
    key: { class: '6A1', register: 'toan', row, column: 'HK1.TX1' },
    meaning: meaningOfChange(oldValue, newValue),
    data: held === undefined ? null : { held },
  } as unknown as LedgerEntry;
}

describe('what the ledger says of changed marks', () => {
  it('leaves out what was blank before', () => {
    expect(markEdits([entry('HS1', '', '7,5')])).toEqual([]);
  });

  it('leaves out what was emptied and stayed so', () => {
    expect(markEdits([entry('HS1', '7,5', '')])).toEqual([]);
  });

  it('leaves out what was held and taken back', () => {
    const held = { ...entry('HS1', '7,5', '8'), meaning: 'hold' as const };

    expect(markEdits([held, { ...held, meaning: 'dismiss' }])).toEqual([]);
  });

  it.each([
    ['up', '7,5', '10'],
    ['down', '10', '9,5'],
  ])('knows that a mark went %s', (way, from, to) => {
    expect(markEdits([entry('HS1', from, to)])).toMatchObject([{ kind: 'changed', from, to, way }]);
  });

  it.each([
    ['up', '8'],
    ['down', '7'],
    ['same', '7,5'],
  ])('knows of a mark deleted and entered again that it went %s', (way, to) => {
    const edits = markEdits([entry('HS1', '7,5', ''), entry('HS2', '5', ''), entry('HS1', '', to)]);

    expect(edits).toMatchObject([{ kind: 'reentered', from: '7,5', to, way }]);
  });

  it('says of an edit that it was held if either half of it was', () => {
    const edits = markEdits([
      entry('HS1', '7', '', 12),
      entry('HS1', '', '8'),
      entry('HS2', '7', '8', 13),
      entry('HS3', '7', '8'),
    ]);

    expect(edits.map(({ isHeld }) => isHeld)).toEqual([true, true, false]);
    expect(countEdits(edits)).toEqual({ changed: 2, reentered: 1, up: 3, down: 0, held: 2 });
  });

  it('tells what became of each cell in the end', () => {
    const edits = markEdits([
      entry('HS1', '7', '8'),
      entry('HS1', '8', '7'),
      entry('HS2', '7', '8'),
      entry('HS2', '8', '9'),
      entry('HS3', '7', '6'),
    ]);

    expect(netOfCells(edits)).toEqual({ cells: 3, up: 1, down: 1, same: 1 });
  });

  it('puts first who changed most', () => {
    const edits = markEdits([
      { ...entry('HS1', '7', '8'), actor: 'an' },
      { ...entry('HS2', '7', '8'), actor: 'bao' },
      { ...entry('HS3', '7', '8'), actor: 'bao' },
    ]);

    expect(editsBy(edits, ({ actor }) => actor).map(({ name }) => name)).toEqual(['bao', 'an']);
  });
});
