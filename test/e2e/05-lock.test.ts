import { ADDON_MENU, BOOK_6A1, CONTROL, HOMEROOM, PRINCIPAL } from './support/demo-people';
import { screenshot } from './support/screenshot';
import { showsText, workDay } from './support/work-day';
import type { WorkspaceWindow } from './support/workspace-window';

/** Job 5: the principal locks a class from the menu of the control workbook and opens it again for a time. */
const day = workDay();

let principal: WorkspaceWindow;
let teacher: WorkspaceWindow;

/** The teacher's open window shows the cell as locked (or open) by itself. */
const teacherSees = (locked: boolean) =>
  teacher.page.waitForFunction((value) => window.gridApi?.isLocked('D4') === value, locked);

const sidebar = () => principal.sidebar();
const button = (name: string) => sidebar().getByRole('button', { name });

beforeAll(async () => {
  teacher = await day.window(HOMEROOM, BOOK_6A1);
  await teacher.grid.select('Văn', 'D4');
  principal = await day.window(PRINCIPAL, CONTROL);
  await principal.chooseMenu(ADDON_MENU, 'Khóa / mở khóa…');
  await sidebar().getByText('Một số lớp').waitFor();
});

async function chooseClass(): Promise<void> {
  await sidebar().getByLabel('Một số lớp').check();
  await sidebar().getByText('6A1', { exact: true }).click();
}

test('a lock without a reason is not sent', async () => {
  await sidebar().getByText('Khóa', { exact: true }).click();
  await chooseClass();
  await button('Xem lại trước khi thực hiện').click();
  await sidebar().getByText('Hãy ghi lí do.').waitFor();
  await screenshot(principal.page, '05-lock-form');
});

test('after the confirmation the class is locked, in the teacher’s open window too', async () => {
  await teacherSees(false);
  await sidebar().getByLabel('Lí do').fill('Chốt điểm giữa kì');
  await button('Xem lại trước khi thực hiện').click();
  await sidebar().getByText('Sẽ khóa 6A1').waitFor();
  await screenshot(principal.page, '05-lock-confirm');
  await button('Khóa ngay').click();
  await sidebar().getByText('Đã khóa. Số vùng').waitFor();
  await screenshot(principal.page, '05-locked');

  await teacherSees(true);
  await teacher.grid.typeInto('D4', '9');
  expect(await teacher.dismissMessage()).toContain('được bảo vệ');
  await teacher.grid.select('Văn', 'D4');
  await teacher.chooseMenu(ADDON_MENU, 'Ô đang chọn và lịch sử');
  await teacher.sidebar().getByText('Chốt điểm giữa kì').waitFor();
  await screenshot(teacher.page, '05-teacher-sees');
});

test('opening asks for an end in the future and opens until then', async () => {
  await sidebar().getByText('Mở khóa', { exact: true }).click();
  await chooseClass();
  await sidebar().getByLabel('Lí do').fill('Nhập bù điểm cho học sinh nghỉ ốm');
  await sidebar().getByLabel('Mở đến').fill('2026-11-08T17:00');
  await button('Xem lại trước khi thực hiện').click();
  await sidebar().getByText('Thời điểm khóa lại phải ở sau bây giờ.').waitFor();
  await sidebar().getByLabel('Mở đến').fill('2026-11-09T17:00');
  await button('Xem lại trước khi thực hiện').click();
  await button('Mở khóa ngay').click();
  await sidebar().getByText('Đã mở đến').waitFor();
  await screenshot(principal.page, '05-opened');

  await teacherSees(false);
  await teacher.grid.typeInto('D4', '9');
  await showsText(teacher, 'D4', '9');
});

test('when the time is over the class is locked again by itself; what was entered stays', async () => {
  await principal.setClock('2026-11-09T17:06');
  await teacherSees(true);
  await showsText(teacher, 'D4', '9');
  await teacher.grid.typeInto('D4', '10');
  expect(await teacher.dismissMessage()).toContain('được bảo vệ');
});
