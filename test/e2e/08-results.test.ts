import type { FrameLocator } from 'playwright-core';
import { Colleagues, type MarkPlan } from './support/colleagues';
import { ADDON_MENU, BOOK_6A1, CONTROL, HOMEROOM, MATHS, PRINCIPAL } from './support/demo-people';
import { screenshot } from './support/screenshot';
import { showsText, sidebarFrame, workDay } from './support/work-day';
import type { WorkspaceWindow } from './support/workspace-window';

/** Job 8: from complete marks to approved results of a class, and back. */
const day = workDay();
const SUMMARY = 'Tổng hợp HK1';
/** Where the stamp of a summary tab stands. */
const STAMP = 'D1';
/** Final mark of the first semester in mathematics: of the first pupil, and of the one whose mark is missing. */
const FIRST_FINAL = 'I4';
const MISSING_FINAL = 'I7';

let colleagues: Colleagues;
let maths: WorkspaceWindow;
let homeroom: WorkspaceWindow;
let principal: WorkspaceWindow;

/** As given by the homeroom teacher in both semesters; the others are `Tốt`. */
const TRAINING = ['Tốt', 'Đạt', 'Tốt', 'Chưa đạt'];

const nameOf = (pupil: number): string => colleagues.pupils[pupil] ?? '';

/**
 * The first pupil is good in everything, the second fails two subjects, the third has eight in just as many subjects as
 * the level asks for, the others are in the middle.
 */
const marks: MarkPlan = (subjectId, pupil, key) => {
  if (['gdtc', 'nghe-thuat', 'gddp', 'hdtn-hn'].includes(subjectId)) {
    return 'Đ';
  }
  const lower = ['gdcd', 'tin'].includes(subjectId);
  if (subjectId === 'toan' && pupil === 3 && key === 'HK1.CK') {
    return '';
  }
  if (pupil === 1) {
    return ['toan', 'van'].includes(subjectId) ? '3' : '7';
  }
  if (pupil === 2) {
    return lower ? '7' : '8';
  }
  return pupil === 0 && !lower ? '9' : String(7 + (pupil % 2));
};

async function openReview(view: WorkspaceWindow): Promise<FrameLocator> {
  await view.chooseMenu(ADDON_MENU, 'Xét kết quả');
  const sidebar = view.sidebar();
  await sidebar.getByText('Học kì I', { exact: true }).waitFor();
  return sidebar;
}

const button = (sidebar: FrameLocator, name: string | RegExp) =>
  sidebar.getByRole('button', { name });

const card = (sidebar: FrameLocator, text: string) =>
  sidebar.locator('.card').filter({ hasText: text });

async function refresh(sidebar: FrameLocator): Promise<void> {
  await button(sidebar, 'Làm mới').click();
  await sidebar.locator('.section-top [aria-busy=true]').waitFor({ state: 'detached' });
}

beforeAll(async () => {
  colleagues = await Colleagues.at(day.address);
  await colleagues.enterMarks(1, marks);
  await colleagues.enterTraining(1, TRAINING);
  await colleagues.waitUntil('2027-01-11T08:00');
  await colleagues.declare(1, ['toan', 'van']);
  maths = await day.window(MATHS, BOOK_6A1);
});

test('a subject with a missing mark is not declared complete: the mark is named; entered, the keyboard declares', async () => {
  const sidebar = await openReview(maths);
  await sidebar.getByText('Môn tôi dạy').click();
  const line = card(sidebar, 'Môn tôi dạy')
    .locator('.review-item')
    .filter({ hasText: '6A1 · Toán' });
  await line.getByRole('button').click();
  await line.getByText(`${nameOf(3)}: thiếu điểm ĐĐGck môn Toán (học kì 1)`).waitFor();
  await screenshot(maths.page, '08-missing');

  await maths.grid.select('Toán', MISSING_FINAL);
  await maths.grid.typeInto(MISSING_FINAL, '8');
  await maths.setClock('2027-01-11T08:10');
  await line.getByRole('button').focus();
  await maths.page.keyboard.press('Enter');
  await line.getByText('Giáo viên đã xác nhận').waitFor();
  await screenshot(maths.page, '08-declared');
});

