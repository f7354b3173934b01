import { PageServer } from '../../../local/page-server/page-server';
import {
  OFFICE,
  REFUSAL,
  STRANGER,
  StandInWorkspace,
  TEACHER,
} from '../../local/page-server/stand-in-workspace';
import { launchBrowser, type TestBrowser } from './launch-browser';
import { screenshot } from './screenshot';
import { openWindow, type WorkspaceWindow } from './workspace-window';

/** The page itself, on a Workspace without rules of its own: what the browser does with keyboard, clipboard, frames. */
jest.setTimeout(120_000);

const FILE = 'Sổ điểm 6A1 2026–2027';

let workspace: StandInWorkspace;
let server: PageServer;
let browser: TestBrowser;
let address: string;
let teacher: WorkspaceWindow;
const errors: string[] = [];

beforeAll(async () => {
  workspace = new StandInWorkspace();
  server = new PageServer(workspace.options());
  address = await server.listen(0);
  browser = await launchBrowser();
  browser.context.on('weberror', (error) => errors.push(String(error.error())));
  teacher = await openWindow(browser.context, address, TEACHER);
  await teacher.openFile(FILE);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

afterEach(() => {
  expect(errors.splice(0)).toEqual([]);
});

/** Waits until a cell of the shown tab shows a text. */
const shows = (view: WorkspaceWindow, a1: string, text: string) =>
  view.page.waitForFunction(
    ([cell, wanted]) => window.gridApi?.textOf(cell ?? '') === wanted,
    [a1, text],
  );

test('typing with the keyboard sends the text as typed and paints the answer', async () => {
  const { page, grid } = teacher;
  await page.getByTestId('grid').click({ position: { x: 600, y: 300 } });
  await grid.select('Toán', 'D5');
  await page.keyboard.type('7');
  await page.keyboard.press('Tab');
  await page.keyboard.type('8.5');
  await page.keyboard.press('Enter');
  await shows(teacher, 'E5', '8,5');
  await shows(teacher, 'J5', '7,8');
  expect(workspace.edits.at(-1)).toMatchObject({ kind: 'type', values: [['8.5']] });
  await screenshot(page, 'page-typing');
});

test('a 45×4 block is pasted from the clipboard, whole', async () => {
  const { page, grid } = teacher;
  const rows = Array.from({ length: 45 }, (_row, row) => `${row % 10}\t8,5\t9\t10`);
  await page.evaluate((text) => navigator.clipboard.writeText(text), rows.join('\n'));
  await grid.select('Toán', 'D5');
  await page.keyboard.press('Control+v');
  await shows(teacher, 'G49', '10');
  expect(workspace.edits.at(-1)).toMatchObject({
    kind: 'paste',
    range: { startRow: 4, endRow: 49, startColumn: 3, endColumn: 7 },
  });
});

test('delete clears, cut and paste moves, filling down repeats', async () => {
  const { page, grid } = teacher;
  await grid.select('Toán', 'D5:E5');
  await page.keyboard.press('Delete');
  await shows(teacher, 'D5', '');
  await grid.select('Toán', 'F5:G5');
  await page.keyboard.press('Control+x');
  await page.waitForTimeout(200);
  await grid.select('Toán', 'D5');
  await page.keyboard.press('Control+v');
  await shows(teacher, 'E5', '10');
  await shows(teacher, 'F5', '');
  await grid.select('Toán', 'D5:D7');
  await page.keyboard.press('Control+d');
  await shows(teacher, 'D7', '9');
  expect(workspace.edits.at(-1)).toMatchObject({ kind: 'fill' });
});

test('a refused edit shows the reason and changes nothing', async () => {
  const { page, grid } = teacher;
  await grid.select('Toán', 'B5');
  await page.keyboard.type('=HACK()');
  await page.keyboard.press('Enter');
  expect(await teacher.dismissMessage()).toContain(REFUSAL);
  expect(await grid.textOf('B5')).toBe('Nguyễn Thị Học Sinh 1');
  expect(await grid.isLocked('B5')).toBe(true);
});

test('formatting never reaches the grid or the server', async () => {
  const before = workspace.edits.length;
  await teacher.grid.select('Toán', 'D5');
  await teacher.page.keyboard.press('Control+b');
  await teacher.page.getByTestId('toasts').getByText('không có thao tác này').first().waitFor();
  expect(workspace.edits).toHaveLength(before);
});

test('the sidebar calls functions with the present cursor and is told of failures', async () => {
  await teacher.chooseMenu('Tiện ích mở rộng', 'Mở bảng bên');
  await teacher.grid.select('Toán', 'F9');
  const sidebar = teacher.sidebar();
  await sidebar.locator('#ask').click();
  await sidebar.locator('#cell', { hasText: 'hàng 8 cột 5 ✔' }).waitFor();
  await sidebar.locator('#fail').click();
  await sidebar.locator('#error', { hasText: 'Không có hàm explode' }).waitFor();
  await screenshot(teacher.page, 'page-sidebar');
  await sidebar.locator('#close').click();
  await teacher.page.getByTestId('sidebar').waitFor({ state: 'detached' });
});

test('a dialog of the add-on closes itself; an alert waits for the person', async () => {
  await teacher.chooseMenu('Tiện ích mở rộng', 'Mở hộp thoại');
  await teacher.modal().locator('#close').click();
  await teacher.page.getByTestId('frame-dialog').waitFor({ state: 'detached' });
  await teacher.chooseMenu('Tiện ích mở rộng', 'Khóa môn này');
  expect(await teacher.dismissMessage()).toContain('Đã khóa môn Toán.');
});

test("another person's window shows the edit by itself; a reader cannot edit", async () => {
  const office = await openWindow(browser.context, address, OFFICE);
  await office.openFile(FILE);
  await teacher.grid.typeInto('I10', '3');
  await shows(office, 'I10', '3');
  const before = workspace.edits.length;
  await office.grid.typeInto('I10', '9');
  expect(workspace.edits).toHaveLength(before);
  await office.page.close();
});

test('moving the clock runs triggers; a person without access is told so', async () => {
  const runs = workspace.dueRuns;
  await teacher.moveClock('+1 ngày');
  expect(workspace.dueRuns).toBe(runs + 1);
  await teacher.switchAccount(STRANGER);
  await teacher.page.getByTestId('no-access').waitFor();
  errors.splice(0);
  await teacher.switchAccount(TEACHER);
  await shows(teacher, 'I10', '3');
});

test('the web app works at the width of a phone, and so does the page', async () => {
  const phone = await browser.context.newPage();
  await phone.setViewportSize({ width: 390, height: 780 });
  await phone.goto(`${address}/macros/s/web1/exec?authuser=${TEACHER}`);
  const frame = phone.frameLocator('[data-testid=web-app-frame]');
  await frame.locator('#go').click();
  await frame.locator('#out', { hasText: `Đã duyệt r1 bởi ${TEACHER}` }).waitFor();
  await phone.goto(`${address}/?u=${TEACHER}`);
  await phone.getByTestId('drive-file').first().waitFor();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await screenshot(phone, 'page-phone');
  await phone.close();
});
