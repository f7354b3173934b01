import { readFileSync } from 'node:fs';
import type { FrameLocator } from 'playwright-core';
import { ADDON_MENU, ADMIN, CONTROL } from './support/demo-people';
import { screenshot } from './support/screenshot';
import { showsText, workDay } from './support/work-day';
import type { WorkspaceWindow } from './support/workspace-window';

/** Job 1: an administrator sets the school up in the sidebar of the control workbook. */
const day = workDay({ empty: true });
const { names } = JSON.parse(readFileSync('demo/mapping.json', 'utf8')) as {
  names: Readonly<Record<string, string>>;
};

let admin: WorkspaceWindow;
let sidebar: FrameLocator;

/** Pastes a text into a box as a person does, over what stood there. */
async function pasteText(label: string, pasted: string): Promise<void> {
  await admin.page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
  await sidebar.getByLabel(label).click();
  await admin.page.keyboard.press('Control+a');
  await admin.page.keyboard.press('Control+v');
}

const pasteFile = (label: string, file: string): Promise<void> =>
  pasteText(label, readFileSync(file, 'utf8'));

const button = (name: string | RegExp) => sidebar.getByRole('button', { name });

beforeAll(async () => {
  admin = await day.window(ADMIN, CONTROL);
  await admin.chooseMenu(ADDON_MENU, 'Thiết lập năm học…');
  sidebar = admin.sidebar();
});

test('mistakes of all tables and what is unclear come back in one round', async () => {
  const staff = readFileSync('demo/staff.tsv', 'utf8')
    .replace('tranquanghuy@hoamai.edu.vn', '')
    .replace('lehoangnam@hoamai.edu.vn', 'lehoangnam@hoamai.edu.nv');

  await pasteText(
    'Bảng phân công',
    readFileSync('demo/assignments.tsv', 'utf8').replace('KHTN', 'KHTM'),
  );
  await pasteText('Bảng nhân sự', staff);
  await pasteText(
    'Danh sách học sinh',
    'Mã học sinh\tHọ và tên\tNgày sinh\tGiới tính\tLớp\n1\tLê An\t31/02/2015\tNam\t6A1',
  );
  await button('Kiểm tra bảng').click();
  const problems = sidebar.getByRole('alert').first();
  await problems.getByText('Có phải "lehoangnam@hoamai.edu.vn"?').waitFor();
  expect(await problems.innerText()).toContain('ngày sinh "31/02/2015"');
  expect(
    await sidebar
      .locator('.question')
      .filter({ hasText: '"KHTM"' })
      .getByRole('radio')
      .first()
      .getAttribute('value'),
  ).toBe('khtn');
  await screenshot(admin.page, '01-problems');
  await sidebar.locator('.question').first().scrollIntoViewIfNeeded();
  await screenshot(admin.page, '01-problems-questions');
  await pasteText('Danh sách học sinh', ' ');
});

test('the pasted tables are checked; what is missing is said', async () => {
  await pasteFile('Bảng phân công', 'demo/assignments.tsv');
  await pasteFile('Bảng nhân sự', 'demo/staff.tsv');
  await screenshot(admin.page, '01-tables');
  await button('Kiểm tra bảng').click();
  await sidebar.getByText('Hãy nhập danh sách học sinh').waitFor();
  await sidebar.getByLabel('Tạo học sinh giả định').check();
  await button('Kiểm tra bảng').click();
  await sidebar.getByText('Bước 2/4').waitFor();
});

test('each ambiguous name is asked with its candidates, and none is chosen beforehand', async () => {
  await screenshot(admin.page, '01-questions');
  const questions = sidebar.locator('.question');
  expect(await questions.count()).toBe(Object.keys(names).length);
  expect(await sidebar.locator('input[type=radio]:checked').count()).toBe(0);
  expect(await button('Gửi câu trả lời').isDisabled()).toBe(true);

  for (const [short, full] of Object.entries(names)) {
    await questions
      .filter({ hasText: `"${short}" là ai?` })
      .getByRole('radio', { name: full, exact: true })
      .check();
  }
  await button('Gửi câu trả lời').click();
  await sidebar.getByText('Bước 3/4').waitFor();
});

test('the preview counts what will be made', async () => {
  const count = async (name: string): Promise<number> => {
    const tile = sidebar.locator('.tile').filter({ hasText: name });
    return Number(await tile.locator('dd').innerText());
  };
  expect(await count('Lớp')).toBe(20);
  expect(await count('Học sinh')).toBeGreaterThanOrEqual(20 * 35);
  expect(await count('Học sinh')).toBeLessThanOrEqual(20 * 45);
  await screenshot(admin.page, '01-preview');
});

test('the work shows its progress, stops when asked, and continues to the end', async () => {
  await button('Tạo sổ điểm của năm học').click();
  await button('Dừng').click();
  await button('Tiếp tục').waitFor();
  const progress = sidebar.locator('progress');
  const stoppedAt = Number(await progress.getAttribute('value'));
  await screenshot(admin.page, '01-stopped');
  expect(stoppedAt).toBeLessThan(Number(await progress.getAttribute('max')));

  await button('Tiếp tục').click();
  await sidebar.getByText('Đã thiết lập xong năm học.').waitFor({ timeout: 90_000 });
  expect(await progress.getAttribute('value')).toBe(await progress.getAttribute('max'));
  await screenshot(admin.page, '01-done');
});

test('the list of files shows the twenty class books, and a book its pupils', async () => {
  await admin.page.getByTestId('home').click();
  const books = admin.page.getByTestId('drive-file').filter({ hasText: /^Sổ điểm \d/ });
  await books.nth(19).waitFor();
  const titles = (await books.allInnerTexts()).sort();
  expect(titles).toHaveLength(20);
  expect([titles[0], titles[19]]).toEqual(['Sổ điểm 6A1 2026-2027', 'Sổ điểm 9A4 2026-2027']);
  await screenshot(admin.page, '01-files');

  await admin.openFile('Sổ điểm 6A1 2026-2027');
  await admin.grid.select('Toán', 'A4');
  await showsText(admin, 'A1', 'Toán – Lớp 6A1 – Năm học 2026-2027');
  expect(await admin.grid.textOf('C4')).toMatch(/^\p{Lu}\p{Ll}*( \p{Lu}\p{Ll}*)+$/u);
  await screenshot(admin.page, '01-class-book');
});
