import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import {
  countEdits,
  editsBy,
  type MarkEdit,
  markEdits,
  netOfCells,
} from '../../../src/capabilities/guard/pure/change-report';
import type { FormContents } from '../../../src/documents/forms-list';
import { printDateTime } from '../../../src/kernel/text/date-text';
import type { LedgerEntry } from '../../../src/ledger/ledger-entry';
import type { PdfPort } from '../../../src/ports/pdf-port';
import { SCHOOL } from '../../school/school-tables';
import type { CaseNumbers, UpsAndDowns } from './case-numbers';

type ChangesContent = FormContents['changes'];
type ChangesLine = ChangesContent['total'];

/** What `report.json` says: everything but the assumptions is counted from the ledger. */
export interface CaseReport {
  readonly teachers: number;
  readonly changed: number;
  readonly deletedReentered: number;
  /** Of both together. */
  readonly up: number;
  readonly down: number;
  /** Edits that the guard held until somebody said that they are right. */
  readonly held: number;
  readonly net: ReturnType<typeof netOfCells>;
  /** The four numbers that were published, as the ledger tells them. */
  readonly byKind: Readonly<Record<'changed' | 'deletedReentered', UpsAndDowns>>;
  /** True where they are those that were replayed. */
  readonly isAsPublished: boolean;
  readonly assumptions: readonly string[];
}

/** What the published reports do not say, and the case takes to be so. */
const ASSUMPTIONS = [
  'Báo chí công bố: 39 giáo viên; 1.299 lượt sửa ngày 4–16/01 (566 tăng, 733 giảm); 519 lượt xóa rồi nhập lại ngày 17–19/01 (287 tăng, 232 giảm); một giáo viên sửa 126 điểm ở ba lớp; nguyên nhân được nêu là nhập nhầm cột. Mọi điều khác ở đây là giả định.',
  'Trường mười lớp vừa đủ cho 39 giáo viên có môn cho điểm, mỗi người hai hoặc ba lớp; tên và điểm đều là bịa. Hai đợt dồn vào ngày 04/01 và 17/01/2027: sổ cái đếm từng ô, không đếm theo ngày.',
  'Mỗi giáo viên còn lại sửa số điểm gần bằng nhau và xóa rồi nhập lại số điểm gần bằng nhau.',
  'Hai phần ba giáo viên dán cả cột một lần (vì nguyên nhân là nhập nhầm cột); một phần ba gõ từng ít một, không quá bốn ô của một cột giữa hai lần phần mềm xem sổ. Tỉ lệ này quyết định bao nhiêu lượt bị giữ lại: dưới năm ô thì không hỏi.',
  'Cột học kì I còn mở trong tháng 1; ai bị hỏi cũng trả lời “Đúng là vậy”, nên mọi lượt đều vào sổ như đã xảy ra.',
  'Mỗi lượt đổi một điểm, hoặc nửa điểm nếu hết thang.',
];

/** Edits of January, as the ledger tells them. */
export function caseEdits(entries: readonly LedgerEntry[]): readonly MarkEdit[] {
  return markEdits(entries.filter(({ time }) => time >= '2027-01'));
}

function isSame(one: UpsAndDowns, other: UpsAndDowns): boolean {
  return one.up === other.up && one.down === other.down;
}

/** The numbers of the case, computed from the ledger alone; `numbers`: what was replayed, to hold against them. */
export function caseReport(edits: readonly MarkEdit[], numbers: CaseNumbers): CaseReport {
  const all = countEdits(edits);
  const waysOf = (kind: MarkEdit['kind']) => {
    const { up, down } = countEdits(edits.filter((edit) => edit.kind === kind));

    return { up, down };
  };
  const byKind = { changed: waysOf('changed'), deletedReentered: waysOf('reentered') };

  return {
    teachers: editsBy(edits, ({ actor }) => actor).length,
    changed: all.changed,
    deletedReentered: all.reentered,
    ...{ up: all.up, down: all.down, held: all.held },
    net: netOfCells(edits),
    byKind,
    isAsPublished:
      isSame(byKind.changed, numbers.changed) && isSame(byKind.deletedReentered, numbers.reentered),
    assumptions: ASSUMPTIONS,
  };
}

function lineOf(name: string, edits: readonly MarkEdit[]): ChangesLine {
  const { changed, reentered, up, down, held } = countEdits(edits);

  return {
    name,
    ...{ changed: String(changed), reentered: String(reentered) },
    ...{ up: String(up), down: String(down), held: String(held) },
  };
}

function remarksOf({ net, held, changed, deletedReentered }: CaseReport): readonly string[] {
  return [
    `${changed + deletedReentered} lượt ở ${net.cells} ô. So với trước ngày 04/01/2027: ${net.up} ô cao hơn, ${net.down} ô thấp hơn, ${net.same} ô như cũ. Xóa rồi nhập lại cũng tính được vì sổ cái ghi cả lần xóa.`,
    `${held} lượt bị phần mềm giữ lại để hỏi trước khi ghi nhận.`,
    ...ASSUMPTIONS,
  ];
}

/** What stands on the inspector's paper. `nameOf`: of an address. */
export function caseContent(
  edits: readonly MarkEdit[],
  report: CaseReport,
  nameOf: (email: string) => string,
): ChangesContent {
  const lines = (textOf: (edit: MarkEdit) => string, told: (name: string) => string) =>
    editsBy(edits, textOf).map(({ name, edits: own }) => lineOf(told(name), own));

  return {
    heading: {
      authority: SCHOOL.authority,
      school: SCHOOL.name,
      commune: SCHOOL.commune,
      province: SCHOOL.province,
      place: SCHOOL.place,
    },
    period: '04/01/2027 – 19/01/2027, tính từ sổ cái',
    total: lineOf('Cộng', edits),
    teachers: lines(({ actor }) => actor, nameOf),
    classes: lines(
      ({ classId }) => classId,
      (name) => name,
    ),
    remarks: remarksOf(report),
  };
}

/** The paper, by the engine of the bundle. */
export function casePdf(
  dist: string,
  content: ChangesContent,
  ledger: { readonly sequence: number; readonly head: string; readonly now: number },
): Uint8Array {
  const context = createContext({});
  runInContext(readFileSync(join(dist, 'authority/pdf-engine.js'), 'utf8'), context);
  const engine = runInContext('loadPdfEngine_()', context) as PdfPort;
  const { sequence, head, now } = ledger;
  const witness = { chain: 'truong', sequence, head, printedAt: printDateTime(now) };

  return engine.print('changes', { content, ledger: witness }).bytes;
}
