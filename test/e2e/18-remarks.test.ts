import type { FrameLocator, Page } from 'playwright-core';
import { BOOK_6A1, HOMEROOM } from './support/demo-people';
import { screenshot } from './support/screenshot';
import { workDay } from './support/work-day';
import type { WorkspaceWindow } from './support/workspace-window';

/** Remarks of a class by the keyboard alone: a key a pupil, the focus moves by itself, one command. */
const day = workDay();
const PHONE = { width: 390, height: 844 };
const PUPILS = 37;

let desk: WorkspaceWindow;

interface Open {
  readonly page: Page;
  readonly app: FrameLocator;
}

async function remarksPage(size: typeof PHONE): Promise<Open> {
  const link = await desk.page.getByTestId('phone-link').getAttribute('href');
  const page = await day.browser.context.newPage();
  await page.setViewportSize(size);
  await page.goto(`${day.address}${link?.split('?')[0] ?? ''}?authuser=${HOMEROOM}`);
  const app = page.frameLocator('[data-testid=web-app-frame]');
  await app.getByRole('tab', { name: 'Nhận xét' }).click();
  await app
    .getByLabel(/^Nhận xét về /)
    .first()
    .waitFor();

  return { page, app };
}

beforeAll(async () => {
  desk = await day.window(HOMEROOM, BOOK_6A1);
});

test('a class is written with a key a pupil and one press', async () => {
  const { page, app } = await remarksPage({ width: 1100, height: 800 });
  await app.getByText('Câu mẫu', { exact: true }).click();
  await app
    .getByLabel(/^Câu mẫu của tôi/)
    .fill('Chăm ngoan, học đều các môn.\nTiến bộ rõ, cần mạnh dạn phát biểu hơn.');
  await app.getByText('Câu mẫu', { exact: true }).click();
  await app
    .getByLabel(/^Nhận xét về /)
    .first()
    .focus();

  for (let pupil = 0; pupil < PUPILS - 1; pupil += 1) {
    await page.keyboard.press(pupil % 3 === 0 ? '2' : '1');
  }

  await page.keyboard.type('Ngoan, tích cực tham gia hoạt động của lớp.');
  await screenshot(page, '18-remarks-written');
  await app.getByRole('button', { name: `Lưu ${PUPILS} nhận xét` }).press('Enter');
  await app.getByText(`Đã ghi ${PUPILS} nhận xét vào sổ.`).waitFor();
  await screenshot(page, '18-remarks-saved');
  expect(await app.getByRole('button', { name: 'Chưa có gì để lưu' }).isDisabled()).toBe(true);
  await page.close();
});

test('on a phone a phrase is touched, and what is no remark comes back with its pupil', async () => {
  const { page, app } = await remarksPage(PHONE);
  const fields = app.getByLabel(/^Nhận xét về /);
  await fields.nth(2).fill('8,5');
  await fields.nth(0).click();
  await app.getByRole('button', { name: /Tiến bộ rõ/ }).click();
  await app.getByRole('button', { name: /^Lưu \d nhận xét$/ }).click();
  await app.getByText(/nhận xét chưa được ghi/).waitFor();
  await app.getByText(/viết bằng lời/).waitFor();
  await screenshot(page, '18-remarks-phone');

  expect(await fields.nth(2).inputValue()).toBe('8,5');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  await page.close();
});
