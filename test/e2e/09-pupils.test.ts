import type { FrameLocator, Locator, Page } from 'playwright-core';
import { ADDON_MENU, ADMIN, BOOK_6A1, CONTROL, MATHS, OFFICE } from './support/demo-people';
import { screenshot } from './support/screenshot';
import { showsText, workDay } from './support/work-day';
import type { WorkspaceWindow } from './support/workspace-window';

/** A pupil with marks changes class; another leaves and comes back; somebody new comes. */
const day = workDay();
const BOOK_6A5 = 'Sổ điểm 6A5 2026-2027';
/** Teacher of mathematics in 6A5, who does not teach in 6A1. */
const MATHS_6A5 = 'daocongviet@hoamai.edu.vn';
const TAB = 'Toán';
/** The pupil who moves stands in the fifth row of the book of 6A1, who leaves in the sixth. */
const MOVES = 5;
const LEAVES = 6;
const PHONE = { width: 390, height: 844 };
const MARKS = { D: '8,5', E: '8,5', F: '9', G: '10', H: '7' };

let old: WorkspaceWindow;
let admin: WorkspaceWindow;
let sidebar: FrameLocator;
let mover: string;
let leaver: string;

const button = (name: string | RegExp) => sidebar.getByRole('button', { name });
const lineOf = (name: string) => sidebar.locator('.pupils-line', { hasText: name }).first();

async function unfold(details: Locator): Promise<void> {
  if ((await details.getAttribute('open')) === null) {
    await details.locator('summary').click();
  }
}

/** Opens a pupil of the list and one of the things that can be done. */
async function begin(name: string, act: string): Promise<void> {
  const line = lineOf(name);
  await unfold(line.locator('details'));
  await line.getByRole('button', { name: act }).click();
}

async function locked(view: WorkspaceWindow, a1: string, wanted: boolean): Promise<void> {
  await view.page.waitForFunction(
    ([cell, value]) => window.gridApi?.isLocked(String(cell)) === value,
    [a1, wanted] as const,
  );
}

/** The row of a pupil in the tab shown, from 1. */
function rowOf(view: WorkspaceWindow, name: string): Promise<number> {
  return view.page.evaluate((wanted) => {
    for (let row = 4; row < 80; row++) {
      if (window.gridApi?.textOf(`C${row}`) === wanted) {
        return row;
      }
    }
    return 0;
  }, name);
}

beforeAll(async () => {
  old = await day.window(MATHS, BOOK_6A1);
  await old.grid.select(TAB, `C${MOVES}`);
  mover = await old.grid.textOf(`C${MOVES}`);
  leaver = await old.grid.textOf(`C${LEAVES}`);
  for (const [column, mark] of Object.entries(MARKS)) {
    await old.grid.typeInto(`${column}${MOVES}`, mark);
  }

  admin = await day.window(ADMIN, CONTROL);
  await admin.chooseMenu(ADDON_MENU, 'Học sinh: chuyển lớp, chuyển đi, tiếp nhận…');
  sidebar = admin.sidebar();
  await sidebar.getByText('Đang học 37').waitFor();
});

test('a move needs a class of the same grade and a reason, and says what it will do', async () => {
  await screenshot(admin.page, '09-list');
  await begin(mover, 'Chuyển lớp');
  const offered = await lineOf(mover).locator('select option').allInnerTexts();
  expect(offered).toEqual(['Chọn…', '6A2', '6A3', '6A4', '6A5']);
  await button('Xem lại').last().click();
  await sidebar.getByText('Hãy chọn lớp chuyển đến.').waitFor();
  await sidebar.getByText('Hãy ghi lí do.').waitFor();
  await screenshot(admin.page, '09-move-problems');

  await lineOf(mover).getByLabel('Lớp chuyển đến').selectOption('6A5');
  await lineOf(mover).getByLabel('Lí do').fill('Gia đình đề nghị, hai lớp đã thống nhất.');
  await lineOf(mover).getByLabel('Số quyết định').fill('12/QĐ-THCS');
  await button('Xem lại').last().click();
  await sidebar.getByText('Điểm và lịch sử đi theo sang 6A5.').waitFor();
  await sidebar.getByText('Dòng ở sổ 6A1 được giữ lại, tô xám, không ghi được nữa.').waitFor();
  await screenshot(admin.page, '09-move-confirm');
});

