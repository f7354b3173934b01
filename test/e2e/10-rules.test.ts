import type { FrameLocator, Page } from 'playwright-core';
import { ADMIN, CONTROL, PRINCIPAL } from './support/demo-people';
import { screenshot } from './support/screenshot';
import { workDay } from './support/work-day';
import type { WorkspaceWindow } from './support/workspace-window';

/** The principal decides on a phone how a circular is read; the administrator sees it and cannot decide. */
const day = workDay();
const PHONE = { width: 390, height: 844 };
const GROUNDS = 'Nghị quyết hội đồng 05/NQ';

let admin: WorkspaceWindow;

/** The section of the school's page. */
async function openRules(email: string): Promise<{ page: Page; app: FrameLocator }> {
  const link = await admin.page.getByTestId('phone-link').getAttribute('href');
  const page = await day.browser.context.newPage();
  await page.setViewportSize(PHONE);
  await page.goto(`${day.address}${link?.split('?')[0] ?? ''}?authuser=${email}`);
  const app = page.frameLocator('[data-testid=web-app-frame]');
  await app.getByRole('tab', { name: 'Quy chế', exact: true }).click();
  await app.getByText('Đang áp dụng', { exact: true }).waitFor();
  return { page, app };
}

beforeAll(async () => {
  admin = await day.window(ADMIN, CONTROL);
});

test('a decision needs grounds, says what it touches, and is in force for its grades only', async () => {
  const { page, app } = await openRules(PRINCIPAL);
  await app.getByRole('button', { name: 'Quyết định mới…' }).click();
  for (const grade of ['7', '8', '9']) {
    await app.getByText(grade, { exact: true }).click();
  }
  await app.getByText('Bỏ môn đó ra rồi xét lại mức').click();
  await app.getByRole('button', { name: 'Xem lại trước khi quyết định' }).click();
  await app.getByText('Hãy ghi căn cứ của quyết định.').waitFor();
  await app.getByLabel('Căn cứ (số quyết định').fill(GROUNDS);
  await app.getByRole('button', { name: 'Xem lại trước khi quyết định' }).click();
  await app.getByText('Chưa có kết quả nào của các khối này được duyệt.').waitFor();
  await screenshot(page, '10-confirm');
  await app.getByRole('button', { name: 'Quyết định', exact: true }).click();
  await app.getByText('Đã ghi quyết định và ghi vào sổ cái.').waitFor();
  const groups = app.locator('.rules-group');

  expect(await groups.first().innerText()).toMatch(
    /^Khối 6\n[\s\S]*Bỏ môn đó ra rồi xét lại mức trường chọn/,
  );
  expect(await groups.nth(1).innerText()).toMatch(/^Khối 7, 8, 9\n[\s\S]*Từ đầu năm học/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  await screenshot(page, '10-decided');
  await page.close();
});

test('the administrator sees who decided on what grounds, and has no button', async () => {
  const { page, app } = await openRules(ADMIN);
  await app.getByText('Các quyết định (2)').click();
  await app.getByText(GROUNDS).waitFor();
  await app.getByText(/^Trần Quang Huy, /).waitFor();

  expect(await app.getByRole('button', { name: 'Quyết định mới…' }).count()).toBe(0);
  await screenshot(page, '10-administrator');
  await page.close();
});
