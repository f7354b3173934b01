import vm from 'node:vm';
import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import { parse } from 'acorn';
import { textWidth } from '../../../src/documents/layout/text-measure';
import { shortCode } from '../../../src/ledger/short-code';
import type { PdfPort } from '../../../src/ports/pdf-port';
import { builtPdfEngine, loadPdfEngineForNode } from '../../documents/engine-for-node';
import { contentOf, openPdf, shownTexts, textOf } from '../../documents/pdf-text';
import {
  classBook,
  LONG_NAME,
  minutes,
  onPaper,
  pupilName,
  WITNESS,
} from '../../documents/sample-documents';

let source: string;
let engine: PdfPort;
beforeAll(() => {
  source = builtPdfEngine();
  engine = loadPdfEngineForNode(source);
});

const A4_WIDTH = 595;
/** Of the list of pupils, and of the marks. */
const PUPIL_LIST = 3;
const SUBJECTS_START = 5;

describe('the built engine', () => {
  test('is one function declaration in the syntax of ES2020 and does nothing when loaded', () => {
    const { body } = parse(source, { ecmaVersion: 2020, sourceType: 'script' });
    expect(body.map(({ type }) => type)).toEqual(['FunctionDeclaration']);
    const context = vm.createContext({});
    const before = vm.runInContext('Object.getOwnPropertyNames(globalThis)', context);
    vm.runInContext(source, context);
    const after = vm.runInContext('Object.getOwnPropertyNames(globalThis)', context);
    expect(after.filter((name: string) => !before.includes(name))).toEqual(['loadPdfEngine_']);
  });

  test('works where there is neither Promise nor a timer', () => {
    const context = vm.createContext({ paper: onPaper(minutes()) });
    vm.runInContext(source, context);
    const made = vm.runInContext(
      `delete globalThis.Promise; loadPdfEngine_().print("minutes", paper).bytes instanceof Uint8Array`,
      context,
    );
    expect(made).toBe(true);
  });

  test('stays under 500 kB with its fonts', () => {
    expect(Buffer.byteLength(source)).toBeLessThan(500_000);
  });

  test('gives the same bytes for the same document, and others when a mark differs', () => {
    const first = Buffer.from(engine.print('classBook', onPaper(classBook(3))).bytes);
    expect(
      first.equals(
        Buffer.from(loadPdfEngineForNode(source).print('classBook', onPaper(classBook(3))).bytes),
      ),
    ).toBe(true);
    const changed = classBook(3);
    Object.assign(changed.subjects[0]!.rows[0]!, { average: '9,9' });
    expect(first.equals(Buffer.from(engine.print('classBook', onPaper(changed)).bytes))).toBe(
      false,
    );
  });

  test('names the field of a witness without a readable time', () => {
    const paper = { content: classBook(1), ledger: { ...WITNESS, printedAt: 'yesterday' } };
    expect(() => engine.print('classBook', paper).bytes).toThrow(/BAD_INPUT.*printedAt/);
  });
});

/** Margins in points; `top` is counted from the lower edge. */
function expectInside(page: PDFPage, margins: { left: number; right: number; top: number }): void {
  for (const { text, x, y, size, face, upwards } of shownTexts(page)) {
    const end = x + (upwards ? 0 : textWidth(text.trimEnd(), { face, size }));
    expect(x).toBeGreaterThanOrEqual(margins.left);
    expect(end).toBeLessThanOrEqual(A4_WIDTH - margins.right);
    expect(y).toBeGreaterThan(14);
    expect(y).toBeLessThan(margins.top);
  }
}

