import { WorkbookItems, type WorkbookSource } from '../../../local/persistence/workbook-items';

function setUp() {
  const books = new Map<string, unknown>();
  const changed = new Set<string>();
  const source: WorkbookSource = {
    workbookIds: () => [...books.keys()],
    dumpWorkbook: (id) => books.get(id),
    loadWorkbook: (state) => books.set((state as { id: string }).id, state),
    remove: (id) => {
      books.delete(id);
      changed.add(id);
    },
    takeChanged: () => {
      const ids = [...changed];
      changed.clear();
      return ids;
    },
  };
  return { books, changed, items: new WorkbookItems(source) };
}

test('what was not saved stays marked, however often one asks', () => {
  const { changed, items } = setUp();
  changed.add('a').add('b');
  expect([...items.dirtyIds()]).toEqual(['a', 'b']);
  expect([...items.dirtyIds()]).toEqual(['a', 'b']);
  items.markSaved(['a']);
  changed.add('c');
  expect([...items.dirtyIds()]).toEqual(['b', 'c']);
});

test('a full save takes the marks off too', () => {
  const { changed, items } = setUp();
  changed.add('a');
  items.markSaved(['a']);
  expect([...items.dirtyIds()]).toEqual([]);
});

test('clearing forgets workbooks and marks', () => {
  const { books, items } = setUp();
  books.set('a', { id: 'a' });
  items.clear();
  expect([[...items.itemIds()], [...items.dirtyIds()]]).toEqual([[], []]);
});

test('a file with another workbook in it is refused', () => {
  const { items } = setUp();
  items.loadItem('a', { id: 'a' });
  expect([...items.itemIds()]).toEqual(['a']);
  expect(() => items.loadItem('b', { id: 'a' })).toThrow(/not the workbook b/);
});
