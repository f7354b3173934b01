import type { CellInfo, HistoryLine } from '../../domain/commands/views';
import { awayText, leavingFrom } from '../../domain/control/pupil-changes';
import { rosterOf } from '../../domain/control/roster';
import type { ClassRecord } from '../../domain/control/school-model';
import type { LedgerEntry } from '../../domain/ledger/ledger-entry';
import { MEANING_LABELS } from '../../domain/ledger/meaning';
import { historyOf } from '../../domain/ledger/replay';
import { type Closure, startOf } from '../../domain/locks/block-state';
import type { ColumnState } from '../../domain/locks/book-plan';
import { nameAt } from '../../domain/people/person-at';
import { rolesThatMay } from '../../domain/roles/permissions';
import { ruleOf } from '../../domain/roles/role-table';
import { isoDateOf, printDate } from '../../domain/text/date-text';
import { printStatus } from '../../domain/text/pupil-fields';
import { iso } from '../authority-context';
import { actorNames } from '../operations/actor-names';
import type { Session } from '../session';

type ClosedView = CellInfo['closed'][number];

function openers(action: 'lock.release' | 'result.reopen' | 'pupil.change'): string {
  return rolesThatMay(action)
    .map((role) => ruleOf(role).title.vi)
    .join(', ');
}

function because(closure: Closure, session: Session, state: ColumnState): string {
  const { settings } = session.school;

  if (closure.reason === 'deadline') {
    return `Đã hết hạn nhập theo ${settings.regulation}`;
  }

  if (closure.reason === 'locked') {
    const by =
      closure.order === null
        ? ''
        : nameAt(session.school, closure.order.by, new Date(closure.order.at).toISOString());

    return `Khóa theo lệnh của ${by}: ${closure.order?.reason ?? ''}`;
  }

  if (closure.reason === 'sealed') {
    return 'Kết quả đã được hiệu trưởng duyệt; điểm chỉ đổi khi kết quả được mở lại hoặc có phiếu sửa điểm';
  }

  const start = startOf(state.block, session.school.policy);

  if (start === Number.POSITIVE_INFINITY) {
    return 'Học kì I kết thúc trước tháng 1: cột này không dùng';
  }

  const from = start === null ? '' : `, mở từ ${printDate(isoDateOf(start))}`;

  return `Chưa tới thời gian nhập${from}`;
}

/** Why a column is closed, in words; a column nobody is assigned to is closed as well. */
export function closedViews(state: ColumnState, session: Session): readonly ClosedView[] {
  const closures = state.state.closures.map(
    (closure): ClosedView => ({
      reason: closure.reason,
      at: closure.since === null ? null : iso(closure.since),
      because: because(closure, session, state),
      article: closure.article,
      openedBy: openers(closure.reason === 'sealed' ? 'result.reopen' : 'lock.release'),
    }),
  );

  return state.writers.length > 0
    ? closures
    : [
        ...closures,
        {
          reason: 'unassigned',
          at: null,
          because: 'Chưa phân công người vào điểm',
          article: '',
          openedBy: 'Ban quản trị',
        },
      ];
}

function awayView(at: number | null, because: string): ClosedView {
  return {
    reason: 'away',
    at: at === null ? null : iso(at),
    because,
    article: '',
    openedBy: openers('pupil.change'),
  };
}

/** The row of a pupil who is not in the class any more, or about to go, is closed, whatever its columns are. */
export function awayViews(
  session: Session,
  at: { readonly classId: string; readonly pupilId: string },
): readonly ClosedView[] {
  const entry = rosterOf(session.school, at.classId).find(({ pupil }) => pupil.id === at.pupilId);
  const leaving = leavingFrom(session.school, at.classId).find(
    ({ pupilId }) => pupilId === at.pupilId,
  );

  if (leaving !== undefined) {
    return [awayView(leaving.at, awayText(leaving))];
  }

  return entry === undefined || entry.isHere
    ? []
    : [
        awayView(
          entry.last?.at ?? null,
          entry.last === null ? printStatus(entry.pupil.status) : awayText(entry.last),
        ),
      ];
}

/** What happened to one cell, newest first. */
export function historyLines(
  entries: readonly LedgerEntry[],
  cell: {
    readonly session: Session;
    readonly schoolClass: ClassRecord;
    readonly tab: { readonly tabId: string };
    readonly column: { readonly key: string };
    readonly pupilId: string;
  },
): readonly HistoryLine[] {
  if (cell.pupilId === '') {
    return [];
  }

  const key = { pupilId: cell.pupilId, subjectId: cell.tab.tabId, assessment: cell.column.key };

  return historyOf(entries, key)
    .map((entry) => ({
      at: entry.time,
      actor: actorNames(cell.session, entry),
      kind: entry.meaning,
      meaning: MEANING_LABELS[entry.meaning],
      oldValue: entry.oldValue,
      newValue: entry.newValue,
      reason: entry.reason,
      chain: entry.chain,
      sequence: entry.seq,
    }))
    .reverse();
}
