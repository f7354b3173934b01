import type { CommandCatalogue } from '../../src/contract/catalogue';
import type { RequestView } from '../../src/contract/views';
import { saidTexts } from '../../src/words/said-text';
import { answerValue } from '../school/person-at-work';
import { AUTHORITY_PROJECT, CARRIED_DEPLOYMENT } from '../workspace';
import type { DemoSchool } from './demo-school';
import { shownMark, typeMark } from './enter-marks';

/** After the last working day for mid-term marks of 2 November 2026: 17 November, 08:00 in Asia/Ho_Chi_Minh. */
const AFTER_DEADLINE = Date.UTC(2026, 10, 17, 1);

/** How long a class is open again. */
const REOPENED_MS = 2 * 3_600_000;

/** A one-pixel picture, standing for the photograph of a test paper. */
const EVIDENCE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function firstClass(demo: DemoSchool): string {
  return demo.school.classes[0]?.id ?? '';
}

/** Job 4: the clock passes the deadline of the mid-term marks; a late edit is refused. */
export function passDeadline(demo: DemoSchool): void {
  const classId = firstClass(demo);
  const teacher = demo.marks.teacherOf(classId, 'toan');

  demo.workspace.clock.set(AFTER_DEADLINE);
  demo.beat();
  demo.expectTypingRefused(
    {
      actor: teacher,
      what: `ghi điểm giữa kì Toán ${classId} sau hạn`,
      cell: { classId, subjectId: 'toan', key: 'HK1.GK' },
    },
    typeMark(demo, { classId, subjectId: 'toan', key: 'HK1.GK' }, { text: '9', actor: teacher }),
  );
}

/** A re-opening must say until when; one that does is carried out, and the teacher may write again. */
function reopen(demo: DemoSchool, classId: string): void {
  const principal = demo.person('principal');
  const order = { scope: { classIds: [classId] }, reason: 'Nhập bổ sung' };
  const until = new Date(demo.workspace.clock.now() + REOPENED_MS).toISOString();

  demo.expectRefused(
    principal.email,
    'mở khóa không ghi giờ kết thúc',
    principal.command('lock.release', { ...order, until: '' }),
  );
  answerValue(principal.command('lock.release', { ...order, until }));
}

/** Job 5: the principal locks the school and re-opens one class for a while; forged proof of identity is refused. */
export function lockAndUnlock(demo: DemoSchool): void {
  const principal = demo.person('principal');
  const classId = firstClass(demo);
  const teacher = demo.marks.teacherOf(classId, 'van');
  const cell = { classId, subjectId: 'van', key: 'HK1.TX1' };

  answerValue(
    principal.command('lock.apply', { scope: {}, reason: 'Khóa sổ để kiểm tra giữa kì' }),
  );
  demo.expectTypingRefused(
    { actor: teacher, what: `ghi điểm Văn ${classId} khi sổ khóa`, cell: cell },
    typeMark(demo, cell, { text: '9', actor: teacher }),
  );
  reopen(demo, classId);

  const outcome = typeMark(demo, cell, { text: '8,5', actor: teacher });

  if (!outcome.accepted) {
    throw new Error(`re-opened, but refused: ${outcome.message}`);
  }

  demo.beat();
  demo.workspace.clock.advance(REOPENED_MS);
  demo.beat();
  demo.expectTypingRefused(
    { actor: teacher, what: `ghi điểm Văn ${classId} khi hết giờ mở`, cell: cell },
    typeMark(demo, cell, { text: '9', actor: teacher }),
  );
  forgeIdentity(demo);
}

function forgeIdentity(demo: DemoSchool): void {
  const header = Buffer.from('{"alg":"none"}').toString('base64url');
  const claims = Buffer.from(JSON.stringify({ email: demo.person('principal').email })).toString(
    'base64url',
  );
  const response = demo.workspace.runtime.visit({
    deploymentId: CARRIED_DEPLOYMENT,
    method: 'POST',
    query: {},
    actor: null,
    body: JSON.stringify({
      token: `${header}.${claims}.x`,
      kind: 'command',
      envelope: {
        id: 'gia-mao-1',
        name: 'lock.apply',
        payload: { scope: {}, reason: 'giả' },
        issuedAt: '',
      },
    }),
  });

  demo.expectRefused(
    '(giấy danh tính giả)',
    `khóa sổ qua ${AUTHORITY_PROJECT}`,
    JSON.parse(response.body),
  );
}

type RequestInput = CommandCatalogue['correction.request']['payload'];

function requestInput(demo: DemoSchool, row: number, newValue: string): RequestInput {
  const classId = firstClass(demo);
  const cell = { classId, subjectId: 'toan', key: 'HK1.GK', row };
  const pupil = demo.school.pupils.filter((entry) => entry.classId === classId)[row];

  return {
    classId,
    subjectId: 'toan',
    pupilId: pupil?.id ?? '',
    assessment: 'HK1.GK',
    oldValue: shownMark(demo, cell),
    newValue,
    cause: 'mistyped',
    reason: 'Nhập nhầm dòng khi chuyển từ sổ điểm cá nhân',
    evidence: [{ name: 'bai-kiem-tra.png', mimeType: 'image/png', base64: EVIDENCE }],
  };
}

/** Job 6: one correction is approved and applied with its minutes, one is refused, what must not pass does not. */
export function correctMarks(demo: DemoSchool): readonly RequestView[] {
  const teacher = demo.someone(demo.marks.teacherOf(firstClass(demo), 'toan'));
  const principal = demo.person('principal');
  const first = answerValue(teacher.command('correction.request', requestInput(demo, 0, '9,5')));
  const second = answerValue(teacher.command('correction.request', requestInput(demo, 1, '10')));
  const decision = {
    requestId: first.id,
    decision: 'approve',
    reason: 'Đã đối chiếu bài kiểm tra',
  } as const;

  demo.expectRefused(
    teacher.email,
    'đề nghị sửa điểm không có minh chứng',
    teacher.command('correction.request', { ...requestInput(demo, 2, '9'), evidence: [] }),
  );
  demo.expectRefused(
    teacher.email,
    'tự duyệt đề nghị',
    teacher.command('correction.decide', decision),
  );

  const applied = answerValue(principal.command('correction.decide', decision));

  demo.expectRefused(
    principal.email,
    'duyệt lần thứ hai',
    principal.command('correction.decide', decision),
  );

  const refused = answerValue(
    principal.command('correction.decide', {
      requestId: second.id,
      decision: 'refuse',
      reason: 'Minh chứng chưa rõ',
    }),
  );

  return [applied, refused];
}

/** Job 7: the office prints every class book of the semester into the archive; once more changes nothing. */
export function exportBooks(
  demo: DemoSchool,
  onStep: (done: number, total: number, note: string) => void,
): void {
  const office = demo.person('office');

  for (const _ of ['first', 'again']) {
    let job = answerValue(office.command('export.classBook', { classIds: [], term: 1 }));

    while (job.state !== 'done') {
      job = answerValue(office.command('job.continue', { jobId: job.id }));
      onStep(job.done, job.total, saidTexts(job.note, 'vi'));

      if (job.state === 'failed') {
        throw new Error(job.error?.message.vi ?? 'export failed');
      }
    }
  }
}
