import { printResult } from '../../results/pure/summary-rows';
import {
  absences,
  afterRetest,
  afterTraining,
  birthDate,
  highSubjects,
  type ListChoice,
  type ListLine,
  learningNow,
  summerNote,
  trainingNow,
} from './list-lines';

/** A column of a list. */
export interface ListColumn {
  readonly heading: string;
  /** Share of the width beside the others. */
  readonly width: number;
  readonly align?: 'left';
  readonly of: (line: ListLine) => string;
}

/** Who signs under a list. */
export type Signer = 'homeroom' | 'principal';

/** A printed list of pupils: one is a record here. */
export interface ListRecord {
  readonly id: string;
  /** In capitals, as it stands above the list; also the name of its file. */
  readonly title: string;
  /** Null = the class list, which needs no results. */
  readonly choice: ListChoice | null;
  /** True for a line a pupil and subject. */
  readonly bySubject?: true;
  readonly columns: readonly ListColumn[];
  readonly signers: readonly Signer[];
}

const NAME: ListColumn = {
  heading: 'Họ và tên học sinh',
  width: 150,
  align: 'left',
  of: ({ name }) => name,
};
const BIRTH: ListColumn = { heading: 'Ngày sinh', width: 62, of: birthDate };
const TRAINING: ListColumn = { heading: 'Kết quả\nrèn luyện', width: 58, of: trainingNow };
const LEARNING: ListColumn = { heading: 'Kết quả\nhọc tập', width: 58, of: learningNow };
const ABSENT: ListColumn = { heading: 'Số buổi\nnghỉ', width: 44, of: absences };
const NOTE: ListColumn = { heading: 'Ghi chú', width: 100, align: 'left', of: summerNote };

/** A column that is written in by hand. */
function byHand(heading: string, width: number): ListColumn {
  return { heading, width, of: () => '' };
}

const BOTH: readonly Signer[] = ['homeroom', 'principal'];

/** Every list (R103; practice of schools, domain §4.7). */
export const LIST_RECORDS = [
  {
    id: 'class',
    title: 'DANH SÁCH HỌC SINH',
    choice: null,
    columns: [
      { heading: 'Mã học sinh', width: 70, of: ({ pupil }) => pupil.id },
      NAME,
      BIRTH,
      { heading: 'Nam/nữ', width: 40, of: ({ pupil }) => pupil.gender },
      { heading: 'Dân tộc', width: 82, of: ({ pupil }) => pupil.ethnicity },
      { heading: 'Ghi chú', width: 88, align: 'left', of: ({ note }) => note },
    ],
    signers: BOTH,
  },
  {
    id: 'promoted',
    title: 'DANH SÁCH HỌC SINH ĐƯỢC LÊN LỚP',
    choice: 'promoted',
    columns: [NAME, BIRTH, TRAINING, LEARNING, ABSENT, NOTE],
    signers: BOTH,
  },
  {
    id: 'notPromoted',
    title: 'DANH SÁCH HỌC SINH KHÔNG ĐƯỢC LÊN LỚP',
    choice: 'notPromoted',
    columns: [NAME, BIRTH, TRAINING, LEARNING, ABSENT, NOTE],
    signers: BOTH,
  },
  {
    id: 'retest',
    title: 'DANH SÁCH HỌC SINH ĐÁNH GIÁ LẠI MÔN HỌC',
    choice: 'retest',
    bySubject: true,
    columns: [
      NAME,
      { heading: 'Môn học', width: 128, align: 'left', of: ({ subject }) => subject?.name ?? '' },
      { heading: 'ĐTBmcn,\nmức', width: 48, of: ({ subject }) => printResult(subject) },
      { heading: 'Sau đánh\ngiá lại', width: 52, of: afterRetest },
      { heading: 'Kết quả học\ntập sau đó', width: 62, of: learningNow },
      byHand('Giáo viên\nchấm, kí', 76),
    ],
    signers: BOTH,
  },
  {
    id: 'summerTraining',
    title: 'DANH SÁCH HỌC SINH RÈN LUYỆN TRONG KÌ NGHỈ HÈ',
    choice: 'summerTraining',
    columns: [
      NAME,
      {
        heading: 'Kết quả\nrèn luyện',
        width: 56,
        of: ({ record }) => record?.result.training ?? '',
      },
      byHand('Nội dung, nhiệm vụ rèn luyện', 110),
      byHand('Người theo dõi', 76),
      byHand('Mức độ\nhoàn thành', 62),
      { heading: 'Kết quả\nsau hè', width: 54, of: afterTraining },
    ],
    signers: BOTH,
  },
  {
    id: 'awards',
    title: 'DANH SÁCH HỌC SINH ĐỀ NGHỊ KHEN THƯỞNG',
    choice: 'titles',
    columns: [
      NAME,
      BIRTH,
      {
        heading: 'Kết quả\nrèn luyện',
        width: 54,
        of: ({ record }) => record?.result.training ?? '',
      },
      {
        heading: 'Kết quả\nhọc tập',
        width: 54,
        of: ({ record }) => record?.result.learning?.final ?? '',
      },
      { heading: 'Số môn\ntừ 9,0', width: 44, of: highSubjects },
      { heading: 'Danh hiệu', width: 98, of: ({ record }) => record?.result.title ?? '' },
      byHand('Hình thức', 60),
    ],
    signers: BOTH,
  },
] as const satisfies readonly ListRecord[];

/** Id of the slips for parents, which are no list but one page a pupil. */
export const SLIPS = 'slips';

/** Everything the command prints. */
export const LIST_IDS = [...LIST_RECORDS.map(({ id }) => id), SLIPS] as const;

/** A list by its id; null for the slips. */
export function listById(id: string): ListRecord | null {
  return LIST_RECORDS.find((record) => record.id === id) ?? null;
}