test('the homeroom teacher sees what is undeclared, and of every pupil the levels and why', async () => {
  homeroom = await day.window(HOMEROOM, BOOK_6A1);
  const sidebar = await openReview(homeroom);
  const completeness = card(sidebar, 'Mức độ đầy đủ');
  await completeness.getByText('11/12').waitFor();
  await completeness.getByText('Ngữ văn').waitFor();
  await screenshot(homeroom.page, '08-review');

  const pupil = card(sidebar, 'Học sinh')
    .locator('details')
    .filter({ hasText: nameOf(1) });
  expect(await pupil.locator('.badge').allInnerTexts()).toEqual([
    'Học tập: Chưa đạt',
    'Rèn luyện: Đạt',
  ]);
  await pupil.locator('summary').focus();
  await homeroom.page.keyboard.press('Enter');
  const reasons = await pupil.locator('ol li').allInnerTexts();
  const sum = '(tổng ĐĐGtx [3; 3; 3; 3] + 2 × 3 + 3 × 3) / 9 = 27 / 9 = 3,0 (TT22/2021 Đ9.1b)';
  expect(
    reasons.filter((reason) => reason.startsWith('Toán') && reason.endsWith(sum)),
  ).toHaveLength(1);
  expect(reasons.at(-1)).toBe('Không thuộc các mức trên → Chưa đạt (TT22/2021 Đ9.2d)');
  await screenshot(homeroom.page, '08-why');

  await sidebar.getByText('Cách ngưỡng một bước').click();
  const near = await card(sidebar, 'Cách ngưỡng một bước').locator('li').allInnerTexts();
  expect(near).toHaveLength(6);
  expect(near.every((text) => text.includes(nameOf(2)))).toBe(true);
  expect(near[0]).toContain('8,0 → 7,9: học tập Tốt → Khá');
  await screenshot(homeroom.page, '08-near');
});

test('nothing is wider than the sidebar of 300 pixels, and English is one press away', async () => {
  const sidebar = homeroom.sidebar();
  const frame = await sidebarFrame(homeroom.page);
  const widths = await frame.evaluate(() => {
    for (const one of document.querySelectorAll('details')) {
      one.open = true;
    }
    return [window.innerWidth, document.documentElement.scrollWidth] as const;
  });
  expect(widths[1]).toBeLessThanOrEqual(widths[0]);
  expect(widths[0]).toBeLessThanOrEqual(300);

  await button(sidebar, 'EN').click();
  await button(sidebar, 'Submit results').waitFor();
  await screenshot(homeroom.page, '08-english');
  await button(sidebar, 'VI').click();
  await button(sidebar, 'Nộp kết quả').waitFor();
});

test('the principal can approve only what everybody has declared and the homeroom teacher submitted', async () => {
  principal = await day.window(PRINCIPAL, CONTROL);
  const leader = await openReview(principal);
  await card(leader, 'Các lớp').getByText('11/12 môn').waitFor();
  await card(leader, 'Mức độ đầy đủ').waitFor();
  expect(await button(leader, /Duyệt/).count()).toBe(0);
  await screenshot(principal.page, '08-classes');

  const sidebar = homeroom.sidebar();
  await homeroom.page.bringToFront();
  await button(sidebar, 'Tổng hợp').click();
  await sidebar.getByText('Đã ghi trang tổng hợp.').waitFor();
  await sidebar.getByText('Trang tổng hợp đúng với dữ liệu hiện tại.').waitFor();
  await card(sidebar, 'Mức độ đầy đủ').getByRole('button', { name: 'Xác nhận hoàn thành' }).click();
  await sidebar.getByText('Mọi môn đã đủ và đã xác nhận.').waitFor();
  await button(sidebar, 'Nộp kết quả').click();
  await sidebar.getByText('Đã nộp kết quả cho hiệu trưởng.').waitFor();
  await screenshot(homeroom.page, '08-submitted');

  await principal.page.bringToFront();
  await refresh(leader);
  await button(leader, 'Duyệt các lớp đã đủ (1)').click();
  const confirm = leader.locator('.review-confirm');
  expect(await confirm.innerText()).toContain('6A1');
  await screenshot(principal.page, '08-confirm');
  await confirm.getByRole('button', { name: 'Duyệt kết quả' }).click();
  await leader.getByText('Đã duyệt 1 lớp.').waitFor();
  await button(leader, '6A1').click();
  await card(leader, 'Tạ Bảo Trinh').getByText('Đã duyệt lần 1').waitFor();
  await screenshot(principal.page, '08-approved');
});

