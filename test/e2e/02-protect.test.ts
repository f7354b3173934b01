import {
  BOOK_6A1,
  CONTROL,
  HOMEROOM,
  MATHS,
  OFFICE,
  PRINCIPAL,
  STRANGER,
} from './support/demo-people';
import { screenshot } from './support/screenshot';
import { showsText, workDay } from './support/work-day';
import type { WorkspaceWindow } from './support/workspace-window';

/** Job 2: everybody can write exactly what the role table says. */
const day = workDay();
const REFUSED = 'ô hoặc đối tượng được bảo vệ';

/** Types and expects Google's refusal; the cell keeps what it showed. */
async function isRefused(view: WorkspaceWindow, tab: string, a1: string): Promise<void> {
  await view.grid.select(tab, a1);
  const before = await view.grid.textOf(a1);
  await view.grid.typeInto(a1, '9');
  expect(await view.dismissMessage()).toContain(REFUSED);
  expect(await view.grid.textOf(a1)).toBe(before);
}

/** Types and expects that it stays. */
async function isAccepted(
  view: WorkspaceWindow,
  tab: string,
  [a1, text]: readonly [string, string],
): Promise<void> {
  await view.grid.select(tab, a1);
  await view.grid.typeInto(a1, text);
  await showsText(view, a1, text);
}

test('a subject teacher writes the open marks of her own subject and nothing else', async () => {
  const teacher = await day.window(HOMEROOM, BOOK_6A1);
  await isAccepted(teacher, 'Văn', ['D4', '8']);

  for (const [what, a1] of [
    ['a name', 'C4'],
    ['a pupil id', 'B4'],
    ['an average', 'J4'],
    ['a header', 'D3'],
    ['the semester that has not begun', 'K4'],
  ] as const) {
    await isRefused(teacher, 'Văn', a1);
    expect([what, await teacher.grid.isLocked(a1)]).toEqual([what, true]);
  }
  await teacher.grid.select('Văn', 'C4');
  await teacher.grid.typeInto('C4', 'Tên khác');
  await teacher.page.getByTestId('message-dialog').waitFor();
  await screenshot(teacher.page, '02-name-refused');
  await teacher.dismissMessage();
  await isRefused(teacher, 'Toán', 'D4');
  await teacher.page.close();
});

test('attendance and training result are the homeroom teacher’s alone', async () => {
  const homeroom = await day.window(HOMEROOM, BOOK_6A1);
  await isAccepted(homeroom, 'Chuyên cần', ['D4', '1']);
  await screenshot(homeroom.page, '02-homeroom-attendance');
  await homeroom.page.close();

  const maths = await day.window(MATHS, BOOK_6A1);
  await isRefused(maths, 'Chuyên cần', 'D5');
  await isAccepted(maths, 'Toán', ['D4', '7,5']);
  await isRefused(maths, 'Văn', 'D5');
  await maths.page.close();
});

test.each([
  ['the principal', PRINCIPAL],
  ['the office', OFFICE],
])('%s sees the marks and cannot write one', async (_who, email) => {
  const view = await day.window(email, BOOK_6A1);
  await view.grid.select('Văn', 'D6');
  await view.grid.typeInto('D6', '10');
  await view.page.getByText('Chỉ xem').first().waitFor();
  expect(await view.grid.textOf('D6')).toBe('');
  await screenshot(view.page, `02-${email.split('@')[0]}`);
  await view.page.close();
});

test('a stranger sees no file of the school', async () => {
  const teacher = await day.window(HOMEROOM, BOOK_6A1);
  const address = new URL(teacher.page.url());
  await teacher.page.close();

  const stranger = await day.window(STRANGER);
  await stranger.page.getByText('Không có tệp nào mà tài khoản này xem được.').waitFor();
  address.searchParams.set('u', STRANGER);
  await stranger.page.goto(String(address));
  await stranger.page.getByTestId('no-access').waitFor();
  await screenshot(stranger.page, '02-stranger');
  await stranger.page.close();
});

test('nobody but its leaders finds the control workbook', async () => {
  const teacher = await day.window(MATHS);
  await teacher.page.getByTestId('drive-file').filter({ hasText: BOOK_6A1 }).waitFor();
  expect(await teacher.page.getByTestId('drive-file').filter({ hasText: CONTROL }).count()).toBe(0);
  await teacher.page.close();
});
