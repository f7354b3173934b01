import type { ListContent } from '../../src/capabilities/lists/form/list-content';
import type { SlipsContent } from '../../src/capabilities/lists/form/slips-content';
import { LIST_RECORDS, type ListRecord } from '../../src/capabilities/lists/pure/list-records';
import { SLIP_COLUMNS } from '../../src/capabilities/lists/pure/slip';
import { COMMENT_SUBJECTS, classBook, pupilName, SCORE_SUBJECTS } from './sample-documents';

const CELLS: Readonly<Record<string, string>> = {
  'Mã học sinh': 'HM26-0104',
  'Ngày sinh': '14/05/2015',
  'Nam/nữ': 'Nữ',
  'Dân tộc': 'Bru-Vân Kiều',
  'Môn học': 'Hoạt động trải nghiệm, hướng nghiệp',
  'Danh hiệu': 'Học sinh Xuất sắc',
  'Ghi chú': '',
  'ĐTBmcn,\nmức': 'CĐ',
  'Số môn\ntừ 9,0': '6',
  'Giáo viên\nchấm, kí': '',
  'Hình thức': '',
  'Nội dung, nhiệm vụ rèn luyện': '',
  'Người theo dõi': '',
  'Mức độ\nhoàn thành': '',
};

/** A list of so many invented pupils. */
export function pupilList(id: string, pupils: number, name = pupilName): ListContent {
  const record: ListRecord = LIST_RECORDS.find((each) => each.id === id) ?? LIST_RECORDS[0];
  const cellOf = (heading: string, at: number): string =>
    heading.startsWith('Họ và tên') ? name(at) : (CELLS[heading] ?? (at % 7 === 0 ? 'Tốt' : 'Khá'));

  return {
    heading: classBook(1).heading,
    title: record.title,
    subtitle: 'Lớp 6A1 – Năm học 2026 - 2027',
    columns: record.columns.map(({ heading, width, align }) => ({
      heading,
      width,
      ...(align === undefined ? {} : { align }),
    })),
    rows: Array.from({ length: pupils }, (_, at) =>
      record.columns.map(({ heading }) => cellOf(heading, at)),
    ),
    closing: `Danh sách có ${pupils} học sinh.`,
    signers: [
      { role: 'GIÁO VIÊN CHỦ NHIỆM', name: 'Vũ Hoàng Yến Nhi' },
      { role: 'HIỆU TRƯỞNG', name: 'Bùi Đức Thịnh' },
    ],
  };
}

/** Slips of so many invented pupils. */
export function slips(pupils: number, name = pupilName): SlipsContent {
  return {
    heading: classBook(1).heading,
    classId: '6A1',
    period: 'Học kì I',
    schoolYear: '2026 - 2027',
    columns: SLIP_COLUMNS.term,
    homeroomTeacher: 'Vũ Hoàng Yến Nhi',
    slips: Array.from({ length: pupils }, (_, at) => ({
      pupilName: name(at),
      pupilId: `HM26-0${100 + at}`,
      birthDate: '14/05/2015',
      subjects: [
        ...SCORE_SUBJECTS.map((subject) => ({
          name: subject,
          values: ['8,0  7,5  9,0  10,0', '7,0', '8,5', '8,1'],
        })),
        ...COMMENT_SUBJECTS.map((subject) => ({ name: subject, values: ['Đ  Đ', 'Đ', 'Đ', 'Đ'] })),
      ],
      results: [
        { label: 'Kết quả học tập', value: 'Khá' },
        { label: 'Kết quả rèn luyện', value: 'Tốt' },
        { label: 'Số buổi nghỉ học', value: '3' },
      ],
      remark: at % 2 === 0 ? 'Chăm ngoan, học đều các môn; cần mạnh dạn phát biểu hơn.' : '',
    })),
  };
}
