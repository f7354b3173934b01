import type { FrameLocator, Page } from 'playwright-core';
import { BOOK_6A1, HOMEROOM, MATHS } from './support/demo-people';
import { screenshot } from './support/screenshot';
import { workDay } from './support/work-day';
import type { WorkspaceWindow } from './support/workspace-window';

/** The roll call on a phone: three absentees in four presses, a statement that differs, a lost connection. */
const day = workDay();
const PHONE = { width: 390, height: 844 };

let desk: WorkspaceWindow;

interface Phone {
  readonly page: Page;
  readonly app: FrameLocator;
  readonly press: (name: string | RegExp) => Promise<void>;
}

/** The school's page on a phone, at the roll call of 6A1. */
async function rollCall(email: string, classId = '6A1'): Promise<Phone> {
  const link = await desk.page.getByTestId('phone-link').getAttribute('href');
  const page = await day.browser.context.newPage();
  await page.setViewportSize(PHONE);
  await page.goto(`${day.address}${link?.split('?')[0] ?? ''}?authuser=${email}`);
  const app = page.frameLocator('[data-testid=web-app-frame]');
  await app.getByRole('tab', { name: 'Điểm danh' }).click();
  await app.getByRole('heading', { name: /^Điểm danh \d/ }).waitFor();

  if (email !== HOMEROOM) {
    await app.getByRole('button', { name: 'Đổi buổi' }).click();
    await app.getByRole('button', { name: new RegExp(`^${classId}`) }).click();
    await app.getByRole('button', { name: 'Đổi buổi' }).click();
  }

  await app.getByRole('heading', { name: `Điểm danh ${classId}` }).waitFor();

  return {
    page,
    app,
    press: (name) => app.getByRole('button', { name }).first().click(),
  };
}

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

beforeAll(async () => {
  desk = await day.window(HOMEROOM, BOOK_6A1);
  await desk.setClock('2026-10-06T07:05');
});

test('three are absent: three taps and a press, and the page says what was recorded', async () => {
  const { page, app, press } = await rollCall(HOMEROOM);
  await app.getByText(/T3 06\/10 · sáng · 37 em/).waitFor();
  await screenshot(page, '16-open');
  expect(await app.getByRole('button', { name: 'Không ai vắng' }).count()).toBe(1);

  await press(/^2 /);
  await press(/^5 /);
  await press(/^9 /);
  await app.locator('.roll-tally').getByText('34', { exact: true }).waitFor();
  await screenshot(page, '16-tapped');
  await press('Lưu: 3 vắng');
  await app.getByText(/Đã điểm danh 6A1, sáng T3 06\/10, lúc 07:\d\d\./).waitFor();
  await app.getByText(/^Vắng 3: /).waitFor();
  await screenshot(page, '16-saved');

  expect(await width(page)).toBe(PHONE.width);
  await page.close();
});

test('the month shows the day with the sums of each pupil', async () => {
  const { page, app, press } = await rollCall(HOMEROOM);
  await press('Cả tháng');
  await app.getByText('Chưa điểm danh: 01/10, 02/10, 05/10').waitFor();
  await screenshot(page, '16-month');
  const cells = await app.locator('.roll-table tbody tr').nth(1).locator('td').allInnerTexts();
  expect([cells.filter((text) => text === 'K').length, cells.slice(-4)]).toEqual([
    1,
    ['0', '1', '0', '1'],
  ]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await screenshot(page, '16-month-wide');

  expect(await width(page)).toBe(1280);
  await page.close();
});

test('another teacher says otherwise: both see it, and the homeroom teacher decides', async () => {
  const maths = await rollCall(MATHS);
  await maths.app.getByText(/đã điểm danh 6A1/).waitFor();
  await maths.press('Sửa');
  await maths.press(/^5 .*vắng không phép/);
  await maths.press('Lưu: 3 vắng');
  await maths.app.getByText(/ghi khác, lúc 07:\d\d\. Khác ở 1 em/).waitFor();
  await screenshot(maths.page, '16-differs');
  await maths.page.close();

  const homeroom = await rollCall(HOMEROOM);
  await homeroom.app.getByText(/ghi khác, lúc 07:\d\d/).waitFor();
  await screenshot(homeroom.page, '16-decide');
  await homeroom.press(/^Theo /);
  await homeroom.app.getByText(/đã điểm danh 6A1/).waitFor();
  await homeroom.app.getByText(/ghi khác/).waitFor({ state: 'detached' });
  await homeroom.page.close();
});

test('what could not be sent is kept in the page and sent again', async () => {
  const { page, app, press } = await rollCall(HOMEROOM);
  await press('Đổi buổi');
  await app.getByLabel('Buổi').selectOption('C');
  await press(/^3 /);
  await screenshot(page, '16-other-session');
  await page.context().setOffline(true);
  await press('Lưu: 1 vắng');
  await app.getByText('Chưa gửi được, hãy giữ trang này mở').waitFor();
  await screenshot(page, '16-offline');
  await page.context().setOffline(false);
  await app.getByText(/Đã điểm danh 6A1, chiều T3 06\/10/).waitFor();

  expect(await width(page)).toBe(PHONE.width);
  await page.close();
});