describe('class book', () => {
  let pdf: PDFDocument;
  beforeAll(async () => {
    pdf = await openPdf(engine.print('classBook', onPaper(classBook(45, 1))).bytes);
  });

  test('has five pages before the marks, one a subject for 45 pupils and one summary, all A4', () => {
    expect(pdf.getPageCount()).toBe(SUBJECTS_START + 12 + 1);
    expect(engine.print('classBook', onPaper(classBook(45, 1))).pages).toBe(
      SUBJECTS_START + 12 + 1,
    );
    for (const page of pdf.getPages()) {
      expect(page.getSize()).toEqual({ width: 595.28, height: 841.89 });
    }
  });

  test('names pupils, subjects and teachers with their diacritics', () => {
    const page = textOf(pdf.getPage(SUBJECTS_START + 5));
    expect(page).toContain('MÔN KHOA HỌC TỰ NHIÊN');
    expect(page).toContain(pupilName(44));
    for (const teacher of classBook().subjects[5]!.teachers) {
      expect(page).toContain(teacher);
    }
    expect(page.match(/Giáo viên chủ trì/g)).toHaveLength(1);
  });

  test('tells title and school to the reader of the file', () => {
    expect(pdf.getTitle()).toBe(
      'Sổ theo dõi và đánh giá học sinh lớp 6A1 – Học kì I – Năm học 2026 - 2027',
    );
    expect(pdf.getAuthor()).toBe('Trường THCS Hoa Mai');
    expect(pdf.getCreationDate()?.toISOString()).toBe('2026-11-22T00:05:00.000Z');
  });

  test('prints the ledger on every page and numbers all but the cover', () => {
    pdf.getPages().forEach((page, at) => {
      const text = textOf(page);
      expect(text).toContain('số thứ tự 1234');
      expect(text).toContain(`Mã đối chiếu ${shortCode(WITNESS.head)} · in lúc 22/11/2026 07:05`);
      expect(text.includes(`Trang ${at + 1}/18`)).toBe(at > 0);
      expect(contentOf(page)).toContain('/ledger-qr Do');
    });
  });

  test('lists the pupils with birth date, gender, ethnic group and what happened to them', () => {
    const page = pdf.getPage(PUPIL_LIST);
    const texts = shownTexts(page).map(({ text }) => text.trimEnd());
    const lineOf = (at: number): string[] => texts.slice(texts.indexOf(pupilName(at)) - 1);

    expect(textOf(page)).toContain('SƠ YẾU LÍ LỊCH HỌC SINH');
    for (const heading of ['Ngày sinh', 'Nam/nữ', 'Dân tộc', 'Ghi chú']) {
      expect(texts).toContain(heading);
    }
    expect(lineOf(15).slice(0, 5)).toEqual([
      '16',
      pupilName(15),
      '16/03/2015',
      'Nam',
      'Bru-Vân Kiều',
    ]);
    expect(lineOf(3).join(' ')).toContain('Chuyển sang lớp 6A2');
    expect(texts).toContain(pupilName(44));
  });

  test('runs the list of a large class over', async () => {
    const long = await openPdf(engine.print('classBook', onPaper(classBook(100))).bytes);
    const sheets = [PUPIL_LIST, PUPIL_LIST + 1, PUPIL_LIST + 2].map((at) =>
      textOf(long.getPage(at)),
    );

    expect(sheets.map((text) => /SƠ YẾU LÍ LỊCH/.test(text))).toEqual([true, true, false]);
    expect(sheets.slice(0, 2).every((text) => text.includes('Dân tộc'))).toBe(true);
    expect(sheets[1]).toContain('(tờ 2/2)');
    expect(sheets[1]).toContain(pupilName(99));
    for (const page of long.getPages()) {
      expectInside(page, { left: 51, right: 33.5, top: 815 });
    }
  });

  test('strikes a corrected mark out in red and writes the new one at its upper right', () => {
    const page = pdf.getPage(SUBJECTS_START);
    const texts = shownTexts(page);
    const row = texts.findIndex(({ text }) => text === pupilName(3));
    const [old, fresh] = texts.slice(row + 5, row + 7);
    expect(fresh?.text).toBe('10,0');
    expect(fresh!.x).toBeGreaterThan(old!.x);
    expect(fresh!.y).toBeGreaterThan(old!.y);
    expect(contentOf(page)).toMatch(/0\.8 0 0 RG/);
  });

  test('loses no letter of a very long name and stays inside its column', () => {
    const texts = shownTexts(pdf.getPage(SUBJECTS_START));
    const start = texts.findIndex(({ text }) => LONG_NAME.startsWith(text) && text.includes(' '));
    const parts = texts.slice(start, start + 2).map(({ text }) => text);
    expect(parts.join(' ')).toBe(LONG_NAME);
  });

  test('draws four regular columns and shades those a subject does not use', () => {
    const shades = (at: number) => contentOf(pdf.getPage(at)).split('0.93 0.93 0.93 rg').length - 1;
    expect(shades(SUBJECTS_START)).toBe(0);
    expect(shades(SUBJECTS_START + 8)).toBe(2 * 45);
  });

  test('keeps every text between the margins', () => {
    for (const page of pdf.getPages()) {
      expectInside(page, { left: 51, right: 33.5, top: 815 });
    }
  });

  test('still holds 45 pupils on one page when eight teachers sign', async () => {
    const book = classBook(45);
    const teachers = Array.from({ length: 8 }, (_, at) => `Nguyễn Thị Thanh Phương Thảo ${at}`);
    const crowded = { ...book, subjects: [{ ...book.subjects[0]!, teachers }] };
    const made = await openPdf(engine.print('classBook', onPaper(crowded)).bytes);
    const page = made.getPage(SUBJECTS_START);
    expect(made.getPageCount()).toBe(SUBJECTS_START + 2);
    expectInside(page, { left: 51, right: 33.5, top: 815 });
    expect(textOf(page)).toContain(teachers[7]);
  });

  test('runs a long list over, with heading and signatures on each sheet', async () => {
    const long = await openPdf(engine.print('classBook', onPaper(classBook(70, 2))).bytes);
    // The list of pupils takes a second sheet as well.
    const start = SUBJECTS_START + 1;
    const [first, second] = [long.getPage(start), long.getPage(start + 1)].map(textOf);
    expect(first).toContain('(tờ 1/2)');
    expect(second).toContain('(tờ 2/2)');
    for (const text of [first, second]) {
      expect(text).toContain('ĐTBmcn');
      expect(text).toContain('Nguyễn Thị Thanh Phương');
    }
    expect(`${first}\n${second}`.match(new RegExp(`^${pupilName(69)}$`, 'm'))).not.toBeNull();
  });

  test('prints an empty class and a subject without a teacher', async () => {
    const book = classBook(0);
    const bare = { ...book, subjects: [{ ...book.subjects[0]!, teachers: [] }] };
    const page = (await openPdf(engine.print('classBook', onPaper(bare)).bytes)).getPage(
      SUBJECTS_START,
    );
    expect(textOf(page)).toContain('Giáo viên bộ môn');
  });
});

