import { LIST_RECORDS } from '../../../src/capabilities/lists/pure/list-records';
import { LONGEST } from '../../../src/kernel/text/text-limits';
import type { PdfPort } from '../../../src/ports/pdf-port';
import { loadPdfEngineForNode } from '../../documents/engine-for-node';
import { openPdf, shownTexts } from '../../documents/pdf-text';
import { classBook, minutes, onPaper } from '../../documents/sample-documents';
import { pupilList, slips } from '../../documents/sample-lists';
import { transcript } from '../../documents/sample-transcript';
import { yearBook } from '../../documents/sample-year-book';

let engine: PdfPort;
beforeAll(() => {
  engine = loadPdfEngineForNode();
});

const LEAST = 8;
const NAME = 'Công Tằng Tôn Nữ Nguyễn Thị Quỳnh Phương Thùy Dương Anh';
const LONG_REMARK =
  'Chăm ngoan, tiếp thu nhanh, tích cực phát biểu xây dựng bài, biết hợp tác với các bạn trong nhóm; cần cẩn thận hơn khi tính toán và trình bày bài viết rõ ràng hơn. ';
const SCHOOL =
  'Trường Phổ thông Dân tộc Bán trú Tiểu học và Trung học cơ sở Anh hùng Liệt sĩ Nguyễn Thị Minh Khai số hai Mường Lay';

/** Texts smaller than can be read, page by page. */
async function tooSmall(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await openPdf(bytes);

  return pdf.getPages().flatMap((page, at) =>
    shownTexts(page)
      .filter(({ size }) => size < LEAST - 0.005)
      .map(({ text, size }) => `${at + 1}: ${text} (${size})`),
  );
}

function longBook(term: 1 | 2) {
  const book = classBook(60, term);
  const named = <Row extends { readonly pupilName: string }>(rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, pupilName: NAME }));

  return {
    ...book,
    heading: { ...book.heading, school: SCHOOL, authority: SCHOOL },
    homeroomTeacher: NAME,
    principal: NAME,
    pupils: named(book.pupils).map((row) => ({ ...row, note: `Chuyển đến từ ${SCHOOL}` })),
    subjects: book.subjects.map((subject) => ({
      ...subject,
      rows: named(subject.rows).map((row) => ({ ...row, note: 'Sửa: PĐN-001; Sửa: PĐN-002' })),
      teachers: [NAME, NAME, NAME],
    })),
    summary: { ...book.summary, rows: named(book.summary.rows) },
  };
}

describe('what is printed can be read (A4): nothing under 8 pt', () => {
  it('the inputs are as long as schools have them', () => {
    expect(NAME).toHaveLength(55);
    expect(SCHOOL.length).toBeGreaterThanOrEqual(110);
  });

  it.each([1, 2] as const)('on no page of a class book of semester %s', async (term) => {
    expect(await tooSmall(engine.print('classBook', onPaper(longBook(term))).bytes)).toEqual([]);
  });

  it('on no page of an ordinary one', async () => {
    expect(await tooSmall(engine.print('classBook', onPaper(classBook(45, 2))).bytes)).toEqual([]);
  });

  it('on no page of minutes', async () => {
    const usual = minutes(3);
    const long = {
      ...usual,
      heading: { ...usual.heading, school: SCHOOL },
      requester: { ...usual.requester, name: NAME },
      approver: { ...usual.approver, name: NAME },
      homeroom: { name: NAME },
      lines: usual.lines.map((line) => ({ ...line, pupilName: NAME })),
    };

    expect(await tooSmall(engine.print('minutes', onPaper(long)).bytes)).toEqual([]);
  });

  it('on no page of a class book of the year', async () => {
    const book = yearBook(60, () => NAME);
    const long = {
      ...book,
      first: longBook(1),
      second: { ...longBook(2), covers: 'year' as const },
    };

    expect(await tooSmall(engine.print('yearBook', onPaper(long)).bytes)).toEqual([]);
  });

  it('on no page of a transcript', async () => {
    const usual = transcript(NAME);
    const long = {
      ...usual,
      heading: { ...usual.heading, school: SCHOOL },
      principal: NAME,
      history: usual.history.map((line) => ({ ...line, school: SCHOOL })),
      years: usual.years.map((year) => ({
        ...year,
        homeroomTeacher: NAME,
        remark: LONG_REMARK.repeat(2).slice(0, LONGEST.yearRemark),
        subjects: year.subjects.map((subject) => ({
          ...subject,
          remark: LONG_REMARK.slice(0, LONGEST.remark),
          teachers: `${NAME}, ${NAME}`,
        })),
      })),
    };

    expect(await tooSmall(engine.print('transcript', onPaper(long)).bytes)).toEqual([]);
  });

  it.each(LIST_RECORDS.map(({ id }) => id))('on no page of the list %s', async (id) => {
    const usual = pupilList(id, 60, () => NAME);
    const long = {
      ...usual,
      heading: { ...usual.heading, school: SCHOOL },
      signers: usual.signers.map((signer) => ({ ...signer, name: NAME })),
    };

    expect(await tooSmall(engine.print('pupilList', onPaper(long)).bytes)).toEqual([]);
  });

  it('on no page of a book of one’s own in which much is said of everybody', async () => {
    const { subjects, heading, schoolYear, classId } = longBook(1);
    const rows = (subjects[0]?.rows ?? []).map((row) => ({
      ...row,
      remark: LONG_REMARK.slice(0, LONGEST.remark),
    }));
    const book = {
      ...{ heading, schoolYear, classId, term: 1 as const },
      pupils: rows.map(() => ({ id: 'HM26-0104', birthDate: '14/05/2015' })),
      subject: { ...subjects[0]!, rows },
      passed: { yes: 40, no: 20 },
    };

    expect(await tooSmall(engine.print('personalBook', onPaper(book)).bytes)).toEqual([]);
  });

  it('on no slip', async () => {
    const few = slips(2, () => NAME);
    const remark = LONG_REMARK.repeat(2).slice(0, LONGEST.yearRemark);
    const usual = { ...few, slips: few.slips.map((slip) => ({ ...slip, remark })) };
    const long = { ...usual, heading: { ...usual.heading, school: SCHOOL }, homeroomTeacher: NAME };

    expect(await tooSmall(engine.print('slips', onPaper(long)).bytes)).toEqual([]);
  });

  it('and no pupil is lost when a list runs on to further pages', async () => {
    const book = longBook(1);
    const pdf = await openPdf(engine.print('classBook', onPaper(book)).bytes);
    const texts = pdf.getPages().map((page) => shownTexts(page).map(({ text }) => text.trim()));
    const numbers = new Set(texts.flat().filter((text) => /^\d+$/.test(text)));

    book.pupils.forEach(({ number }) => {
      expect(numbers.has(String(number))).toBe(true);
    });
  });
});
