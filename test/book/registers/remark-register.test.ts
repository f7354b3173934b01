import { bookTabs, editionOf } from '../../../src/book/book-tabs';
import { REMARKS_SINCE } from '../../../src/book/registers/remark-register';
import { isRemarkKey } from '../../../src/book/remark-key';
import { isWritten } from '../../../src/book/tab-layout';
import { LONGEST } from '../../../src/kernel/text/text-limits';
import { type AcceptedTab, writeAccepted } from '../../../src/ledger/accepted-state';

/** Most characters of a cell (https://support.google.com/drive/answer/37603). */
const CELL_LIMIT = 50_000;
/** A class of 60 with a third of them gone in the course of the year. */
const PUPILS = 80;

const tabs = bookTabs({ grade: 9 });
const remarksOf = (id: string) =>
  (tabs.find((tab) => tab.id === id)?.columns ?? []).filter(({ key }) => isRemarkKey(key));

describe('remarks in a class book', () => {
  it('stand in every subject at the right end, a column a semester, and came later than the book', () => {
    tabs
      .filter(({ subject }) => subject !== null)
      .forEach(({ id, columns }) => {
        expect(columns.slice(-2).map(({ key }) => key)).toEqual(['HK1.NX', 'HK2.NX']);
        expect(remarksOf(id).map(({ term, since }) => [term, since])).toEqual([
          [1, REMARKS_SINCE],
          [2, REMARKS_SINCE],
        ]);
      });
    expect(editionOf({ grade: 9 })).toBe(REMARKS_SINCE);
  });

  it('of the homeroom teacher are those of both semesters and the year, which closes with the second', () => {
    expect(remarksOf('nhan-xet').map(({ key, term, cell }) => [key, term, cell.id])).toEqual([
      ['HK1.NX', 1, 'remark'],
      ['HK2.NX', 2, 'remark'],
      ['CN.NX', 2, 'remark-year'],
    ]);
  });

  it('at their longest fit with all other values of the tab into the one cell that keeps what is accepted', () => {
    tabs.forEach(({ columns }) => {
      const row = Object.fromEntries(
        columns
          .filter(isWritten)
          .map(({ key, cell }) => [
            key,
            cell.id === 'remark'
              ? 'ế'.repeat(LONGEST.remark)
              : cell.id === 'remark-year'
                ? 'ế'.repeat(LONGEST.yearRemark)
                : 'Chưa đạt',
          ]),
      );
      const full: AcceptedTab = Object.fromEntries(
        Array.from({ length: PUPILS }, (_, at) => [`HS2026-000${at}`, row]),
      );

      expect(writeAccepted(full).length).toBeLessThan(CELL_LIMIT);
    });
  });
});
