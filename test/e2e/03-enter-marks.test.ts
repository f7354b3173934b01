import { ADDON_MENU, BOOK_6A1, MATHS } from './support/demo-people';
import { screenshot } from './support/screenshot';
import { showsText, toastText, workDay } from './support/work-day';
import type { WorkspaceWindow } from './support/workspace-window';

/** Job 3: a teacher enters marks in the grid with keyboard and clipboard; the sidebar tells about the cell. */
const day = workDay();
const TAB = 'Toán';
const FIRST_ROW = 4;

let teacher: WorkspaceWindow;

beforeAll(async () => {
  teacher = await day.window(MATHS, BOOK_6A1);
  await teacher.grid.select(TAB, 'D4');
});

/** Types into the cell under the cursor, as the person's keyboard does. */
async function type(a1: string, text: string): Promise<void> {
  await teacher.grid.select(TAB, a1);
  await teacher.page.keyboard.type(text);
  await teacher.page.keyboard.press('Enter');
}

test('a mark is taken with a comma, with a point, and the average appears with the last one', async () => {
  await teacher.page.getByTestId('grid').click({ position: { x: 700, y: 400 } });
  await type('D4', '8,5');
  await showsText(teacher, 'D4', '8,5');
  await type('E4', '8.5');
  await showsText(teacher, 'E4', '8,5');
  expect(await toastText(teacher.page, 'E4')).toContain('được ghi là 8,5');

  for (const [a1, text] of [
    ['F4', '9'],
    ['G4', '10'],
    ['H4', '7'],
  ] as const) {
    await type(a1, text);
    await showsText(teacher, a1, text);
  }
  expect(await teacher.grid.textOf('J4')).toBe('');
  await type('I4', '8');
  // (8,5 + 8,5 + 9 + 10 + 2·7 + 3·8) / 9 = 74 / 9 = 8,2 (TT22/2021, Điều 9).
  await showsText(teacher, 'J4', '8,2');
  await screenshot(teacher.page, '03-average');
});

test.each([
  ['11', 'điểm phải từ 0 đến 10'],
  ['-1', 'điểm phải từ 0 đến 10'],
  ['8,55', 'điểm chỉ có một chữ số thập phân'],
  ['8/5', 'bảng tính đã hiểu thành ngày tháng'],
  ['=A1', 'ô điểm không được chứa công thức'],
  ['abc', 'đây không phải là điểm'],
])('%s is not taken for a mark, and the person is told why', async (text, why) => {
  await teacher.grid.select(TAB, 'D5');
  await teacher.grid.typeInto('D5', text);
  const toast = await toastText(teacher.page, `“${text}” chưa được nhận`);
  expect(toast).toContain(why);
  expect(toast).toContain(await teacher.grid.textOf('C5'));

  if (text === 'abc') {
    await screenshot(teacher.page, '03-not-a-mark');
  }
});

test('a mark typed over what the sheet took for a date shows as a mark', async () => {
  await teacher.grid.typeInto('D6', '8/5');
  await showsText(teacher, 'D6', '8/5');
  await teacher.grid.typeInto('D6', '8,5');
  await showsText(teacher, 'D6', '8,5');
});

test('a block of four columns for the whole class is pasted from the clipboard', async () => {
  const pupils: string[] = [];
  while ((await teacher.grid.textOf(`C${FIRST_ROW + pupils.length}`)) !== '') {
    pupils.push(await teacher.grid.textOf(`C${FIRST_ROW + pupils.length}`));
  }
  expect(pupils.length).toBeGreaterThanOrEqual(35);
  const rows = pupils.map((_name, at) =>
    [0, 1, 2, 3].map((column) =>
      String((50 + ((at * 7 + column * 3) % 51)) / 10).replace('.', ','),
    ),
  );
  await teacher.page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    rows.map((row) => row.join('\t')).join('\n'),
  );
  await teacher.grid.select(TAB, 'D4');
  await teacher.page.keyboard.press('Control+v');

  const last = FIRST_ROW + pupils.length - 1;
  await showsText(teacher, `G${last}`, rows.at(-1)?.[3] ?? '');
  const shown = await teacher.page.evaluate(
    ([first, end]) => {
      const cell = (column: string, row: number) => window.gridApi?.textOf(`${column}${row}`) ?? '';
      const found: string[][] = [];
      for (let row = first ?? 0; row <= (end ?? 0); row++) {
        found.push(['D', 'E', 'F', 'G'].map((column) => cell(column, row)));
      }
      return found;
    },
    [FIRST_ROW, last],
  );
  expect(shown).toEqual(rows);
  await screenshot(teacher.page, '03-pasted');
});

test('the sidebar follows the cell: pupil, assessment, writers, end, and what the ledger knows', async () => {
  await teacher.grid.select(TAB, 'H4');
  await teacher.chooseMenu(ADDON_MENU, 'Ô đang chọn và lịch sử');
  const sidebar = teacher.sidebar();
  await sidebar.getByText('Giữa kì – HKI').waitFor();
  const card = await sidebar.locator('.card').first().innerText();
  expect(card).toContain(await teacher.grid.textOf('C4'));
  expect(card).toContain('Thầy/cô được ghi ô này.');
  expect(card).toContain('Được ghi đến 24:00 16/11/2026');
  expect(card).toContain('Trần Minh Oanh');
  await sidebar.getByRole('button', { name: 'Lịch sử của ô' }).click();
  await sidebar.getByText('Chưa có lần ghi nào').waitFor();

  await teacher.moveClock('+1 giờ');
  await sidebar.getByRole('button', { name: 'Làm mới' }).first().click();
  // What was read anew has another history: it is asked for by itself.
  await sidebar.getByRole('button', { name: 'Lịch sử của ô' }).click();
  await sidebar.locator('.history li').first().waitFor();
  expect(await sidebar.locator('.history li').first().innerText()).toMatch(/\(trống\) → 7/);
  await screenshot(teacher.page, '03-sidebar');

  await teacher.grid.select(TAB, 'J4');
  await sidebar.getByText('Ô này do công thức tính ra').waitFor();
});