describe('minutes of a correction', () => {
  async function textsOf(document = minutes()): Promise<string[]> {
    const pdf = await openPdf(engine.print('minutes', onPaper(document)).bytes);
    return pdf.getPages().map((page) => textOf(page).replace(/\s+/g, ' '));
  }

  test('bears the heading of an administrative paper', async () => {
    const [first] = await textsOf();
    for (const part of [
      'UBND PHƯỜNG HOA MAI',
      'TRƯỜNG THCS HOA MAI',
      'Số: 12/BB-SĐ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Hoa Mai, ngày 03 tháng 02 năm 2027',
      'BIÊN BẢN',
    ]) {
      expect(first).toContain(part);
    }
  });

  test('says what was changed, why, with which proof, when and with what effect', async () => {
    const text = (await textsOf()).join(' ');
    for (const part of [
      '07/PĐN-SĐ',
      'HM26-0104',
      '6,5 8,5 7,1 7,6',
      'nhập nhầm điểm',
      'bai-kiem-tra-6A1-07.jpg',
      'Mở khóa: 03/02/2027 09:15:02',
      'Khóa lại: 03/02/2027 09:15:04',
      'trước khi sửa 7,1, sau khi sửa 7,6',
      'Nơi nhận:',
    ]) {
      expect(text).toContain(part);
    }
  });

  test.each([
    ['four', {}, 4],
    ['three, without a witness', { witness: null }, 3],
    ['two, without witness and homeroom teacher', { witness: null, homeroom: null }, 2],
  ])('has places for %s signatures, all on one page', async (_, change, count) => {
    const texts = await textsOf({ ...minutes(), ...change });
    const places = texts.map((text) => text.split('ghi rõ họ tên').length - 1);
    expect(places.filter((place) => place > 0)).toEqual([count]);
  });

  test('keeps long reasons, links without spaces and letters no font has between the margins', async () => {
    const link = `https://drive.example/${'a1B2c3'.repeat(40)}`;
    const reason = 'Nhập nhầm khi chuyển điểm từ bài chấm sang sổ \u{1F600}. '.repeat(60);
    const bytes = engine.print(
      'minutes',
      onPaper({ ...minutes(3), reason, evidence: [link] }),
    ).bytes;
    const pages = (await openPdf(bytes)).getPages();
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      expectInside(page, { left: 85, right: 45, top: 815 });
    }
    const text = pages.map(textOf).join(' ');
    expect(text.replace(/\s/g, '')).toContain(link);
    expect(text).toContain('□');
  });

  test('numbers pages from the second on, in the middle of the top margin', async () => {
    const pdf = await openPdf(engine.print('minutes', onPaper(minutes(14))).bytes);
    const numbers = pdf.getPages().map((page) =>
      shownTexts(page)
        .filter(({ x, y }) => y > 800 && Math.abs(x - A4_WIDTH / 2) < 10)
        .map(({ text }) => text),
    );
    expect(numbers.length).toBeGreaterThan(2);
    expect(numbers).toEqual(numbers.map((_, at) => (at === 0 ? [] : [String(at + 1)])));
  });

  test('repeats the table heading on every page it runs over to', async () => {
    const texts = await textsOf(minutes(14));
    expect(texts[1]).toContain('Loại điểm');
  });
});