test('after it the list says where the pupil has gone, on what ground, and by whom', async () => {
  await lineOf(mover).getByRole('button', { name: 'Chuyển lớp' }).click();
  await sidebar.getByText(`Đã chuyển ${mover} từ lớp 6A1 sang lớp 6A5.`).waitFor();
  await sidebar.getByText('Đang học 36').waitFor();
  expect(await lineOf(mover).innerText()).toContain('Đã chuyển lớp');
  const change = await sidebar.locator('.pupils-line', { hasText: '6A1 → 6A5' }).innerText();
  expect(change).toContain('12/QĐ-THCS');
  expect(change).toContain('Gia đình đề nghị');
  await screenshot(admin.page, '09-moved');
});

test('the row in the old book is grey, tells where the pupil is, and takes nothing any more', async () => {
  await locked(old, `I${MOVES}`, true);
  expect(await old.grid.textOf(`D${MOVES}`)).toBe(MARKS.D);
  expect(await old.grid.noteOf(`C${MOVES}`)).toContain('Chuyển sang lớp 6A5');
  await old.grid.typeInto(`I${MOVES}`, '9');
  expect(await old.dismissMessage()).toContain('được bảo vệ');
  await locked(old, `D${MOVES + 1}`, false);
  await old.grid.select(TAB, `D${MOVES}`);
  await screenshot(old.page, '09-old-book');
});

test('the sidebar says why the cell is closed', async () => {
  await old.grid.select(TAB, `I${MOVES}`);
  await old.chooseMenu(ADDON_MENU, 'Ô đang chọn và lịch sử');
  await old.sidebar().getByText('Học sinh không còn học ở lớp này').waitFor();
  await screenshot(old.page, '09-why-closed');
});

test('the new book has the pupil with the same marks; its teacher adds one and the average appears', async () => {
  const fresh = await day.window(MATHS_6A5, BOOK_6A5);
  await fresh.grid.select(TAB, 'C4');
  const row = await rowOf(fresh, mover);
  expect(row).toBe(4 + 43);
  expect(await fresh.grid.textOf(`A${row}`)).toBe('44');
  for (const [column, mark] of Object.entries(MARKS)) {
    expect([column, await fresh.grid.textOf(`${column}${row}`)]).toEqual([column, mark]);
  }
  expect(await fresh.grid.textOf(`J${row}`)).toBe('');

  await locked(fresh, `I${row}`, false);
  await fresh.grid.typeInto(`I${row}`, '8');
  // (8,5 + 8,5 + 9 + 10 + 2·7 + 3·8) / 9 = 74 / 9 = 8,2 (TT22/2021, Điều 9): old and new marks together.
  await showsText(fresh, `J${row}`, '8,2');
  await fresh.grid.select(TAB, `I${row}`);
  await screenshot(fresh.page, '09-new-book');
  await fresh.moveClock('+1 giờ');
  await showsText(fresh, `I${row}`, '8');
  await fresh.page.close();
});

/** The school's page of the administrator, on a phone. */
async function openPhone(): Promise<{ page: Page; app: FrameLocator }> {
  const link = await admin.page.getByTestId('phone-link').getAttribute('href');
  const page = await day.browser.context.newPage();
  await page.setViewportSize(PHONE);
  await page.goto(`${day.address}${link?.split('?')[0] ?? ''}?authuser=${ADMIN}`);
  return { page, app: page.frameLocator('[data-testid=web-app-frame]') };
}

test('on a phone: a look-up shows the life of the marks in both classes, the list where the pupil is from', async () => {
  const { page, app } = await openPhone();
  await app.getByRole('tab', { name: 'Tra cứu' }).click();
  await app.getByLabel('Lớp').selectOption('6A5');
  await app.getByLabel('Môn').selectOption({ label: 'Toán' });
  await app.getByLabel('Học sinh').selectOption({ label: mover });
  await app.getByRole('button', { name: 'Xem lịch sử' }).click();
  const lines = app.locator('.history li');
  await lines.first().waitFor();
  const all = (await lines.allInnerTexts()).join('\n');
  expect(all).toMatch(/Sổ cái 6A1, số \d+/);
  expect(all).toMatch(/Sổ cái 6A5, số \d+/);
  expect(all).toContain('Trần Minh Oanh');
  expect(all).toContain('Đào Công Việt');
  await screenshot(page, '09-look-up');

  await app.getByRole('tab', { name: 'Học sinh' }).click();
  await app.getByLabel('Lớp').selectOption('6A5');
  const line = app.locator('.pupils-line', { hasText: mover }).first();
  await line.getByText('Từ lớp 6A1 chuyển sang').waitFor();
  await line.scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  await screenshot(page, '09-phone');
  // Not closed here: Chromium then sends no clicks into the frames of other windows.
});

