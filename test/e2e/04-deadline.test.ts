import { ADDON_MENU, BOOK_6A1, HOMEROOM } from './support/demo-people';
import { screenshot } from './support/screenshot';
import { showsText, workDay } from './support/work-day';
import type { WorkspaceWindow } from './support/workspace-window';

/** Job 4: ten working days after the mid-term test of 2 November the marks are closed. */
const day = workDay();

let teacher: WorkspaceWindow;

const locked = (a1: string, wanted: boolean) =>
  teacher.page.waitForFunction(
    ([cell, value]) => window.gridApi?.isLocked(String(cell)) === value,
    [a1, wanted] as const,
  );

beforeAll(async () => {
  teacher = await day.window(HOMEROOM, BOOK_6A1);
});

test('a mark entered in time stays when the deadline passes, and the block closes', async () => {
  await teacher.grid.select('Văn', 'H4');
  await teacher.grid.typeInto('H4', '7');
  await locked('H4', false);

  await teacher.setClock('2026-11-17T07:00');
  await locked('H4', true);
  await showsText(teacher, 'H4', '7');
  await locked('D4', false);
});

test('a late edit is refused and changes nothing', async () => {
  await teacher.grid.typeInto('H4', '9');
  expect(await teacher.dismissMessage()).toContain('được bảo vệ');
  expect(await teacher.grid.textOf('H4')).toBe('7');
});

test('the sidebar says why, by which article, and who can open it', async () => {
  await teacher.grid.select('Văn', 'H4');
  await teacher.chooseMenu(ADDON_MENU, 'Ô đang chọn và lịch sử');
  const reasons = teacher.sidebar().locator('.reasons');
  await reasons.waitFor();
  const text = await reasons.innerText();
  expect(text).toContain('Đã hết hạn nhập điểm từ 17/11/2026 00:00');
  expect(text).toMatch(/Căn cứ\s+Điều \d+/);
  expect(text).toMatch(/Người mở được\s+Hiệu trưởng/);
  await teacher.sidebar().getByText('Hiện không ai được ghi').waitFor();
  await teacher.sidebar().getByRole('button', { name: 'Xin mở cột' }).waitFor();
  await screenshot(teacher.page, '04-deadline');
  await teacher.sidebar().getByRole('button', { name: 'Xin mở cột' }).click();
  await teacher.sidebar().getByRole('button', { name: 'Gửi đề nghị mở cột' }).waitFor();
  await screenshot(teacher.page, '04-ask-opening');
});

test('marks that are not under the deadline can still be entered', async () => {
  await teacher.grid.typeInto('D4', '6,5');
  await showsText(teacher, 'D4', '6,5');
});
