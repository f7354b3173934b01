import { saidOf } from '../../../../src/capabilities/history/pure/entry-words';
import { said } from '../../../../src/kernel/words/said';
import type { LedgerData } from '../../../../src/ledger/ledger-data';
import type { LedgerEntry } from '../../../../src/ledger/ledger-entry';
import type { Meaning } from '../../../../src/ledger/meaning';

const entry = (meaning: Meaning, data: LedgerData, reason = ''): LedgerEntry => ({
  v: 2,
  chain: 'TRUONG',
  seq: 1,
  time: '2026-10-05T10:00:00.000Z',
  actor: 'truong@thcshoasua.edu.vn',
  role: 'system',
  basis: 'command',
  meaning,
  key: { register: '', row: '', column: '', class: '' },
  oldValue: '',
  newValue: '',
  reason,
  data,
  refs: [],
  commandId: 'x',
  prev: '0'.repeat(64),
  hash: '0'.repeat(64),
});

const AT = Date.UTC(2026, 9, 5, 10);

describe('what an entry says is made where it is read, in both languages', () => {
  it.each<[string, LedgerEntry, string, string]>([
    [
      'an alarm about a file of the archive',
      entry('alarm', {
        condition: 'archiveRenamed',
        subject: said('of.file', { name: 'Lưu trữ/6A1/a.pdf' }),
        detail: said('archive.renamed', { name: 'b.pdf' }),
        file: 'f1',
      }),
      'Tệp lưu trữ bị đổi tên: Lưu trữ/6A1/a.pdf: nay tên là “b.pdf”',
      'An archived file was renamed: Lưu trữ/6A1/a.pdf: is named “b.pdf” now',
    ],
    [
      'control written by hand',
      entry('foreign', {
        cause: 'control',
        rows: [
          said('rows.removed', { table: 'Nhân sự', row: 'NV1', cells: ['NV1', 'Lan'] }),
          said('rows.changed', {
            table: 'Nhân sự',
            row: 'NV2',
            changes: [said('cell.changed', { column: 'Họ tên', before: 'Ba', after: 'Bảo' })],
          }),
        ],
      }),
      'Tài khoản của trường đã ghi bằng tay vào Sổ quản trị, ngoài phần mềm; đã đưa về như phần mềm ghi, không điều gì trong đó có hiệu lực: “Nhân sự”: dòng “NV1” bị xóa (NV1 | Lan); “Nhân sự”: dòng “NV2” bị sửa, Họ tên: “Ba” thành “Bảo”',
      'The school account wrote into control by hand; it is put back as the software wrote it, and none of it holds: “Nhân sự”: row “NV1” was taken out (NV1 | Lan); “Nhân sự”: row “NV2” was changed, Họ tên: “Ba” became “Bảo”',
    ],
    [
      'control put back to an older version',
      entry('foreign', {
        cause: 'altered',
        fault: said('seal.older', { found: AT, last: AT + 60_000 }),
      }),
      'Sổ quản trị không còn như phần mềm đã ghi: cả tệp đã được đưa về bản cũ (phần mềm ghi lúc 05/10/2026 17:00, lần ghi cuối lúc 05/10/2026 17:01); không điều gì trong tệp được tin cho đến khi được khôi phục',
      'Control is not as the software wrote it: the whole file was put back to an older version (written by the software at 05/10/2026 17:00, last written at 05/10/2026 17:01); nothing in it is believed until it is restored',
    ],
    [
      'control accepted as it stands',
      entry('foreign', { cause: 'accepted', fault: said('seal.altered') }, 'Mất bản cũ'),
      'Tài khoản của trường xác nhận Sổ quản trị theo nội dung đang có, tuy trang “Niêm phong” không còn như phần mềm đã ghi. Lí do: Mất bản cũ',
      'The school account had control count as it stands, though the tab “Niêm phong” is not as the software wrote it. Reason: Mất bản cũ',
    ],
    [
      'a ledger that was mended',
      entry('repair', {
        cause: 'ledger',
        found: [
          {
            what: 'accepted',
            tabId: 'toan',
            pupilId: 'HS1',
            key: 'HK1.TX1',
            found: '10',
            expected: '',
          },
          {
            what: 'unsealed',
            count: 2,
            first: 8,
            last: 9,
            since: '2026-10-05T10:00:00.000Z',
            meanings: { enter: 2 },
          },
        ],
        aside: [],
      }),
      'Sổ cái bị sửa ngoài phần mềm, đã dựng lại từ chuỗi: toan HS1 HK1.TX1: ghi “10”, chuỗi nói để trống; 2 mục không có dấu niêm hay điểm chốt nào chứng thực (mục 8 đến 9, sau điểm chốt lúc 05/10/2026 17:00; Nhập điểm: 2): hãy đối chiếu từng mục',
      'The ledger was changed outside the software and is rebuilt from its chain: toan HS1 HK1.TX1: kept as “10”, the chain says blank; no seal and no checkpoint vouches for 2 entries (entry 8 to 9, after the checkpoint of 05/10/2026 17:00; Mark entered: 2): compare them one by one',
    ],
    [
      'a decision about rules, by the name of the circular',
      entry('rule', { grades: [6, 7], rules: 'tt22@1', options: '{}', from: '', before: null }),
      'Khối 6; 7: Thông tư 22/2021/TT-BGDĐT, phiên bản 1',
      'Grades 6; 7: Circular 22/2021/TT-BGDĐT, version 1',
    ],
    [
      'roles that changed, by their names',
      entry('role', {
        staff: 'GV05',
        old: [{ role: 'deputy', scope: '' }],
        new: [{ role: 'principal', scope: '' }],
        from: '2026-08-01',
      }),
      'GV05: Phó hiệu trưởng → Hiệu trưởng',
      'GV05: Deputy principal → Principal',
    ],
    [
      'an act on results',
      {
        ...entry('approve', { act: 'approve', registers: [] }),
        key: { register: '', row: '', column: 'HK1', class: '6A1' },
      },
      'Duyệt kết quả – Học kì I',
      'Results approved – Semester I',
    ],
  ])('%s', (_what, found, vi, en) => {
    expect(saidOf(found)).toEqual({ vi, en });
  });
});

describe('an older entry that holds sentences', () => {
  it.each<[string, LedgerEntry, string]>([
    [
      'of an alarm',
      entry('alarm', {
        condition: 'archiveTrashed',
        subject: 'Lưu trữ/a.pdf',
        detail: 'đang nằm trong thùng rác',
        file: 'f1',
      }),
      'Tệp lưu trữ nằm trong thùng rác: Lưu trữ/a.pdf: đang nằm trong thùng rác',
    ],
    [
      'of rows of control',
      entry('foreign', { cause: 'control', rows: ['“Khóa sổ”: dòng “k1” bị xóa (k1)', 'khác'] }),
      'không điều gì trong đó có hiệu lực: “Khóa sổ”: dòng “k1” bị xóa (k1); khác',
    ],
    [
      'of control altered',
      entry('foreign', { cause: 'altered', fault: 'trang “Niêm phong” có dòng lạ' }),
      'như phần mềm đã ghi: trang “Niêm phong” có dòng lạ; không điều gì',
    ],
    [
      'of control accepted',
      entry('foreign', { cause: 'accepted', fault: 'có dòng lặp' }),
      'theo nội dung đang có, tuy có dòng lặp',
    ],
  ])('is shown as it stands: %s', (_what, found, words) => {
    expect(saidOf(found).vi).toContain(words);
  });
});
