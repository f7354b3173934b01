import type { FrameLocator } from 'playwright-core';
import { ADDON_MENU, BOOK_6A1, CONTROL, MATHS, OFFICE } from './support/demo-people';
import { screenshot } from './support/screenshot';
import { workDay } from './support/work-day';
import type { WorkspaceWindow } from './support/workspace-window';

/** Job 7: the office makes a class book into an archived PDF, from the sidebar. */
const day = workDay();

let office: WorkspaceWindow;
let sidebar: FrameLocator;

const files = () => sidebar.locator('.archive li');

async function exportClass(): Promise<void> {
  await sidebar.getByRole('button', { name: 'In bản nháp (1 lớp)' }).click();
}

beforeAll(async () => {
  const teacher = await day.window(MATHS, BOOK_6A1);
  await teacher.grid.select('Toán', 'D4');
  await teacher.grid.typeInto('D4', '8,5');
  await teacher.page.close();

  office = await day.window(OFFICE, CONTROL);
  await office.chooseMenu(ADDON_MENU, 'Xuất sổ ra lưu trữ…');
  sidebar = office.sidebar();
  await sidebar.getByText('Chưa có tệp nào trong lưu trữ.').waitFor();
});

test('an export without a class is not begun', async () => {
  await sidebar.getByRole('button', { name: 'Xuất sổ (0 lớp)' }).click();
  await sidebar.getByText('Hãy chọn ít nhất một lớp.').waitFor();
});

test('the class book is exported with progress and listed with its checksum', async () => {
  await sidebar.getByText('6A1', { exact: true }).click();
  await sidebar.getByText(/còn thiếu \d+ mục/).waitFor();
  await sidebar.getByText('Bản chính thức:').click();
  await sidebar.getByRole('button', { name: 'In bản chính thức (1 lớp)' }).click();
  await sidebar.getByText('Chưa duyệt kết quả: 6A1').waitFor();
  await sidebar.getByText('Bản nháp:').click();
  await screenshot(office.page, '07-export-form');
  await exportClass();
  await sidebar.locator('progress').first().waitFor();
  await sidebar.getByText('Hoàn thành').waitFor({ timeout: 60_000 });
  await files().first().waitFor();
  const entry = await files().first().innerText();
  expect(entry).toContain('6A1');
  expect(entry).toMatch(/[0-9a-f]{64}/);
  await screenshot(office.page, '07-exported');
});

test('the PDF opens from the list', async () => {
  const [tab] = await Promise.all([
    office.page.context().waitForEvent('page'),
    files().first().getByRole('link').click(),
  ]);
  await tab.waitForURL(/\/ui\/file\//);
  const answer = await tab.request.get(tab.url());
  expect(answer.headers()['content-type']).toBe('application/pdf');
  expect((await answer.body()).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  await tab.close();
});

test('exporting again without a change makes no second file and says so', async () => {
  await exportClass();
  await sidebar.getByText('6A1: không có thay đổi, giữ bản đã lưu').waitFor({ timeout: 60_000 });
  expect(await files().count()).toBe(1);
  await screenshot(office.page, '07-nothing-changed');
});
