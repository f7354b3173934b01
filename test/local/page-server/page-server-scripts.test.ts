import { cell, RunningServer } from './running-server';
import { BOOK, OFFICE, STRANGER, TEACHER } from './stand-in-workspace';

const running = new RunningServer();
const get: RunningServer['get'] = (...args) => running.get(...args);
const post: RunningServer['post'] = (...args) => running.post(...args);

beforeEach(() => running.start());
afterEach(() => running.stop());

const selection = { fileId: BOOK, sheetId: 1, range: cell(8, 5) };

describe('scripts', () => {
  async function sidebarFrame(): Promise<string> {
    const { body } = await post('/ui/menu', { functionName: 'showSidebar', selection });
    return body.effects[0].frameId;
  }

  test('opening a workbook answers the menus', async () => {
    const { body } = await post('/ui/open', { fileId: BOOK });
    expect(body.effects[0].menus[0].title).toBe('Sổ điểm điện tử');
  });

  test('a menu item runs as the person with the active range', async () => {
    await sidebarFrame();
    expect(running.workspace.executions[0]).toEqual({
      projectId: 'addon',
      functionName: 'showSidebar',
      args: [],
      kind: 'menu',
      actor: TEACHER,
      container: { spreadsheetId: BOOK, sheetId: 1, activeRange: cell(8, 5) },
    });
  });

  test("a frame's document is sandboxed and has google.script before its own scripts", async () => {
    const id = await sidebarFrame();
    const response = await fetch(`${running.address}/ui/frame?id=${id}&u=${TEACHER}`);
    const html = await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain('sandbox allow-scripts');
    expect(policy).not.toContain('allow-same-origin');
    expect(html.indexOf('/frame.js')).toBeGreaterThan(0);
    expect(html.indexOf('/frame.js')).toBeLessThan(html.indexOf('getElementById'));
  });

  test('google.script.run sees the present cursor', async () => {
    const frameId = await sidebarFrame();
    const { body } = await post('/ui/run', {
      frameId,
      functionName: 'describeCell',
      args: [{ a: 1 }],
      selection: { ...selection, range: cell(6, 4) },
    });
    expect(body.value).toEqual({ cell: 'hàng 6 cột 4' });
    expect(running.workspace.executions.at(-1)).toMatchObject({
      kind: 'serverFunction',
      args: [{ a: 1 }],
    });
  });

  test('a failing function answers its error', async () => {
    const body = { frameId: await sidebarFrame(), functionName: 'explode', args: [] };
    expect((await post('/ui/run', body)).body).toMatchObject({
      status: 'failed',
      error: 'Exception: Không có hàm explode',
    });
  });

  test("another person can neither load nor use a person's frame", async () => {
    const frameId = await sidebarFrame();
    const ran = running.workspace.executions.length;
    const run = { frameId, functionName: 'describeCell', args: [] };
    expect((await fetch(`${running.address}/ui/frame?id=${frameId}&u=${OFFICE}`)).status).toBe(403);
    expect((await post('/ui/run', run, OFFICE)).status).toBe(403);
    expect((await post('/ui/run', { ...run, frameId: 'x' })).status).toBe(404);
    expect(running.workspace.executions).toHaveLength(ran);
  });
});

describe('the web app', () => {
  const path = '/macros/s/web1/exec?view=requests';

  test('asks who is looking when nobody is chosen', async () => {
    const html = await (await fetch(running.address + path)).text();
    expect(html).toContain('Chọn tài khoản');
    expect(html).toContain(`authuser=${encodeURIComponent(TEACHER)}`);
  });

  test('shows the page as that person and keeps its viewport', async () => {
    const response = await fetch(`${running.address}${path}&authuser=${TEACHER}`);
    const html = await response.text();
    expect(html).toContain('content="width=device-width, initial-scale=1"');
    expect(html).toContain('Yêu cầu sửa điểm');
    expect(response.headers.get('set-cookie')).toContain('SameSite=Strict');
    const frameId = /data-frame="([^"]+)"/.exec(html)?.[1];
    const run = { frameId, functionName: 'approve', args: ['r1'] };
    expect((await post('/ui/run', run)).body.value).toBe(`Đã duyệt r1 bởi ${TEACHER}`);
    expect(running.workspace.executions.at(-1)).toMatchObject({
      kind: 'webApp',
      projectId: 'authority',
    });
  });

  test('the next visit knows the person by cookie', async () => {
    const cookie = `workspace_account=${encodeURIComponent(OFFICE)}`;
    const html = await (await fetch(running.address + path, { headers: { cookie } })).text();
    expect(html).toContain('Lê Văn Thư');
  });
});

describe('Drive', () => {
  test('the API is called as the person', async () => {
    expect((await get('/ui/rest/drive/v3/files?q=x')).body.files).toHaveLength(3);
    expect((await get('/ui/rest/drive/v3/files?q=x', STRANGER)).body.files).toHaveLength(0);
  });

  test('no other API is reachable', async () => {
    expect((await get('/ui/rest/v4/spreadsheets/x')).status).toBe(404);
    expect(running.workspace.dispatched).toHaveLength(0);
  });

  test('a PDF is shown, a page is only downloaded', async () => {
    const pdf = await fetch(`${running.address}/ui/file/pdf1?u=${TEACHER}`);
    const html = await fetch(`${running.address}/ui/file/evil?u=${TEACHER}`);
    expect(pdf.headers.get('content-disposition')).toBe('inline');
    expect(html.headers.get('content-disposition')).toBe('attachment');
    expect(html.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
