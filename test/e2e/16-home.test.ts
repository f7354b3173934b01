import type { FrameLocator, Page } from 'playwright-core';
import { BOOK_6A1, HOMEROOM, MATHS, PRINCIPAL } from './support/demo-people';
import { screenshot } from './support/screenshot';
import { workDay } from './support/work-day';
import type { WorkspaceWindow } from './support/workspace-window';

/** Where work begins: a teacher and the principal see what they owe, and each thing is one press away. */
const day = workDay();
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

let window: WorkspaceWindow;
let page: Page;
let app: FrameLocator;

const tab = (name: string) => app.getByRole('tab', { name });

async function openPage(email: string, size: { width: number; height: number }, where = '') {
  const link = await window.page.getByTestId('phone-link').getAttribute('href');
  page = await day.browser.context.newPage();
  await page.setViewportSize(size);
  await page.goto(`${day.address}${link?.split('?')[0] ?? ''}?authuser=${email}${where}`);
  app = page.frameLocator('[data-testid=web-app-frame]');
  await app.getByRole('tab').first().waitFor();
}

async function fits(): Promise<void> {
  const wider = await app.locator('body').evaluate((body) =>
    [...body.querySelectorAll('*')]
      .filter((one) => one.closest('.tabs') === null)
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
      .map((one) => `${one.tagName}.${one.className}`),
  );
  expect(wider).toEqual([]);
}

beforeAll(async () => {
  window = await day.window(HOMEROOM, BOOK_6A1);
});

test('a teacher begins with the classes and columns that are left, and is one press from each', async () => {
  await openPage(MATHS, WIDE);
  await app.getByRole('heading', { name: 'Lớp tôi dạy' }).waitFor();
  await fits();
  await app.getByRole('button', { name: '6A1 · Toán' }).click();
  await app.getByRole('heading', { name: 'Điểm của lớp' }).waitFor();
});

test('the place stands in the address: a reload, and the way back, come to it', async () => {
  expect(page.url()).toContain('tab=marks');
  await page.reload();
  app = page.frameLocator('[data-testid=web-app-frame]');
  await app.getByRole('heading', { name: 'Điểm của lớp' }).waitFor();
  await app.getByRole('tab', { name: 'Của tôi', exact: true }).click();
  await page.goBack();
  await app.getByRole('heading', { name: 'Điểm của lớp' }).waitFor();
});

test('a teacher is shown no tab that would only refuse', async () => {
  expect(await tab('Chờ duyệt').count()).toBe(0);
  expect(await tab('Khóa/mở').count()).toBe(0);
  await page.close();
});

test('on a phone the same home fits, and each target is large enough for a finger', async () => {
  await openPage(MATHS, PHONE);
  await app.getByRole('heading', { name: 'Lớp tôi dạy' }).waitFor();
  await screenshot(page, '16-teacher-390');
  await fits();
  await page.close();
});

test('after its day a column is late: the teacher is told who lacks a mark, the principal who is late', async () => {
  await window.setClock('2026-12-05T08:00');
  await openPage(MATHS, WIDE);
  await app.getByText('Quá hạn').first().waitFor();
  await screenshot(page, '16-teacher-1280');
  expect(await app.getByRole('tab', { name: 'Việc của tôi' }).innerText()).toMatch(/\d/);
  await page.close();
});

test.each([
  ['1280', WIDE],
  ['390', PHONE],
])('the principal sees who is late and what is open, at %s px', async (name, size) => {
  await openPage(PRINCIPAL, size);
  await app.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
  await app.getByText('Cập nhật lúc').waitFor();
  await screenshot(page, `16-principal-${name}`);
  await fits();
  await page.close();
});

test('a column that is late is opened again from the home by two presses: what will be opened is read between', async () => {
  await openPage(PRINCIPAL, WIDE);
  await app.getByRole('button', { name: 'Mở cột…' }).first().click();
  await app.getByText('chỉ cột GK').waitFor();
  await screenshot(page, '16-open-preview');
  await app.getByRole('button', { name: 'Mở khóa ngay' }).click();
  await app.getByText('Đã mở đến').waitFor();
  await app.getByRole('tab', { name: 'Việc của tôi' }).click();
  await app.getByRole('heading', { name: 'Ngoại lệ đang mở' }).waitFor();
  await screenshot(page, '16-principal-open');
  await app.getByRole('button', { name: 'Đóng ngay' }).first().click();
  await app.getByRole('heading', { name: 'Ngoại lệ đang mở' }).waitFor({ state: 'detached' });
  await page.close();
});

test('a teacher asks for a closed column, led there by the home, on a phone', async () => {
  await openPage(MATHS, PHONE);
  await app.getByRole('button', { name: 'Xin mở cột GK…' }).first().click();
  await app.getByRole('button', { name: 'Xin mở cột', exact: true }).click();
  await app.getByRole('button', { name: 'Gửi đề nghị mở cột' }).click();
  await app.getByText('Hãy ghi lí do.').waitFor();
  await app.getByLabel('Lí do').fill('Chấm sót một xấp bài');
  await screenshot(page, '16-ask-opening-390');
  await fits();
  await app.getByRole('button', { name: 'Gửi đề nghị mở cột' }).click();
  await app.getByText('Đã gửi PMC-001').waitFor();
  await screenshot(page, '16-asked-opening-390');
  await app.getByRole('tab', { name: 'Của tôi', exact: true }).click();
  await app.getByText('Chờ quyết định').waitFor();
  await screenshot(page, '16-own-opening-390');
  await fits();
  await page.close();
});

test('the request waits on the phone of the principal, with its end to be changed and a way to refuse', async () => {
  await openPage(PRINCIPAL, PHONE, '&tab=decide');
  await app.getByText('Chấm sót một xấp bài').waitFor();
  expect(await app.getByLabel('Mở đến').inputValue()).toMatch(/^2026-12-07T00:00$/);
  await app.getByRole('button', { name: 'Không mở…' }).waitFor();
  await screenshot(page, '16-decide-opening-390');
  await fits();
  await page.close();
});

test('a column that is asked for is opened by one press on the home', async () => {
  await openPage(PRINCIPAL, WIDE);
  await app.getByText(/^PMC-001 xin mở cột: .* · Toán · GK$/).waitFor();
  await screenshot(page, '16-home-opening-1280');
  await app.getByRole('button', { name: /^Mở đến 24:00 06\/12\/2026/ }).click();
  await app.getByRole('heading', { name: 'Ngoại lệ đang mở' }).waitFor();
  await app.getByText(/^PMC-001 xin mở cột/).waitFor({ state: 'detached' });
  await screenshot(page, '16-home-opened-1280');
  await page.close();
});

test('the teacher sees until when it is open', async () => {
  await openPage(MATHS, WIDE, '&tab=mine');
  await app.getByText('Mở đến 24:00 06/12/2026').waitFor();
  await screenshot(page, '16-own-opened-1280');
  await page.close();
});
