import type { Page } from 'playwright-core';
import { HISTORY } from '../sidebar/gallery/sample-history';
import { lookOf } from '../sidebar/gallery/sample-look';
import { CELL, INVALID, OPEN_CELL, OVERVIEW, REQUESTS } from '../sidebar/gallery/sample-school';
import { ScriptedAuthority } from '../sidebar/gallery/scripted-authority';
import { launchBrowser, type TestBrowser } from './support/launch-browser';
import { scriptedPage } from './support/scripted-page';

/** What people see and hear of an answer, in a sidebar of 300 × 600. */
let browser: TestBrowser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

const REFUSAL = {
  ok: false,
  code: 'BUSY',
  details: {},
  message: { vi: 'Hệ thống đang bận. Hãy bấm lại.', en: 'Busy. Press again.' },
} as const;
const open = (name: string, replies: ConstructorParameters<typeof ScriptedAuthority>[0] = {}) =>
  scriptedPage(browser.context, name, new ScriptedAuthority(replies));

/** The answer with these words is wholly in the window and has the focus. */
async function comesToTheEye(page: Page, words: string): Promise<void> {
  const box = page.locator('.outcome', { hasText: words });
  await box.waitFor();
  await page.waitForFunction(
    (text) => {
      const active = document.activeElement;
      const { top, bottom } = active?.getBoundingClientRect() ?? { top: -1, bottom: -1 };

      return active?.textContent?.includes(text) && active.className.includes('outcome')
        ? top >= 0 && (bottom <= window.innerHeight || top < window.innerHeight / 2)
        : false;
    },
    words,
    { timeout: 5000 },
  );
}

async function fillTables(page: Page): Promise<void> {
  await page.getByLabel('Bảng phân công').fill('Stt\tMôn\tLớp\n1\tToán\t6A12');
  await page.getByText('Tạo học sinh giả định').click();
}

describe('an answer comes to the eye and takes the focus (error after “Kiểm tra bảng”, F15)', () => {
  const check = (page: Page) => page.getByRole('button', { name: 'Kiểm tra bảng' }).click();

  test('tables that cannot be used', async () => {
    const page = await open('addon/setup', {
      'setup.preview': () => ({ ok: true, value: INVALID }),
    });
    await fillTables(page);
    await check(page);
    await comesToTheEye(page, 'Bảng chưa dùng được');
    await page.close();
  });

  test('a refusal far above the button, and the next one again', async () => {
    let times = 0;
    const page = await open('addon/setup', {
      'setup.preview': () => {
        times += 1;

        return { ...REFUSAL, message: { vi: `Hệ thống đang bận (${times}).`, en: 'Busy.' } };
      },
    });
    await fillTables(page);
    await check(page);
    await comesToTheEye(page, 'Hệ thống đang bận (1)');
    await check(page);
    await comesToTheEye(page, 'Hệ thống đang bận (2)');
    await page.close();
  });

  test('a lock that was given', async () => {
    const page = await open('addon/lock');
    await page.getByRole('radio', { name: 'Khóa', exact: true }).check({ force: true });
    await page.getByRole('radio', { name: /^(?:Cả|Toàn) trường/ }).check({ force: true });
    await page.getByLabel('Lí do').fill('Khóa để in sổ giữa kì');
    await page.getByRole('button', { name: 'Xem lại' }).click();
    await page.getByRole('button', { name: 'Khóa ngay' }).click();
    await comesToTheEye(page, 'Đã khóa.');
    await page.close();
  });
});

