import type { FrameLocator, Page } from 'playwright-core';
import { ADDON_MENU, ADMIN, BOOK_6A1, HOMEROOM, PRINCIPAL } from './support/demo-people';
import { screenshot } from './support/screenshot';
import { workDay } from './support/work-day';
import type { WorkspaceWindow } from './support/workspace-window';

/** The principal adopts a regulation on a phone and changes a sentence; a teacher sees the reason in the cell card. */
const day = workDay();
const PHONE = { width: 390, height: 844 };

let teacher: WorkspaceWindow;
let page: Page;
let app: FrameLocator;

const press = (name: string) => app.getByRole('button', { name, exact: true }).first().click();
const width = () => page.evaluate(() => document.documentElement.scrollWidth);

async function openRegulation(email: string): Promise<void> {
  const link = await teacher.page.getByTestId('phone-link').getAttribute('href');
  page = await day.browser.context.newPage();
  await page.setViewportSize(PHONE);
  await page.goto(`${day.address}${link?.split('?')[0] ?? ''}?authuser=${email}`);
  app = page.frameLocator('[data-testid=web-app-frame]');
  await app.getByRole('tab', { name: 'Quy chế trường' }).click();
  await app.getByRole('heading', { name: 'Quy chế của trường' }).waitFor();
}

beforeAll(async () => {
  teacher = await day.window(HOMEROOM, BOOK_6A1);
});

test('a regulation is chosen with its days and what it closes in sight, and adopted', async () => {
  await openRegulation(PRINCIPAL);
  await app.getByText('Trường chưa ban hành quy chế').waitFor();
  await press('Ban hành quy chế');
  await app.getByText(/^THCS Nguyễn Du: /).click();
  await app.getByText('Các câu có hạn (15)').click();
  await app.getByText('Hạn: 01/11/2026, 03/01/2027, 21/03/2027, 16/05/2027').waitFor();
  await screenshot(page, '15-choose');
  await press('Ban hành quy chế');
  await app.getByText('Hãy ghi tên văn bản.').waitFor();
  await app.getByLabel('Tên văn bản của trường').fill('Quy chế quản lí sổ điểm điện tử');
  await app.getByLabel('Số', { exact: false }).first().fill('12/QĐ-THCS');
  await app.getByLabel('Căn cứ').fill('Nghị quyết hội đồng 05/NQ');
  await press('Ban hành quy chế');
  await app.getByText('Đã lưu. Sổ của các lớp đổi theo').waitFor();

  expect(await width()).toBe(PHONE.width);
  await screenshot(page, '15-adopted');
});

test('a sentence is understood while it is typed; a word that is not is pointed at', async () => {
  await press('Đổi câu này');
  const phrase = app.getByLabel('Câu của quy chế');
  await phrase.fill('điểm thường xuyên: cuối tuần con cá');
  await app.locator('mark', { hasText: 'cá' }).waitFor();
  await screenshot(page, '15-not-understood');
  await phrase.fill('điểm thường xuyên: cuối tuần 2 và tuần 4 của mỗi tháng');
  await app.getByText('Hệ thống hiểu là').waitFor();
  await app.getByText('điểm thường xuyên: cuối tuần 2, 4 của mỗi tháng').waitFor();
  await app.getByText(/^\d+ hạn, từ 13\/09\/2026 đến/).waitFor();
  await screenshot(page, '15-understood');
  expect(await width()).toBe(PHONE.width);
  await app.getByLabel('Căn cứ').fill('Họp hội đồng 02/10');
  await press('Lưu');
  await app.getByText('điểm thường xuyên: cuối tuần 2, 4 của mỗi tháng').waitFor();
  await page.close();
});

test('an administrator sees it and has no button', async () => {
  await openRegulation(ADMIN);
  await app.getByText('Các câu có hạn (15)').waitFor();

  expect(await app.getByRole('button', { name: 'Đổi câu này' }).count()).toBe(0);
  await page.close();
});

test('after a month a homeroom teacher reads in the cell by which article its absences are closed', async () => {
  await teacher.setClock('2026-11-17T07:00');
  await teacher.grid.select('Chuyên cần', 'D4');
  await teacher.chooseMenu(ADDON_MENU, 'Ô đang chọn và lịch sử');
  const reasons = teacher.sidebar().locator('.reasons');
  await reasons.waitFor();

  expect(await reasons.innerText()).toMatch(/Đã hết hạn nhập[\s\S]*Điều 12 khoản 1/);
  await screenshot(teacher.page, '15-cell');
});
