import type { FrameLocator, Page } from 'playwright-core';
import { ADDON_MENU, BOOK_6A1, HOMEROOM, PRINCIPAL } from './support/demo-people';
import { screenshot } from './support/screenshot';
import { showsText, workDay } from './support/work-day';
import type { WorkspaceWindow } from './support/workspace-window';

/** Job 6: a teacher asks for the correction of a closed mark; the principal decides on a phone. */
const day = workDay();
const PHONE = { width: 390, height: 844 };
/** The smallest picture there is: the photo of a test paper. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let teacher: WorkspaceWindow;
let school: string;

beforeAll(async () => {
  teacher = await day.window(HOMEROOM, BOOK_6A1);
  await teacher.grid.select('Văn', 'H4');
  await teacher.grid.typeInto('H4', '7');
  await teacher.setClock('2026-11-17T07:00');
  const link = await teacher.page.getByTestId('phone-link').getAttribute('href');
  school = `${day.address}${link?.split('?')[0] ?? ''}?authuser=${encodeURIComponent(PRINCIPAL)}`;
});

/** The school's page on a phone of the principal. */
async function openPhone(): Promise<{ page: Page; app: FrameLocator }> {
  const page = await day.browser.context.newPage();
  await page.setViewportSize(PHONE);
  await page.goto(school);
  const app = page.frameLocator('[data-testid=web-app-frame]');
  await app.getByRole('tab', { name: /^Chờ duyệt/ }).click();
  await app.getByRole('button', { name: 'Duyệt và sửa điểm' }).waitFor();
  return { page, app };
}

test('the request needs another value, a reason and evidence, and is sent with them', async () => {
  await teacher.page.waitForFunction(() => window.gridApi?.isLocked('H4') === true);
  await teacher.grid.select('Văn', 'H4');
  await teacher.chooseMenu(ADDON_MENU, 'Đề nghị sửa điểm');
  const sidebar = teacher.sidebar();
  await sidebar.getByLabel('Điểm đúng').fill('7');
  await sidebar.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await sidebar.getByText('Điểm đúng phải khác điểm đang có trong sổ.').waitFor();
  await sidebar.getByText('Hãy đính kèm ít nhất một minh chứng.').waitFor();
  await screenshot(teacher.page, '06-request-problems');

  await sidebar.getByLabel('Điểm đúng').fill('9');
  await sidebar.getByLabel('Lí do cụ thể').fill('Cộng sót điểm câu 4, phát hiện khi trả bài.');
  await sidebar
    .getByLabel('Minh chứng')
    .setInputFiles([{ name: 'bài kiểm tra.png', mimeType: 'image/png', buffer: PHOTO }]);
  await sidebar.locator('.file-name').waitFor();
  await screenshot(teacher.page, '06-request');
  await sidebar.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await sidebar.getByText(/Đã gửi đề nghị/).waitFor();
  await screenshot(teacher.page, '06-request-sent');
});

test('the principal approves on a phone: value, note and lock follow in the book', async () => {
  const first = await openPhone();
  const second = await openPhone();
  expect(await first.page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  await first.app.getByText('Cộng sót điểm câu 4').waitFor();
  await screenshot(first.page, '06-phone');
  await first.app.getByRole('button', { name: 'Duyệt và sửa điểm' }).click();
  await first.app.getByText(/Đã duyệt .*: điểm trong sổ nay là 9/).waitFor();
  await first.app.getByText('Không có đề nghị nào đang chờ.').waitFor();
  await screenshot(first.page, '06-phone-approved');

  await showsText(teacher, 'H4', '9');
  expect(await teacher.grid.noteOf('H4')).toMatch(/7.*9/s);
  expect(await teacher.grid.isLocked('H4')).toBe(true);

  await second.app.getByRole('button', { name: 'Duyệt và sửa điểm' }).click();
  await second.app
    .getByText(/đã được Trần Quang Huy xử lí lúc 17\/11\/2026 .*\(đã sửa\)/)
    .waitFor();
  await screenshot(second.page, '06-phone-second');
  await first.page.close();
  await second.page.close();
});

test('the minutes lie in the archive as a PDF', async () => {
  const principal = await day.window(PRINCIPAL);
  await principal.page.getByTestId('drive-button').click();
  const panel = principal.page.getByTestId('drive-panel');
  await panel.getByTestId('drive-search').fill('biên bản');
  const minutes = panel.getByTestId('drive-file').first();
  await minutes.waitFor();
  await screenshot(principal.page, '06-minutes');
  const href = (await minutes.getAttribute('href')) ?? '';
  const answer = await principal.page.request.get(new URL(href, day.address).href);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  expect((await answer.body()).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  await principal.page.close();
});

test('the teacher reads what became of the request', async () => {
  const sidebar = teacher.sidebar();
  await sidebar.getByRole('button', { name: 'Làm mới' }).last().click();
  await sidebar.getByText('Đã duyệt và đã sửa').waitFor();
  await sidebar.getByText('Biên bản sửa điểm (PDF)').waitFor();
  await screenshot(teacher.page, '06-teacher-sees');
});

test('on a phone, without the add-on, a teacher finds the mark, its history and the request', async () => {
  const page = await day.browser.context.newPage();
  await page.setViewportSize(PHONE);
  await page.goto(school.replace(/authuser=.*/, `authuser=${encodeURIComponent(HOMEROOM)}`));
  const app = page.frameLocator('[data-testid=web-app-frame]');
  await app
    .getByRole('tab')
    .filter({ hasText: /^Điểm(?! danh)/ })
    .click();
  await app.getByLabel('Lớp').selectOption('6A1');
  await app.getByLabel('Môn').selectOption({ label: 'Ngữ văn' });
  await app.getByLabel('Cột điểm').selectOption({ label: 'Giữa kì – HKI' });
  const first = app.locator('.marks-line').first();
  await first.waitFor();
  expect(await first.innerText()).toMatch(/9$/);
  await screenshot(page, '06-marks-on-a-phone');
  await first.click();
  await app.getByText('Đã sửa theo phiếu, có biên bản').first().waitFor();
  await app.getByRole('button', { name: 'Lịch sử của ô' }).click();
  await app.locator('.history li').nth(1).waitFor();
  await app.getByRole('button', { name: 'Đề nghị sửa điểm' }).click();
  await app.getByLabel('Điểm đúng').fill('8,5');
  await app.getByLabel('Lí do cụ thể').fill('Chấm lại cùng tổ trưởng, câu 4 chỉ được nửa điểm.');
  await app
    .getByLabel('Minh chứng')
    .setInputFiles([{ name: 'bài.png', mimeType: 'image/png', buffer: PHOTO }]);
  await screenshot(page, '06-request-on-a-phone');
  await app.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await app.getByText(/Đã gửi đề nghị/).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  await screenshot(page, '06-request-on-a-phone-sent');
  await page.close();
});