describe('an own request', () => {
  const mine = (state: string) => [{ ...REQUESTS[0], requestedBy: OVERVIEW.actor.email, state }];
  const withdrawals = (authority: ScriptedAuthority) =>
    authority.asked.filter(({ name }) => name === 'correction.withdraw').length;

  test('is taken back only after the question that names it', async () => {
    let state = 'open';
    const authority = new ScriptedAuthority({
      'requests.list': () => ({ ok: true, value: mine(state) }),
      'correction.withdraw': () => {
        state = 'withdrawn';

        return { ok: true, value: mine(state)[0] };
      },
    });
    const page = await scriptedPage(browser.context, 'addon/cell', authority);
    const { number = '' } = REQUESTS[0] ?? {};
    await page.getByRole('button', { name: 'Rút đề nghị…' }).first().click();
    await page.getByText(`Rút đề nghị ${number} (`).waitFor();
    expect(withdrawals(authority)).toBe(0);
    await page.getByRole('button', { name: `Rút ${number}` }).click();
    await comesToTheEye(page, `Đã rút đề nghị ${number}`);
    expect(withdrawals(authority)).toBe(1);
    await page.close();
  });

  test('that was decided meanwhile is not withdrawn from a stale list', async () => {
    let asked = 0;
    const authority = new ScriptedAuthority({
      'requests.list': () => {
        asked += 1;

        return { ok: true, value: mine(asked === 1 ? 'open' : 'refused') };
      },
    });
    const page = await scriptedPage(browser.context, 'addon/cell', authority);
    await page.getByRole('button', { name: 'Rút đề nghị…' }).first().click();
    await comesToTheEye(page, 'không còn chờ duyệt (Bị từ chối)');
    expect(withdrawals(authority)).toBe(0);
    await page.close();
  });

  test('leaves no banner over the next form', async () => {
    const page = await open('addon/correction', {
      'tab.look': () => ({ ok: true, value: lookOf({ ...CELL, openRequestId: null }) }),
    });
    await page.getByLabel('Điểm đúng').fill('8,5');
    await page.getByLabel('Lí do cụ thể').fill('Gõ nhầm khi nhập.');
    await page
      .getByLabel('Minh chứng')
      .setInputFiles([{ name: 'bai.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('demo') }]);
    await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await comesToTheEye(page, 'Đã gửi đề nghị');
    await page.getByRole('button', { name: 'Đề nghị sửa điểm' }).click();
    await page.getByLabel('Điểm đúng').waitFor();
    expect(await page.getByText('Đã gửi đề nghị').count()).toBe(0);
    await page.close();
  });
});

describe('the language chosen (E1)', () => {
  test('is kept for the person, and everything of the school’s side is said in it', async () => {
    const authority = new ScriptedAuthority();
    const page = await scriptedPage(browser.context, 'addon/cell', authority);
    await page.getByText('Toán · 6A1').first().waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Mathematics · 6A1').first().waitFor();
    expect(authority.kept).toEqual(['en']);
    await page.getByText('Mid-term, semester 1').first().waitFor();
    await page.getByText('More than 10 working days after the test').first().waitFor();
    await page.getByText('Principal, Deputy principal').first().waitFor();
    expect(await page.getByText(/Giữa kì|Toán|Hiệu trưởng/).count()).toBe(0);
    await page.close();
  });

  test('holds in the next sidebar from its first picture', async () => {
    const page = await scriptedPage(browser.context, 'addon/lock', new ScriptedAuthority(), {
      language: 'en',
    });
    await page.getByRole('button', { name: 'English', pressed: true }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.close();
  });
});

describe('a page beside a book', () => {
  const classes = OVERVIEW.classes.map((one, position) =>
    position === 1 ? { ...one, bookId: 's1' } : one,
  );
  const overview = () => ({ ok: true, value: { ...OVERVIEW, classes } }) as const;
  const { id: inFront = '' } = classes[1] ?? {};

  test.each(['addon/review', 'addon/pupils'])('%s begins with the class in front', async (name) => {
    const authority = new ScriptedAuthority({ 'school.overview': overview });
    const page = await scriptedPage(browser.context, name, authority);
    await page.waitForFunction(
      (id) => [...document.querySelectorAll('select')].some(({ value }) => value === id),
      inFront,
    );
    // The class is chosen one drawing before it is asked about.
    await page.locator('.loading').first().waitFor({ state: 'detached' });
    const query = name === 'addon/review' ? 'result.review' : 'pupils.list';
    const asked = authority.asked.filter((envelope) => envelope.name === query);
    expect(asked.map(({ payload }) => (payload as { classId: string }).classId)).toEqual([inFront]);
    await page.close();
  });

  test('says how many pupils a paste has room for, where the person may write (T8)', async () => {
    const page = await open('addon/cell', {
      'tab.look': () => ({
        ok: true,
        value: lookOf({ ...OPEN_CELL, rows: { all: 37, below: 26 } }),
      }),
    });
    await page.getByText('Lớp có 37 học sinh; từ dòng này xuống còn 26.').waitFor();
    await page.close();
  });
});

describe('who wrote a value that nobody can be said to have written (T12)', () => {
  const unknown = { actor: 'không rõ', seen: ['Trịnh Khánh Vy'] };

  test('is not known, on the card and in the look-up; who had the file open is said to have had it open', async () => {
    const card = await open('addon/cell', {
      'mark.history': () => ({
        ok: true,
        value: {
          ...HISTORY,
          lines: HISTORY.lines.slice(0, 1).map((line) => ({ ...line, ...unknown })),
        },
      }),
    });
    await card.getByRole('button', { name: 'Lịch sử của ô' }).click();
    await card
      .getByText('Không rõ ai ghi (đã mở tệp trong lúc đó: Trịnh Khánh Vy)')
      .first()
      .waitFor();
    await card.close();

    const lookup = await open('authority/webapp', {
      'mark.history': () => ({
        ok: true,
        value: {
          ...HISTORY,
          lines: HISTORY.lines
            .slice(0, 1)
            .map((line) => ({ ...line, ...unknown, email: 'không rõ', role: 'unknown' })),
        },
      }),
    });
    await lookup.getByRole('tab', { name: 'Tra cứu' }).click();
    await lookup.getByRole('button', { name: 'Xem lịch sử' }).click();
    await lookup
      .getByText('Không rõ ai ghi (đã mở tệp trong lúc đó: Trịnh Khánh Vy)')
      .first()
      .waitFor();
    await lookup.close();
  });
});
