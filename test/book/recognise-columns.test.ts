import fc from 'fast-check';
import { bookTabs } from '../../src/book/book-tabs';
import { type HeadersSeen, recogniseColumns } from '../../src/book/recognise-columns';
import type { TabColumn } from '../../src/book/tab-layout';

const TABS = [6, 7, 8, 9].flatMap((grade) => bookTabs({ grade }));
const LAYOUT = TABS.find(({ id }) => id === 'toan')?.columns ?? [];

interface Line {
  readonly group: string;
  readonly header: string;
  readonly marks: readonly string[];
}

/** The headers as set-up writes them: an upper header in the first of its columns. */
function made(layout: readonly TabColumn[]): Line[] {
  return layout.map(({ key, group, header }, index) => ({
    group: layout[index - 1]?.group === group ? '' : group,
    header,
    marks: [key],
  }));
}

function seen(lines: readonly Line[]): HeadersSeen {
  return {
    groups: lines.map(({ group }) => group),
    headers: lines.map(({ header }) => header),
    marks: lines.map(({ marks }) => marks),
  };
}

const unmarked = (lines: readonly Line[]): Line[] => lines.map((line) => ({ ...line, marks: [] }));
const at = (key: string): number => LAYOUT.findIndex((column) => column.key === key);
const BLANK: Line = { group: '', header: '', marks: [] };

function exchanged<Item>(items: readonly Item[], one: number, other: number): Item[] {
  return items.map((item, index) => {
    const from = index === one ? other : index === other ? one : index;

    return items[from] ?? item;
  });
}

describe('columns of a tab', () => {
  it.each(TABS.map((tab) => [tab.id, tab.columns] as const))(
    'of %s are known as made, with their marks and without',
    (_id, columns) => {
      const wanted = columns.map(({ key }, index) => [key, index]);

      expect([...recogniseColumns(columns, seen(made(columns))).columns]).toEqual(wanted);
      expect([...recogniseColumns(columns, seen(unmarked(made(columns)))).columns]).toEqual(wanted);
    },
  );

  it('are known wherever columns were put in between, with marks and without (peers 30)', () => {
    const place = fc.tuple(fc.nat(LAYOUT.length), fc.constantFrom('', 'Ghi riêng', 'TX9'));

    fc.assert(
      fc.property(fc.array(place, { maxLength: 4 }), fc.boolean(), (places, isMarked) => {
        const lines = isMarked ? made(LAYOUT) : unmarked(made(LAYOUT));
        places.forEach(([index, header]) => {
          lines.splice(index, 0, { ...BLANK, header });
        });
        const { columns, doubts } = recogniseColumns(LAYOUT, seen(lines));

        expect(doubts).toEqual([]);
        LAYOUT.forEach(({ key, header }) => {
          expect(lines[columns.get(key) ?? -1]?.header).toBe(header);
        });
        expect(new Set(columns.values()).size).toBe(LAYOUT.length);
      }),
    );
  });

  it('are known after two of a group changed places with their headers and marks', () => {
    const [one, other] = [at('HK1.TX2'), at('HK1.TX3')];
    const { columns } = recogniseColumns(LAYOUT, seen(exchanged(made(LAYOUT), one, other)));

    expect([columns.get('HK1.TX2'), columns.get('HK1.TX3')]).toEqual([other, one]);
  });

  const without = (key: string): Line[] => made(LAYOUT).filter((_, index) => index !== at(key));
  const relabelled = (from: string, to: string): Line[] =>
    made(LAYOUT).map((line, index) => (index === at(from) ? { ...line, marks: [to] } : line));
  const swapped = (lines: Line[], part: 'marks' | 'header'): Line[] => {
    const [one, other] = [at('HK1.TX1'), at('HK1.TX2')];
    const parts = exchanged(
      lines.map((line) => line[part]),
      one,
      other,
    );

    return lines.map((line, index) => ({ ...line, [part]: parts[index] }));
  };

  it.each([
    ['a column was deleted', without('HK1.TX2'), ['HK1.TX2']],
    ['a column was deleted that had lost its mark', unmarked(without('HK2.CK')), ['HK2.CK']],
    [
      'the headers of two columns were exchanged',
      swapped(made(LAYOUT), 'header'),
      ['HK1.TX1', 'HK1.TX2'],
    ],
    [
      'the marks of two columns were exchanged',
      swapped(made(LAYOUT), 'marks'),
      ['HK1.TX1', 'HK1.TX2'],
    ],
    ['a mark says another column', relabelled('HK1.GK', 'HK1.CK'), ['HK1.GK', 'HK1.CK']],
    ['a mark says what is no column', relabelled('HK1.GK', 'x'), ['HK1.GK']],
    [
      'a header was written anew',
      made(LAYOUT).map((line, index) =>
        index === at('HK1.GK') ? { ...line, header: 'Giữa kì' } : line,
      ),
      ['HK1.GK'],
    ],
    [
      'the semesters were exchanged in the upper header',
      made(LAYOUT).map((line) => ({
        ...line,
        group: line.group === 'Học kì I' ? 'Học kì II' : line.group,
      })),
      [],
    ],
  ] as const)('are not known when %s', (_what, lines, keys) => {
    const { columns, doubts } = recogniseColumns(LAYOUT, seen(lines));

    expect(columns.size).toBe(0);
    expect(doubts.map(({ column }) => column.key)).toEqual(expect.arrayContaining([...keys]));
    expect(doubts.length).toBeGreaterThan(0);
  });
});
