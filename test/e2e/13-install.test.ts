import type { Page } from 'playwright-core';
import { ADMIN, PushedSchool, SCHOOL } from '../bundle/installing/pushed-school';
import { FAKE_RUN } from '../sidebar/gallery/fake-run';
import { launchBrowser, type TestBrowser } from './support/launch-browser';
import { screenshot } from './support/screenshot';

/** The installer as the school account sees it, on the page that was pushed, before the authority that was pushed. */
jest.setTimeout(120_000);

const school = new PushedSchool();
let browser: TestBrowser;
let page: Page;

/** Opens what `doGet` answers somebody; the calls of the page reach the authority as that account's. */
async function openPage(width: number, who = SCHOOL): Promise<Page> {
  const opened = await browser.context.newPage();
  await opened.setViewportSize({ width, height: 900 });
  await opened.exposeFunction('answerServerCall', (_name: string, argument: string | null) =>
    JSON.stringify(school.say(who, JSON.parse(argument ?? '{}'))),
  );
  await opened.addInitScript(FAKE_RUN);
  await opened.route('http://page.test/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: school.page(who) }),
  );
  await opened.goto('http://page.test/');
  return opened;
}

beforeAll(async () => {
  browser = await launchBrowser();
  page = await openPage(390);
});
afterAll(() => browser?.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('shows what is not met and each press that mends it; installing waits', async () => {
  await page.getByText('Google Sheets API đã bật').waitFor();
  const shown = await page.locator('main').innerText();
  expect(shown).toContain('cạnh “Dịch vụ” (Services) bấm dấu +');
  expect(await page.locator('ol.numbered').first().locator('li').count()).toBe(5);
  expect(shown).toContain(SCHOOL);
  expect(await button('Cài đặt').isDisabled()).toBe(true);
  expect(
    await page
      .getByRole('link', { name: /Mở dự án/ })
      .first()
      .getAttribute('href'),
  ).toBe(`https://script.google.com/d/${school.scriptId}/edit`);
  // Nothing is wider than a phone.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await screenshot(page, 'install-checks');
});

test('looks again, and takes what the school is called', async () => {
  school.switchApisOn();
  await button('Kiểm tra lại').click();
  await page.getByText('Chưa đạt').first().waitFor({ state: 'detached' });
  await page.getByLabel('Tên trường').fill('TRƯỜNG THCS HOA MAI');
  await page.getByLabel('Năm học').fill('2026-2028');
  await page.getByLabel('Quản trị đầu tiên').fill(ADMIN);
  await button('Cài đặt').click();
  await page.getByRole('alert').getByText('hai năm liền nhau').waitFor();
  expect(school.property('SCHOOL_YEAR')).toBeUndefined();
});

test('installs, says what comes next, and is the school’s page from then on', async () => {
  await page.getByLabel('Năm học').fill('2026-2027');
  await button('Cài đặt').click();
  await page.getByText('Đã cài đặt xong.').waitFor();
  const link = page.getByRole('link', { name: /Mở Sổ quản trị/ });
  expect(await link.getAttribute('href')).toBe(
    `https://docs.google.com/spreadsheets/d/${school.year?.controlId}`,
  );
  await screenshot(page, 'install-done');
  expect(school.page(ADMIN)).toContain('id="root"');
  expect(school.page(SCHOOL)).not.toContain('Cài đặt sổ điểm điện tử');
});

test.each([
  ['a desktop', 1280],
  ['a phone', 390],
])('an administrator begins the year on the same page, on %s', async (_name, width) => {
  const opened = await openPage(width, ADMIN);
  await opened.getByText('Năm học chưa được thiết lập').waitFor();
  await screenshot(opened, `install-then-set-up-${width}`);
  await opened.getByRole('button', { name: 'Thiết lập năm học…' }).click();
  await opened.getByLabel('Bảng phân công').waitFor();
  await opened.getByLabel('Danh sách học sinh').waitFor();
  expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await screenshot(opened, `set-up-on-the-page-${width}`);
  await opened.close();
});
