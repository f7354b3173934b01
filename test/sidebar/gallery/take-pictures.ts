/**
 * Takes pictures of every page with a scripted server: `npx tsx test/sidebar/gallery/take-pictures.ts OUT_DIR [NAME]`.
 * For looking at, not a test.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { FAKE_RUN } from './fake-run';
import { GROUP_PICTURES } from './group-pictures';
import { HEALTH_PICTURES } from './health-pictures';
import { PROGRESS_PICTURES } from './progress-pictures';
import { PUPIL_PICTURES } from './pupil-pictures';
import { REGULATION_PICTURES } from './regulation-pictures';
import { RULES_PICTURES } from './rules-pictures';
import { BROKEN_HISTORY } from './sample-history';
import { lookOf } from './sample-look';
import { INVALID, OPEN_CELL, OVERVIEW } from './sample-school';
import { ScriptedAuthority } from './scripted-authority';

interface Picture {
  readonly name: string;
  readonly page: string;
  readonly width: number;
  readonly authority?: ScriptedAuthority;
  readonly act?: (page: Page) => Promise<void>;
}

const evidence = { name: 'bai-kiem-tra.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('demo') };
const press = (name: string) => (page: Page) => page.getByRole('button', { name }).first().click();

async function openPreview(page: Page): Promise<void> {
  await page.getByLabel('Bảng phân công').fill('Stt\tMôn\tLớp\n1\tToán\t6A12');
  await page.getByText('Tạo học sinh giả định').click();
  await page.getByRole('button', { name: 'Kiểm tra bảng' }).click();
}

async function lookUp(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Tra cứu' }).click();
  await page.getByLabel('Môn').selectOption('toan');
  await page.getByLabel('Học sinh').selectOption('2600117');
  await page.getByLabel('Cột điểm').selectOption('HK1.GK');
  await press('Xem lịch sử')(page);
  await page.getByText('đã thay đổi 2 lần').waitFor();
  await press('Tải sổ cái của lớp')(page);
  await page.getByText('Đã tải tệp').waitFor();
}

const PICTURES: readonly Picture[] = [
  ...RULES_PICTURES,
  ...REGULATION_PICTURES,
  ...PROGRESS_PICTURES,
  ...GROUP_PICTURES,
  { name: 'cell-closed', page: 'addon/cell', width: 300 },
  {
    name: 'cell-open',
    page: 'addon/cell',
    width: 300,
    authority: new ScriptedAuthority({
      'tab.look': () => ({ ok: true, value: lookOf(OPEN_CELL) }),
    }),
  },
  {
    name: 'cell-copy',
    page: 'addon/cell',
    width: 300,
    authority: new ScriptedAuthority({
      'tab.look': () => ({ ok: true, value: lookOf({ ...OPEN_CELL, kind: 'copy' }) }),
    }),
  },
  {
    name: 'cell-form-errors',
    page: 'addon/correction',
    width: 300,
    act: press('Gửi đề nghị'),
  },
  {
    name: 'cell-form-filled',
    page: 'addon/correction',
    width: 300,
    act: async (page) => {
      await page.getByLabel('Điểm đúng').fill('8,5');
      await page.getByLabel('Lí do cụ thể').fill('Gõ nhầm khi nhập.');
      await page.getByLabel('Minh chứng').setInputFiles([evidence]);
      await page.locator('.file-name').waitFor();
    },
  },
  { name: 'requests', page: 'addon/requests', width: 300 },
  {
    name: 'requests-refusing',
    page: 'addon/requests',
    width: 300,
    act: async (page) => {
      await press('Từ chối…')(page);
      await press('Xác nhận từ chối')(page);
    },
  },
  {
    name: 'requests-outcome',
    page: 'addon/requests',
    width: 300,
    act: press('Duyệt và sửa điểm'),
  },
  { name: 'lock', page: 'addon/lock', width: 300 },
  {
    name: 'lock-classes-errors',
    page: 'addon/lock',
    width: 300,
    act: async (page) => {
      await page.getByText('Mở khóa', { exact: true }).click();
      await page.getByText('Một số lớp').click();
      await page.getByLabel('Tất cả các môn').uncheck();
      await press('Xem lại')(page);
    },
  },
  {
    name: 'lock-confirm',
    page: 'addon/lock',
    width: 300,
    act: async (page) => {
      await page.getByLabel('Lí do').fill('Khóa để in sổ giữa kì');
      await press('Xem lại')(page);
    },
  },
  {
    name: 'export-running',
    page: 'addon/export',
    width: 300,
    act: async (page) => {
      await page.getByText('6A1', { exact: true }).click();
      await page.getByText('Bản nháp:').click();
      await press('In bản nháp')(page);
      await page.getByText('9/10').waitFor();
    },
  },
  { name: 'setup-tables', page: 'addon/setup', width: 300 },
  { name: 'setup-questions', page: 'addon/setup', width: 300, act: openPreview },
  {
    name: 'setup-invalid',
    page: 'addon/setup',
    width: 300,
    authority: new ScriptedAuthority({ 'setup.preview': () => ({ ok: true, value: INVALID }) }),
    act: openPreview,
  },
  {
    name: 'setup-ready',
    page: 'addon/setup',
    width: 300,
    act: async (page) => {
      await openPreview(page);
      await page.getByText('Đoàn Thị Bích Thủy').last().click();
      await page.getByText('Cả hai giáo viên').click();
      await press('Gửi câu trả lời')(page);
      await page.getByText('Bảng đã rõ ràng').waitFor();
    },
  },
  { name: 'review', page: 'addon/review', width: 300 },
  {
    name: 'review-open',
    page: 'addon/review',
    width: 300,
    act: async (page) => {
      await press('Tổng hợp')(page);
      await press('Xác nhận hoàn thành')(page);
      await page.evaluate(
        "document.querySelectorAll('details').forEach((one) => { one.open = true; })",
      );
    },
  },
  {
    name: 'review-case',
    page: 'addon/review',
    width: 300,
    act: async (page) => {
      await page.locator('summary', { hasText: 'Lê Thu Hà' }).click();
      await page.getByRole('button', { name: 'Trường hợp riêng…' }).last().click();
      await page.getByText('Học sinh khuyết tật').last().click();
      await page.getByRole('button', { name: 'Ghi quyết định' }).click();
    },
  },
  {
    name: 'webapp-review',
    page: 'authority/webapp',
    width: 390,
    act: async (page) => {
      await page.getByRole('tab', { name: 'Xét kết quả' }).click();
      await page.getByText('Danh sách đề nghị').waitFor();
    },
  },
  { name: 'webapp-lookup', page: 'authority/webapp', width: 390, act: lookUp },
  {
    name: 'webapp-lookup-broken',
    page: 'authority/webapp',
    width: 390,
    authority: new ScriptedAuthority({
      'mark.history': () => ({ ok: true, value: BROKEN_HISTORY }),
    }),
    act: lookUp,
  },
  { name: 'webapp-wide-lookup', page: 'authority/webapp', width: 1180, act: lookUp },
  ...PUPIL_PICTURES,
  ...HEALTH_PICTURES,
  { name: 'phone', page: 'addon/phone', width: 400 },
  { name: 'webapp-home', page: 'authority/webapp', width: 390 },
  {
    name: 'webapp-decide',
    page: 'authority/webapp',
    width: 390,
    act: (page) => page.getByRole('tab', { name: 'Chờ duyệt' }).click(),
  },
  {
    name: 'webapp-mine',
    page: 'authority/webapp',
    width: 390,
    act: (page) => page.getByRole('tab', { name: 'Của tôi' }).click(),
  },
  {
    name: 'webapp-overview',
    page: 'authority/webapp',
    width: 390,
    act: (page) => page.getByRole('tab', { name: 'Tổng quan' }).click(),
  },
  {
    name: 'webapp-archive-english',
    page: 'authority/webapp',
    width: 390,
    act: async (page) => {
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('tab', { name: 'Archive' }).click();
    },
  },
  { name: 'webapp-wide-home', page: 'authority/webapp', width: 1180 },
  {
    name: 'webapp-wide-overview',
    page: 'authority/webapp',
    width: 1180,
    act: (page) => page.getByRole('tab', { name: 'Tổng quan' }).click(),
  },
  {
    name: 'not-staff',
    page: 'addon/lock',
    width: 300,
    authority: new ScriptedAuthority({
      'school.overview': () => ({
        ok: false,
        code: 'NOT_STAFF',
        details: {},
        message: {
          vi: 'Tài khoản nay@thcshoasua.edu.vn chưa có trong danh sách nhân sự. Hãy báo ban quản trị.',
          en: 'This account is not in the staff list.',
        },
      }),
    }),
  },
  {
    name: 'lock-no-rights',
    page: 'addon/lock',
    width: 300,
    authority: new ScriptedAuthority({
      'school.overview': () => ({
        ok: true,
        value: {
          ...OVERVIEW,
          actor: { ...OVERVIEW.actor, roles: ['teacher', 'homeroom'], may: [] },
        },
      }),
    }),
  },
];

async function take(browser: Browser, pages: string, out: string, picture: Picture): Promise<void> {
  const authority = picture.authority ?? new ScriptedAuthority();
  const page = await browser.newPage({ viewport: { width: picture.width, height: 700 } });
  const problems: string[] = [];

  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') {
      problems.push(message.text());
    }
  });
  page.setDefaultTimeout(6000);
  await page.exposeFunction('answerServerCall', (name: string, argument: string | null) =>
    authority.call(name, argument),
  );
  await page.addInitScript(FAKE_RUN);
  await page.goto(pathToFileURL(path.join(pages, `${picture.page}.html`)).href);
  await page.locator('.loading').first().waitFor({ state: 'detached' });
  await picture.act?.(page).catch((error: Error) => problems.push(error.message));
  await page.waitForTimeout(150);

  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );

  await page.screenshot({ path: path.join(out, `${picture.name}.png`), fullPage: true });
  console.log(`${picture.name} overflow=${overflow} ${problems.join(' | ')}`);
  await page.close();
}

async function main(): Promise<void> {
  const [out = 'gallery', only = ''] = process.argv.slice(2);
  // The builder is plain JavaScript without types.
  const builder = (await import('../../../scripts/build-pages.mjs' as string)) as {
    buildPages: (outDirs: { addon: string; authority: string }) => Promise<unknown>;
  };
  const pages = path.resolve(out, 'pages');

  await mkdir(out, { recursive: true });
  await builder.buildPages({
    addon: path.join(pages, 'addon'),
    authority: path.join(pages, 'authority'),
  });

  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });

  for (const picture of PICTURES.filter(({ name }) => name.includes(only))) {
    await take(browser, pages, out, picture);
  }

  await browser.close();
}

void main();