test('a pupil goes to another school; the row closes, and opens again on return', async () => {
  await begin(leaver, 'Chuyển trường / bảo lưu / thôi học');
  await lineOf(leaver).getByLabel('Trường hợp').selectOption('movedOut');
  await lineOf(leaver).getByLabel('Trường chuyển đến').fill('Trường THCS Hoa Ban');
  await lineOf(leaver).getByLabel('Lí do').fill('Theo gia đình.');
  await button('Xem lại').last().click();
  await screenshot(admin.page, '09-leave-confirm');
  await button('Ghi nhận').click();
  await sidebar.getByText(`Đã ghi nhận ${leaver}, lớp 6A1: Chuyển đi.`).waitFor();
  await sidebar.getByText('Đang học 35').waitFor();
  await locked(old, `D${LEAVES}`, true);
  await screenshot(admin.page, '09-left');

  await begin(leaver, 'Trở lại học');
  await lineOf(leaver).getByLabel('Lí do').fill('Gia đình trở về.');
  await button('Xem lại').last().click();
  await button('Ghi nhận trở lại').click();
  await sidebar.getByText(`Đã ghi nhận ${leaver} trở lại lớp 6A1.`).waitFor();
  await locked(old, `D${LEAVES}`, false);
  await old.grid.typeInto(`D${LEAVES}`, '7,5');
  await showsText(old, `D${LEAVES}`, '7,5');
});

test('the office reads the list and is offered no act', async () => {
  const office = await day.window(OFFICE, CONTROL);
  await office.chooseMenu(ADDON_MENU, 'Học sinh: chuyển lớp, chuyển đi, tiếp nhận…');
  const list = office.sidebar();
  await list.getByText('Thầy/cô chỉ xem được danh sách.').waitFor();
  expect(await list.locator('.pupils-gone').innerText()).toContain('Chuyển sang lớp 6A5');
  expect(await list.locator('summary').count()).toBe(0);
  await screenshot(office.page, '09-office');
});

test('a code that somebody has is refused and nothing typed is lost; with another one the pupil is in the book', async () => {
  const form = sidebar.locator('.pupils-admit');
  await unfold(form);
  // The code of a pupil of 6A5: not in the list that is shown, so only the authority can know.
  await form.getByLabel('Mã học sinh').fill('2606005001');
  await form.getByLabel('Họ và tên').fill('Hoàng Thị Mai Chi');
  await form.getByLabel('Ngày sinh').fill('5/3/2015');
  await form.getByLabel('Giới tính').selectOption('Nữ');
  await form.getByLabel('Dân tộc').selectOption('Tày');
  await form.getByLabel('Số điện thoại').fill('0912 345 678');
  await form.getByLabel('Trường chuyển về từ').fill('Trường THCS Hoa Ban');
  await form.getByLabel('Lí do').fill('Gia đình chuyển nơi ở.');
  await button('Xem lại').first().click();
  await button('Tiếp nhận').click();
  await sidebar.getByText('DUPLICATE_ID').waitFor();
  await screenshot(admin.page, '09-admit-refused');

  await button('Sửa lại').click();
  expect(await form.getByLabel('Họ và tên').inputValue()).toBe('Hoàng Thị Mai Chi');
  await form.getByLabel('Mã học sinh').fill('2606001900');
  await button('Xem lại').first().click();
  await screenshot(admin.page, '09-admit-confirm');
  await button('Tiếp nhận').click();
  await sidebar.getByText('Đã tiếp nhận Hoàng Thị Mai Chi vào lớp 6A1.').waitFor();
  await screenshot(admin.page, '09-admitted');

  await old.page.waitForFunction(() => window.gridApi?.textOf('C41') === 'Hoàng Thị Mai Chi');
  await old.grid.typeInto('D41', '9');
  await showsText(old, 'D41', '9');
  await old.grid.select(TAB, 'D41');
  await screenshot(old.page, '09-admitted-book');
});
