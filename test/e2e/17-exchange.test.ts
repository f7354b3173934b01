import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { read, utils } from 'xlsx';
import { PAGE_DEPLOYMENT } from '../../local/workspace';
import { BOOK_6A1, MATHS, OFFICE } from './support/demo-people';
import { screenshot } from './support/screenshot';
import { workDay } from './support/work-day';

/** The office takes the marks to other software, from the school's page, on a computer and on a phone. */
const day = workDay();

let page: Page;
let frame: FrameLocator;

beforeAll(async () => {
  const teacher = await day.window(MATHS, BOOK_6A1);
  await teacher.grid.select('Toán', 'D4');
  await teacher.grid.typeInto('D4', '8,5');
  await teacher.page.close();

  page = await day.browser.context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${day.address}/macros/s/${PAGE_DEPLOYMENT}/exec?authuser=${OFFICE}`);
  frame = page.frameLocator('iframe');
  await frame.getByRole('tab', { name: 'Dữ liệu' }).click();
  await frame.getByText('Dữ liệu cho phần mềm khác').waitFor();
});

test('says what each file is for, and that taking one is recorded', async () => {
  await frame.getByText('sổ cái ghi ai đã lấy tệp nào').waitFor();
  await frame.getByText('Điểm các môn, mỗi môn một trang').click();
  await frame.getByText('ô chưa có điểm thì để trống').waitFor();
  await frame.getByText('6A1', { exact: true }).click();
  await screenshot(page, '17-exchange');
});

test('the file is downloaded, opens in another program, and has the pupils of the class', async () => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    frame.getByRole('button', { name: 'Tải tệp Excel' }).click(),
  ]);
  await frame.getByText('Sổ cái đã ghi việc này').waitFor();
  const book = read(readFileSync(await download.path()));
  const rows = utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1 });

  expect(download.suggestedFilename()).toMatch(/^so_diem_mon_lop_6a1_hk1_.*\.xlsx$/);
  expect(book.SheetNames).toContain('Toán');
  expect(rows.slice(7).every((row) => row[1] === '6A1')).toBe(true);
  expect(rows.length).toBeGreaterThan(30);
});

test('fits a phone', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  const width = await frame.locator('html').evaluate(({ scrollWidth }) => scrollWidth);

  expect(width).toBeLessThanOrEqual(390);
  await screenshot(page, '17-exchange-phone');
});
