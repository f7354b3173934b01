import { request as httpRequest } from 'node:http';
import type { CellRange } from '../../../local/kernel/user-edit';
import type { CellView } from '../../../local/page-server/page-protocol';
import { cell, RunningServer } from './running-server';
import { BOOK, OFFICE, REFUSAL, STRANGER, TEACHER } from './stand-in-workspace';

const running = new RunningServer();
const get: RunningServer['get'] = (...args) => running.get(...args);
const post: RunningServer['post'] = (...args) => running.post(...args);

beforeEach(() => running.start());
afterEach(() => running.stop());

/** `fetch` does not let a client choose its Host. */
function statusWithHost(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    httpRequest(`${running.address}/ui/state`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

const typed = (row: number, column: number, text: string) => ({
  spreadsheetId: BOOK,
  sheetId: 1,
  kind: 'type',
  range: cell(row, column),
  values: [[text]],
});

describe('who may talk to the server', () => {
  test('a foreign Host is refused (DNS rebinding)', async () => {
    expect(await statusWithHost('evil.example')).toBe(403);
    expect(await statusWithHost('localhost:80')).toBe(200);
  });

  test.each([
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a cross-site form', { 'sec-fetch-site': 'cross-site' }],
  ])('POST from %s is refused and changes nothing', async (_name, headers) => {
    const answer = await post('/ui/clock', { advanceMs: 1000 }, TEACHER, headers);
    expect(answer.status).toBe(403);
    expect(running.workspace.dueRuns).toBe(0);
  });

  test('POST from the page itself is taken', async () => {
    const answer = await post('/ui/clock', { advanceMs: 1000 }, TEACHER, {
      origin: running.address,
    });
    expect(answer.status).toBe(200);
  });

  test('an unknown account is refused', async () => {
    expect((await get(`/ui/workbook?file=${BOOK}`, 'nobody@example.com')).status).toBe(401);
  });

  test('no answer allows other origins to read', async () => {
    const response = await fetch(`${running.address}/ui/state`);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('files outside the page folder are not served', async () => {
    expect((await fetch(`${running.address}/..%2f..%2fpackage.json`)).status).toBe(404);
    expect((await fetch(`${running.address}/`)).status).toBe(200);
  });
});

describe('state', () => {
  test('tells accounts, time, mails, calls and where the web app is', async () => {
    const { body } = await get('/ui/state');
    expect(body).toMatchObject({
      now: running.workspace.clock.now(),
      webAppPath: '/macros/s/web1/exec',
      addonName: 'Sổ điểm điện tử',
    });
    expect(body.accounts).toHaveLength(3);
    expect(body.mails[0].to).toEqual([TEACHER]);
  });

  test('moving the clock runs due triggers and saves', async () => {
    const before = running.workspace.clock.now();
    const { body } = await post('/ui/clock', { advanceMs: 3600_000 });
    expect(body).toEqual({
      now: before + 3600_000,
      triggers: [{ status: 'done', error: null }],
    });
    await running.stop();
    expect(running.workspace.saves).toBe(1);
  });

  test('the clock can be set back', async () => {
    const { body } = await post('/ui/clock', { setUtcMs: 1_000_000 });
    expect(body.now).toBe(1_000_000);
  });
});

describe('reading a workbook', () => {
  test('opens with title, tabs and whether the person may edit', async () => {
    expect((await get(`/ui/workbook?file=${BOOK}`)).body).toEqual({
      fileId: BOOK,
      title: 'Sổ điểm 6A1',
      canEdit: true,
      tabs: ['Toán', 'Ngữ văn', 'Tiếng Anh'].map((title, index) => ({
        sheetId: index + 1,
        title,
        hidden: false,
      })),
    });
    expect((await get(`/ui/workbook?file=${BOOK}`, OFFICE)).body.canEdit).toBe(false);
  });

  test('a person without access gets the status and sentence of the API', async () => {
    expect(await get(`/ui/workbook?file=${BOOK}`, STRANGER)).toEqual({
      status: 403,
      body: { error: 'The caller does not have permission' },
    });
  });

  test('a tab has its shape, cells, notes and what is locked for that person', async () => {
    const { body } = await get(`/ui/sheet?file=${BOOK}&sheet=1`);
    expect(body.shape).toMatchObject({ title: 'Toán', frozenRows: 4, frozenColumns: 2 });
    expect(body.shape.columnWidths).toContainEqual([1, 210]);
    expect(body.shape.merges).toEqual([{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 10 }]);
    const at = (row: number, column: number) =>
      body.cells.find((each: CellView) => each.row === row && each.column === column);
    expect(at(4, 3)).toMatchObject({ note: 'Đã sửa theo biên bản số 01/BB' });
    expect(at(4, 9)).toMatchObject({ input: '=AVERAGE(D5:I5)' });
    expect(at(3, 0).style).toMatchObject({
      background: '#d9ebd4',
      bold: true,
      horizontal: 'center',
    });
    const isLocked = (row: number, column: number) =>
      body.locked.some(
        (range: CellRange) =>
          row >= range.startRow &&
          row < range.endRow &&
          column >= range.startColumn &&
          column < range.endColumn,
      );
    expect([isLocked(4, 1), isLocked(4, 3), isLocked(4, 9)]).toEqual([true, false, true]);
  });

  test('asking for changes that did not happen reads no cells', async () => {
    const { body: sheet } = await get(`/ui/sheet?file=${BOOK}&sheet=1`);
    running.workspace.dispatched.length = 0;
    const path = `/ui/changes?file=${BOOK}&sheet=1&since=${sheet.revision}&seen=${running.workspace.revision}`;
    expect((await get(path)).body.delta).toBeNull();
    expect(running.workspace.dispatched).toHaveLength(1);
  });

  test('a deleted tab answers the tabs that are left', async () => {
    const { body } = await get(`/ui/changes?file=${BOOK}&sheet=99&since=0&seen=`);
    expect(body).toMatchObject({ delta: null, title: 'Sổ điểm 6A1' });
    expect(body.tabs).toHaveLength(3);
  });
});

describe('editing', () => {
  test('answers the cells that changed: what was typed, what onEdit made of it, the formula', async () => {
    const { body: sheet } = await get(`/ui/sheet?file=${BOOK}&sheet=1`);
    const { body } = await post('/ui/edit', { edit: typed(5, 3, '8.5'), since: sheet.revision });
    expect(body.refusal).toBeNull();
    expect(
      body.delta.cells.map(({ row, column, text }: CellView) => ({ row, column, text })),
    ).toEqual([
      { row: 5, column: 3, text: '8,5' },
      { row: 5, column: 9, text: '8,5' },
    ]);
  });

  test('a cleared cell comes back empty', async () => {
    await post('/ui/edit', { edit: typed(5, 3, '8'), since: 0 });
    const { body: sheet } = await get(`/ui/sheet?file=${BOOK}&sheet=1`);
    const edit = { ...typed(5, 3, ''), kind: 'clear' };
    const { body } = await post('/ui/edit', { edit, since: sheet.revision });
    expect(body.delta.cells.find((each: CellView) => each.column === 3).text).toBeUndefined();
  });

  test('a value against the validation rule carries a warning', async () => {
    const { body: sheet } = await get(`/ui/sheet?file=${BOOK}&sheet=1`);
    const { body } = await post('/ui/edit', { edit: typed(5, 3, '11'), since: sheet.revision });
    expect(body.delta.cells[0]).toMatchObject({
      text: '11',
      warning: 'Điểm từ 0 đến 10, một chữ số thập phân.',
    });
  });

  test("a refusal carries Google's sentence and the cell", async () => {
    const { body } = await post('/ui/edit', { edit: typed(4, 1, '=HACK()'), since: 0 });
    expect(body.refusal).toEqual({ message: REFUSAL, cell: 'B5' });
    expect(body.delta).toBeNull();
  });

  test("another person's window gets the edit as a change", async () => {
    const { body: theirs } = await get(`/ui/sheet?file=${BOOK}&sheet=1`, OFFICE);
    const seen = running.workspace.revision;
    await post('/ui/edit', { edit: typed(5, 3, '7'), since: 0 });
    const path = `/ui/changes?file=${BOOK}&sheet=1&since=${theirs.revision}&seen=${seen}`;
    const { body } = await get(path, OFFICE);
    expect(body.delta.whole).toBeNull();
    expect(body.delta.cells[0]).toMatchObject({ row: 5, column: 3, text: '7' });
  });

  test.each([
    ['values that do not fill the range', { ...typed(5, 3, '8'), values: [['8', '9']] }],
    ['an empty range', { ...typed(5, 3, '8'), range: { ...cell(5, 3), endRow: 5 } }],
    ['an unknown kind', { ...typed(5, 3, '8'), kind: 'format' }],
    ['a number instead of a text', { ...typed(5, 3, '8'), values: [[8]] }],
  ])('%s is refused as a bad request', async (_name, edit) => {
    expect((await post('/ui/edit', { edit, since: 0 })).status).toBe(400);
    expect(running.workspace.edits).toHaveLength(0);
  });

  test('structural acts are passed on; a refusal is told', async () => {
    const rename = { spreadsheetId: BOOK, sheetId: 1, kind: 'renameTab', title: 'Toán 6' };
    const remove = { spreadsheetId: BOOK, sheetId: 1, kind: 'deleteRows', start: 4, count: 2 };
    expect((await post('/ui/structure', { edit: rename })).body.refusal).toBeNull();
    expect((await post('/ui/structure', { edit: remove })).body.refusal.message).toBe(REFUSAL);
    expect(running.workspace.structures).toEqual([rename, remove]);
  });
});
