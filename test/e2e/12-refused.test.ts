import path from 'node:path';
import type { HeldColumnView } from '../../src/capabilities/held/pure/held-views';
import type { RefusedValueView } from '../../src/contract/views';
import { lookOf } from '../sidebar/gallery/sample-look';
import { CELL, OPEN_CELL, OVERVIEW } from '../sidebar/gallery/sample-school';
import { ScriptedAuthority } from '../sidebar/gallery/scripted-authority';
import { launchBrowser, type TestBrowser } from './support/launch-browser';
import { scriptedPage } from './support/scripted-page';

/** Values that were typed and not taken, in a sidebar of 300 × 600. */
let browser: TestBrowser;
const SHOTS = path.resolve(__dirname, '../../build/screenshots');

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

const done = (value: unknown) => ({ ok: true, value }) as const;
const refusedAt = (sequence: number, pupilName: string, value: string): RefusedValueView => ({
  sequence,
  classId: '6A1',
  at: '2026-11-20T01:30:00Z',
  by: 'Trần Minh Oanh',
  subjectId: 'toan',
  subjectName: 'Toán',
  pupilId: `p${sequence}`,
  pupilName,
  assessment: 'HK1.TX1',
  assessmentName: 'Thường xuyên 1 – HKI',
  value,
  official: '',
  reason: 'Điểm phải từ 0 đến 10. Hãy nhập lại.',
  reasonEn: 'A mark is from 0 to 10. Enter it again.',
  cell: `F${sequence}`,
  mayDismiss: true,
  url: `https://docs.google.com/spreadsheets/d/s1/edit#gid=7&range=F${sequence}`,
});
const REFUSED = [
  refusedAt(7, 'Lê Thu Hà (sinh 05/03/2015)', '11'),
  refusedAt(8, 'Lê Thu Hà (sinh 17/09/2015)', 'đ'),
];
const may = [...OVERVIEW.actor.may, 'refused.list', 'refused.dismiss'] as const;
const overview = () => done({ ...OVERVIEW, actor: { ...OVERVIEW.actor, may } });

test('a box names pupil, value, reason and cell; what was seen goes (T5)', async () => {
  let waiting = REFUSED;
  const authority = new ScriptedAuthority({
    'school.overview': overview,
    'tab.look': () => done(lookOf(OPEN_CELL)),
    'refused.list': () => done(waiting),
    'refused.dismiss': ({ sequence }) => {
      waiting = waiting.filter((one) => one.sequence !== sequence);

      return done({ classId: '6A1', sequence });
    },
  });
  const page = await scriptedPage(browser.context, 'addon/cell', authority);
  const box = page.locator('.refused-box');
  await box.getByText('Chưa nhận 2 ô').waitFor();
  await box.scrollIntoViewIfNeeded();
  await page.screenshot({ path: path.join(SHOTS, 'refused-box.png'), fullPage: true });

  expect(await box.getByText('sinh 17/09/2015').count()).toBe(1);
  expect(await box.getByText('Điểm phải từ 0 đến 10').count()).toBe(2);
  expect(await box.getByRole('link', { name: 'Mở ô F8' }).getAttribute('href')).toContain(
    'range=F8',
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  await box.getByRole('button', { name: 'Đã xem' }).first().click();
  await box.getByText('Chưa nhận 1 ô').waitFor();
  await box.getByRole('button', { name: 'Đã xem' }).click();
  await box.waitFor({ state: 'detached' });
  await page.close();
});

test('a cell that holds no mark is never shown in green as open', async () => {
  const because = { vi: 'Điểm phải từ 0 đến 10. Hãy nhập lại.', en: 'A mark is from 0 to 10.' };
  const authority = new ScriptedAuthority({
    'school.overview': overview,
    'tab.look': () =>
      done(
        lookOf({
          ...OPEN_CELL,
          value: '11',
          unaccepted: { kind: 'invalid', official: '', because },
        }),
      ),
  });
  const page = await scriptedPage(browser.context, 'addon/cell', authority);
  await page.getByText('Giá trị không hợp lệ').waitFor();
  await page.screenshot({ path: path.join(SHOTS, 'refused-card.png'), fullPage: true });

  expect(await page.locator('.cell-state .badge-success').count()).toBe(0);
  await page.close();
});

test('a cell nobody may write says why a paste came to nothing, with the rows of the class (T8)', async () => {
  const authority = new ScriptedAuthority({
    'school.overview': overview,
    'tab.look': () => done(lookOf({ ...CELL, kind: 'below', rows: { all: 37, below: 0 } })),
  });
  const page = await scriptedPage(browser.context, 'addon/cell', authority);

  await page.getByText('dưới học sinh cuối cùng của lớp').first().waitFor();
  expect(await page.getByText('Google từ chối cả lần dán').count()).toBe(1);
  expect(await page.getByText('37 học sinh').count()).toBe(1);
  await page.screenshot({ path: path.join(SHOTS, 'refused-paste.png'), fullPage: true });
  await page.close();
});

const HELD: HeldColumnView = {
  ...{ classId: '6A1', subjectId: 'toan', subjectName: 'Toán' },
  ...{ assessment: 'HK1.TX2', assessmentName: 'Thường xuyên 2 – HKI' },
  ...{ filledBefore: 37, filledAfter: 36, entered: 0, changed: 2, emptied: 1 },
  cells: [
    { pupilName: 'Lê Thu Hà (sinh 05/03/2015)', official: '7,5', value: '8' },
    { pupilName: 'Lê Thu Hà (sinh 17/09/2015)', official: '6', value: '' },
    { pupilName: 'Công Tằng Tôn Nữ Nguyễn Thị Quỳnh Phương', official: '10', value: '9,5' },
  ],
  until: '2026-11-20T01:30:00Z',
  reason: 'Điểm giống cột Toán – Thường xuyên 1 – HKI – lớp 6A1, đúng từng học sinh.',
  reasonEn: 'The marks are those of another column.',
};

test('a column that looks wrong is answered for with one press', async () => {
  let waiting: readonly HeldColumnView[] = [HELD];
  const settled: string[] = [];
  const asked = [...may, 'held.columns', 'held.settle'] as const;
  const authority = new ScriptedAuthority({
    'school.overview': () => done({ ...OVERVIEW, actor: { ...OVERVIEW.actor, may: asked } }),
    'tab.look': () => done(lookOf(OPEN_CELL)),
    'refused.list': () => done([]),
    'held.columns': () => done(waiting),
    'held.settle': ({ classId, subjectId, assessment, decision }) => {
      waiting = [];
      settled.push(String(decision));

      return done({ classId, subjectId, assessment });
    },
  });
  const page = await scriptedPage(browser.context, 'addon/cell', authority);
  const column = page.locator('article.card').filter({ hasText: 'Thường xuyên 2' });
  await column.waitFor();
  await column.getByText('Xem').first().click();

  for (const width of [300, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: path.join(SHOTS, `held-column-${width}.png`), fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  }

  await column.getByRole('button', { name: 'Tôi nhầm' }).click();
  await column.waitFor({ state: 'detached' });
  expect(settled).toEqual(['takeBack']);
  await page.close();
});
