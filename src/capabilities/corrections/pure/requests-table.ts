import * as v from 'valibot';
import { instant, json, oneOf, text } from '../../../kernel/table/cell-kinds';
import { column, table } from '../../../kernel/table/table';

/** Files of evidence, in the archive. */
const EVIDENCE = v.array(v.object({ name: v.string(), fileId: v.string(), sha256: v.string() }));

/** Requests to correct a mark: one row a request; `draft` while its evidence is being filed. */
export const REQUESTS = table({
  id: 'requests',
  title: 'Đề nghị sửa điểm',
  sheetId: 20,
  since: 1,
  columns: {
    id: column('Mã lệnh', text),
    number: column('Số phiếu', text),
    state: column(
      'Trạng thái',
      oneOf(['draft', 'open', 'applying', 'applied', 'refused', 'withdrawn', 'stale']),
    ),
    classId: column('Lớp', text),
    subjectId: column('Môn', text),
    pupilId: column('Mã học sinh', text),
    assessment: column('Bài', text),
    oldValue: column('Giá trị cũ', text),
    newValue: column('Giá trị mới', text),
    cause: column('Nguyên nhân', text),
    reason: column('Lí do', text),
    evidence: column('Minh chứng (JSON)', json(EVIDENCE)),
    requestedBy: column('Người đề nghị', text),
    requestedAt: column('Đề nghị lúc', instant),
    decisionId: column('Mã lệnh duyệt', text),
    decision: column('Quyết định', text),
    decidedBy: column('Người duyệt', text),
    decidedRole: column('Vai trò người duyệt', text),
    decidedAt: column('Duyệt lúc', instant),
    decisionReason: column('Lí do duyệt', text),
    appliedAt: column('Sửa lúc', instant),
    oldAverage: column('ĐTB trước', text),
    newAverage: column('ĐTB sau', text),
    minutesNumber: column('Số biên bản', text),
    minutesFileId: column('Mã tệp biên bản', text),
    recheckDecision: column('Quyết định phúc khảo', text, 13),
  },
  writtenBy: 'school',
});
