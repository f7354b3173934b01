import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRESETS } from '../../src/capabilities/regulation/pure/presets/preset-list';
import { datesOfPreset } from '../../tools/regulation/dates-of-preset';
import { dueOfItems } from '../../tools/regulation/due-of-items';
import { parseLines } from '../../tools/regulation/parse-lines';
import { regulationsPage } from '../../tools/regulation/regulations-page';

const ROOT = join(__dirname, '..', '..');
const linesOf = (input: string) =>
  parseLines(input)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const dueOf = (...items: readonly unknown[]) => JSON.parse(dueOfItems(JSON.stringify(items)));

describe('parse', () => {
  it('answers each phrase with its rule and text, or with an error that points at the word', () => {
    const [known, blank, unknown] = ['sau khi kiểm tra 1 tuần', '  ', 'sau khi trăng tròn 1 tuần'];

    expect(linesOf(`${known}\r\n${blank}\n\n${unknown}\n`)).toEqual([
      { phrase: known, rule: expect.any(Object), text: 'chậm nhất 1 tuần sau khi kiểm tra' },
      { phrase: unknown, error: expect.stringContaining('Từ thứ 3 “trăng”') },
    ]);
  });

  it('reads what it wrote to the same rule', () => {
    const [first] = linesOf('vào tuần 8; tuần 17, tuần 26; tuần 34');
    const [again] = linesOf(first.text);

    expect(again.rule).toEqual(first.rule);
    expect(again.text).toBe(first.text);
  });
});

describe('due', () => {
  it('answers in the order of the questions, each by its id', () => {
    expect(
      dueOf(
        {
          id: 'a',
          phrase: '1 tuần trước khi kiểm tra học kì',
          year: '2026-2027',
          testDate: '2026-12-21',
        },
        { id: 2, phrase: 'trước ngày 30/8', year: '2026-27' },
        { id: 'c', phrase: 'sửa: chỉ bằng phiếu', year: '2026-2027' },
      ),
    ).toEqual([
      { id: 'a', due: ['2026-12-14T23:59:59.999+07:00'] },
      { id: 2, due: ['2026-08-29T23:59:59.999+07:00'] },
      { id: 'c', due: [] },
    ]);
  });

  it.each([
    [{ phrase: 'sau kiểm tra 1 tuần', year: '2026-2027' }, 'chưa có ngày kiểm tra'],
    [{ phrase: 'khi nào rảnh', year: '2026-2027' }, '“nào”'],
    [{ phrase: 'hằng ngày', year: '2031-2032' }, '2031-2032'],
    [{ phrase: 'hằng ngày', year: '2026-2027', testDate: '2026-02-30' }, '2026-02-30'],
    [{ phrase: 'sau 10 ngày', year: '2026-2027', testDate: '2025-11-02' }, '2025-11-02'],
    [{ phrase: 'hằng ngày', year: '2026-2027', subject: 'Phép thuật' }, 'Phép thuật'],
    [{ phrase: 'hằng ngày', year: '2026-2027', grade: 13 }, '13'],
    [{ phrase: 'hằng ngày' }, 'year'],
    [{ phrase: 7, year: '2026-2027' }, 'phrase'],
    [{ year: '2026-2027' }, 'phrase'],
    ['hằng ngày', 'item'],
    [null, 'item'],
  ])('an error of one question is its own: %j', (item, words) => {
    const [wrong, right] = dueOf(item, { id: 'x', phrase: 'trước ngày 30/8', year: '2026-2027' });

    expect(wrong).toEqual({ id: null, error: expect.stringContaining(words) });
    expect(right.due).toHaveLength(1);
  });

  it('knows subjects by name, and grades', () => {
    const phrase = 'định kì: sau 10 ngày; riêng môn Ngữ văn: 2 tuần sau khi kiểm tra';
    const asked = { phrase, year: '2026-2027', testDate: '2026-11-02' };

    expect(
      dueOf(
        { id: 1, ...asked, subject: 'Ngữ văn' },
        { id: 2, ...asked, subject: 'Toán', grade: 6 },
      ),
    ).toEqual([
      { id: 1, due: ['2026-11-16T23:59:59.999+07:00'] },
      { id: 2, due: ['2026-11-12T23:59:59.999+07:00'] },
    ]);
  });
});

describe('dates', () => {
  const datesOf = (...options: readonly string[]) => JSON.parse(datesOfPreset(options));

  it.each(PRESETS.map(({ id, rules }) => [id, rules.length] as const))(
    'of %s name every rule with its article; with a test date all are known',
    (id, count) => {
      const without = datesOf('--preset', id, '--year', '2026-2027');
      const all = datesOf('--preset', id, '--year', '2026-2027', '--test-date', '2026-12-21');

      expect(without).toHaveLength(count);
      expect(without.filter(({ due }: { due: unknown }) => due === null)).toEqual(
        without.filter(({ needs }: { needs?: string }) => needs === 'testDate'),
      );
      expect(all.every(({ due }: { due: unknown }) => Array.isArray(due))).toBe(true);
    },
  );

  it('are those of the article', () => {
    const all = datesOf('--preset=nguyen-du', '--year=2026-2027', '--test-date=2026-11-02');
    const weeks = all.find(
      ({ article }: { article: string }) => article === 'Điều 11 khoản 1 điểm a',
    );

    expect(weeks).toEqual({
      rule: 'điểm thường xuyên, do giáo viên bộ môn: cuối tuần 8, 17, 26, 34 của năm học',
      article: 'Điều 11 khoản 1 điểm a',
      due: ['2026-11-01', '2027-01-03', '2027-03-21', '2027-05-16'].map(
        (day) => `${day}T23:59:59.999+07:00`,
      ),
    });
  });

  it.each([
    ['--preset', 'nobody', '--year', '2026-2027'],
    ['--preset', 'him-lam', '--year', '1999-2000'],
    ['--preset', 'him-lam', '--year', '2026-2027', '--test-date', '31/12'],
  ])('are refused for %s %s %s %s', (...options) => {
    expect(() => datesOfPreset(options)).toThrow();
  });
});

test('the page of regulations is up to date (npm run -s regulation -- page)', () => {
  expect(readFileSync(join(ROOT, 'docs', 'regulations.md'), 'utf8')).toBe(regulationsPage());
});

test('the command reads UTF-8 from stdin, also behind a byte order mark, and refuses an unknown name', () => {
  const run = (name: string, input: string) =>
    spawnSync(join(ROOT, 'node_modules', '.bin', 'tsx'), ['tools/regulation.ts', name], {
      cwd: ROOT,
      input,
      encoding: 'utf8',
    });

  expect(JSON.parse(run('parse', '\uFEFFhằng ngày\n').stdout)).toMatchObject({ text: 'hằng ngày' });
  expect(run('fly', '')).toMatchObject({ status: 1, stdout: '' });
  expect(run('due', '{}')).toMatchObject({ status: 1, stdout: '' });
});