test('the summary tab bears results and stamp; the marks are closed, a change is refused', async () => {
  await homeroom.page.bringToFront();
  await homeroom.grid.select(SUMMARY, STAMP);
  await homeroom.page.waitForFunction(
    (cell) => /^ĐÃ DUYỆT lần 1 .* bởi Trần Quang Huy/.test(window.gridApi?.textOf(cell) ?? ''),
    STAMP,
  );
  expect(await homeroom.grid.textOf('I5')).toBe('3,0');
  await screenshot(homeroom.page, '08-summary');

  await maths.page.bringToFront();
  await maths.grid.select('Toán', FIRST_FINAL);
  await maths.page.waitForFunction((cell) => window.gridApi?.isLocked(cell) === true, FIRST_FINAL);
  await maths.grid.typeInto(FIRST_FINAL, '10');
  expect(await maths.dismissMessage()).toContain('được bảo vệ');
  expect(await maths.grid.textOf(FIRST_FINAL)).toBe('9');
});

test('re-opened with a reason, a mark can change, and everything made from it shows as old', async () => {
  const leader = principal.sidebar();
  await principal.page.bringToFront();
  await button(leader, 'Mở lại…').click();
  await button(leader, 'Xác nhận mở lại').click();
  await leader.getByText('Hãy ghi lí do.').waitFor();
  await screenshot(principal.page, '08-reopen');
  await leader.getByLabel('Lí do mở lại').fill('Chấm lại bài cuối kì của một học sinh');
  await button(leader, 'Xác nhận mở lại').click();
  await leader.getByText('Đã mở lại kết quả.').waitFor();
  await screenshot(principal.page, '08-reopened');

  await maths.page.bringToFront();
  await maths.page.waitForFunction((cell) => window.gridApi?.isLocked(cell) === false, FIRST_FINAL);
  await maths.grid.typeInto(FIRST_FINAL, '10');
  await showsText(maths, FIRST_FINAL, '10');
  await maths.setClock('2027-01-11T09:00');
  await homeroom.page.bringToFront();
  await homeroom.grid.select('Toán', FIRST_FINAL);
  await showsText(homeroom, FIRST_FINAL, '10');
  await homeroom.grid.select(SUMMARY, STAMP);
  await homeroom.page.waitForFunction(
    (cell) => window.gridApi?.textOf(cell).startsWith('ĐÃ CŨ') === true,
    STAMP,
  );
  await refresh(homeroom.sidebar());
  await homeroom.sidebar().getByText('Trang tổng hợp đã cũ, hãy tổng hợp lại.').waitFor();
  await homeroom.sidebar().getByText('Điểm đổi sau xác nhận').waitFor();
  await screenshot(homeroom.page, '08-stale');
});

test('the lists of the year name whom the homeroom teacher proposes', async () => {
  await colleagues.waitUntil('2027-05-10T08:00');
  await colleagues.enterMarks(2, marks);
  await colleagues.enterTraining(2, TRAINING);
  await colleagues.waitUntil('2027-05-28T08:00');

  const sidebar = homeroom.sidebar();
  await sidebar.getByText('Cả năm', { exact: true }).click();
  const lists = card(sidebar, 'Danh sách đề nghị');
  const named = async (list: string): Promise<readonly string[]> => {
    const one = lists.locator('details').filter({ hasText: list });
    await one.locator('summary').click();
    return one.locator('li').allInnerTexts();
  };
  expect(await named('Học sinh Xuất sắc')).toEqual([nameOf(0)]);
  expect(await named('Đánh giá lại trong hè')).toEqual([nameOf(1)]);
  expect(await named('Rèn luyện trong hè')).toEqual([nameOf(3)]);
  await screenshot(homeroom.page, '08-lists');
});
