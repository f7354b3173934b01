import { importSchool } from '../src/capabilities/set-up/pure/import-school';
import type { BenchResult } from './bench-result';
import { judgedOnce } from './yardstick';

const LINES = 40_000;
const LIMIT_SECONDS = 3;
const CLASSES = [6, 7, 8, 9].flatMap((grade) =>
  Array.from({ length: 10 }, (_, i) => `${grade}A${i + 1}`),
);
const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Bùi', 'Đỗ', 'Hoàng', 'Vũ'];
const MIDDLES = ['Minh', 'Gia', 'Bảo', 'Ngọc', 'Hữu', 'Khánh'];
const GIVEN = ['An', 'Bình', 'Chi', 'Giang', 'Hà', 'Khang', 'Linh', 'Nam'];

const of = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

function nameOf(i: number): string {
  return `${of(FAMILIES, i)} ${of(MIDDLES, Math.floor(i / 8))} ${of(GIVEN, Math.floor(i / 48))}`;
}

function table(header: string, line: (i: number) => string): string {
  return [header, ...Array.from({ length: LINES }, (_, i) => line(i))].join('\n');
}

const FEW = `Stt\tMôn\tLớp\tNgười vào điểm\tNgười chủ trì\n1\tToán\t${CLASSES.join('; ')}\tTrần Thị Lan\tTrần Thị Lan`;

/** Tables no school has, that somebody may still paste: every line is read, and judged. */
const TABLES = {
  pupils: {
    assignments: FEW,
    pupils: table(
      'Mã học sinh\tHọ và tên\tNgày sinh\tGiới tính\tLớp',
      (i) =>
        `HS${i}\t${nameOf(i)}\t${1 + (i % 28)}/03/${2015 - Math.floor((i % 40) / 10)}\tNữ\t${of(CLASSES, i)}`,
    ),
  },
  assignments: {
    assignments: table(
      'Stt\tMôn\tLớp\tNgười vào điểm\tNgười chủ trì',
      (i) => `${i + 1}\tToán\t${of(CLASSES, i)}\t${nameOf(i % 300)}\t${nameOf(i % 300)}`,
    ),
  },
  staff: {
    assignments: FEW,
    staff: table(
      'Mã\tHọ và tên\tEmail\tVai trò\tChủ nhiệm\tDạy',
      (i) => `GV${i}\t${nameOf(i)}\tgv${i}@hoamai.edu.vn\t\t\tTin: ${of(CLASSES, i)}`,
    ),
  },
} as const;

/** Reading and judging a table of 40,000 lines, CPU seconds. */
export function benchImport(): readonly BenchResult[] {
  return Object.entries(TABLES).map(([name, tables]) => ({
    name: `a table of ${LINES} lines is read and judged (${name}): CPU`,
    value:
      judgedOnce(() =>
        importSchool({ ...tables, training: true, domain: 'hoamai.edu.vn', year: 2026 }),
      ).ms / 1000,
    unit: 's',
    limit: LIMIT_SECONDS,
  }));
}
