import { isSettled, type ProtectionChanges } from '../../book/protection/protection-diff';
import { printDateTime } from '../../kernel/text/date-text';
import type { EntryDraft } from '../../ledger/ledger-entry';
import type { ClassRecord } from '../../school/school-model';
import { run } from '../../workspace/call';
import { recentCommands } from '../act/recorded-commands';
import { iso } from '../authority-context';
import type { Session } from '../session';
import type { ClassBook } from '../state/class-book';
import { reopenedTabs, touchedSheets } from '../state/protect-requests';
import { couldHaveChanged, isOnlyClosing, protectionReason } from './book-repairs';
import { type RefusedBatch, refusalDrafts } from './refused-values';

/** Refusals that an interrupted run took out of the book but did not write down. */
export function owedRefusals(
  session: Session,
  schoolClass: ClassRecord,
  batches: readonly RefusedBatch[],
): readonly EntryDraft[] {
  if (batches.length === 0) {
    return [];
  }

  const recorded = run(session.context.http, recentCommands(session, schoolClass.id));

  return batches
    .filter(({ id }) => !recorded.includes(id))
    .flatMap((batch) => refusalDrafts(batch, schoolClass.id));
}

function countsOf({ add, update, remove }: ProtectionChanges): readonly string[] {
  return [`thêm ${add.length}`, `sửa ${update.length}`, `bỏ ${remove.length}`];
}

/** What the ledger is told of changed protections: the passing of time, or a repair of what somebody had changed. */
export function protectionDraft(
  session: Session,
  schoolClass: ClassRecord,
  found: {
    readonly book: ClassBook;
    readonly changes: ProtectionChanges;
    readonly digest: string;
  },
): readonly EntryDraft[] {
  const before = session.ledger.marker(schoolClass.id);
  const isDue = before !== found.digest;

  if (isSettled(found.changes) || before === '') {
    return [];
  }

  const { book, changes } = found;
  const { owner } = session.configuration;
  const input = { school: session.school, schoolClass, now: session.now };
  // Where others are wanted than before, that is why; a whole tab that was locked looks like one nobody understood.
  const reopened = isDue ? [] : reopenedTabs(book, changes, { input, owner });
  const isOurs = reopened.length === touchedSheets(book, changes).size;

  return [
    {
      time: session.nowIso,
      actor: session.configuration.owner,
      role: 'system',
      meaning: isDue || isOurs || isOnlyClosing(book, changes) ? 'close' : 'repair',
      subjectKey: { classId: schoolClass.id },
      reason: protectionReason(found, { isDue, reopened }),
      refs: [...countsOf(changes), ...(isDue || isOurs ? [] : [couldHaveChanged(changes, owner)])],
      commandId: `bao-ve-${schoolClass.id}-${found.digest}-${session.now}`,
    },
  ];
}

/** A write of the school account by hand, where it left a mark: told, and given to nobody else. */
export function foreignDraft(
  session: Session,
  schoolClass: ClassRecord,
  foreign: readonly number[],
): EntryDraft {
  return {
    time: session.nowIso,
    actor: session.configuration.owner,
    role: 'unknown',
    meaning: 'foreign',
    subjectKey: { classId: schoolClass.id },
    reason:
      'Tài khoản của trường đã ghi vào sổ bằng tay, ngoài phần mềm; các giá trị đổi trong lần xem này không được gán cho ai',
    refs: foreign.map((at) => iso(at)),
    commandId: `ghi-tay-${schoolClass.id}-${session.now}`,
  };
}

/** The same for the administrators, in words. */
export function foreignProblem(foreign: readonly number[]): string {
  const times = foreign.map((at) => printDateTime(at)).join(', ');

  return `tài khoản của trường đã ghi vào sổ bằng tay lúc ${times}; hãy xem lịch sử phiên bản và đổi mật khẩu nếu không rõ ai đã làm`;
}
