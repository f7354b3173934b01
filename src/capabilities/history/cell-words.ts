import type { Gate, GateReason, Opener } from '../../book/window/window';
import { rolesThatMay } from '../../contract/rights/permissions';
import { iso } from '../../engine/authority-context';
import type { Session } from '../../engine/session';
import { isoDateOf, printDate } from '../../kernel/text/date-text';
import type { BothTexts } from '../../kernel/words/both-texts';
import { correctionsOf, type PupilCell } from '../../school/applied-corrections';
import { nameAt } from '../../school/people/person-at';
import { awayTextEn, statusEn } from '../../school/pupil-change-en';
import { awayText, leavingFrom, type PupilChange } from '../../school/pupil-changes';
import { printStatus } from '../../school/pupil-fields';
import { ruleOf } from '../../school/roles/role-table';
import { rosterOf } from '../../school/roster';
import type { ClosedView } from './pure/tab-look-views';

function openers(action: Opener | 'pupil.change'): BothTexts {
  const titles = rolesThatMay(action).map((role) => ruleOf(role).title);

  return {
    vi: titles.map(({ vi }) => vi).join(', '),
    en: titles.map(({ en }) => en).join(', '),
  };
}

function lockedBecause({ by, since, words }: GateReason, session: Session): BothTexts {
  const name = nameAt(session.school, by, iso(since ?? session.now));

  return { vi: `Khóa theo lệnh của ${name}: ${words}`, en: `Locked by order of ${name}: ${words}` };
}

function notStartedBecause({ until: start }: GateReason): BothTexts {
  if (start === Number.POSITIVE_INFINITY) {
    return {
      vi: 'Học kì I kết thúc trước tháng 1: cột này không dùng',
      en: 'Semester 1 ends before January: this column is not used',
    };
  }

  const day = start === null ? '' : printDate(isoDateOf(start));

  return {
    vi: `Chưa tới thời gian nhập${day === '' ? '' : `, mở từ ${day}`}`,
    en: `Entry has not begun${day === '' ? '' : `, open from ${day}`}`,
  };
}

function because(closure: GateReason, session: Session): BothTexts {
  const { regulation } = session.school.settings;

  switch (closure.reason) {
    case 'deadline':
      return {
        vi: `Đã hết hạn nhập theo ${regulation}`,
        en: `The time for entry by ${regulation} is over`,
      };
    case 'termLocked':
      return {
        vi: `Học kì đã tự khóa theo ${regulation}`,
        en: `The semester has locked itself by ${regulation}`,
      };
    case 'byRequest':
      return {
        vi: `Giá trị đã được nhận chỉ sửa bằng phiếu, theo ${regulation}`,
        en: `What was accepted is changed by request only, by ${regulation}`,
      };
    case 'locked':
      return lockedBecause(closure, session);
    case 'sealed':
      return {
        vi: 'Kết quả đã được hiệu trưởng duyệt; điểm chỉ đổi khi kết quả được mở lại hoặc có phiếu sửa điểm',
        en: 'The principal has approved the results; a mark changes only when they are re-opened or by a correction',
      };
    default:
      return notStartedBecause(closure);
  }
}

type Facts = Pick<ClosedView, 'reason' | 'at' | 'article'>;

function viewOf(
  facts: Facts,
  words: { readonly because: BothTexts; readonly openedBy: BothTexts },
): ClosedView {
  return {
    ...facts,
    because: words.because.vi,
    openedBy: words.openedBy.vi,
    english: { because: words.because.en, openedBy: words.openedBy.en },
  };
}

function unassigned(): ClosedView {
  return viewOf(
    { reason: 'unassigned', at: null, article: '' },
    {
      because: { vi: 'Chưa phân công người vào điểm', en: 'Nobody is assigned to enter marks' },
      openedBy: ruleOf('admin').title,
    },
  );
}

/** Why a gate of a column is closed, in words; a column nobody is assigned to is closed as well. */
export function closedViews(
  { gate, writers }: { readonly gate: Gate; readonly writers: readonly string[] },
  session: Session,
): readonly ClosedView[] {
  const closures = gate.reasons.map(
    (closure): ClosedView =>
      viewOf(
        {
          reason: closure.reason,
          at: closure.since === null ? null : iso(closure.since),
          article: closure.article,
        },
        {
          because: because(closure, session),
          openedBy: openers(closure.opener),
        },
      ),
  );

  return writers.length > 0 ? closures : [...closures, unassigned()];
}

function awayView(at: number | null, because: BothTexts): ClosedView {
  return viewOf(
    { reason: 'away', at: at === null ? null : iso(at), article: '' },
    { because, openedBy: openers('pupil.change') },
  );
}

function awayTexts(change: PupilChange): BothTexts {
  return { vi: awayText(change), en: awayTextEn(change) };
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
    return [awayView(leaving.at, awayTexts(leaving))];
  }

  return entry === undefined || entry.isHere
    ? []
    : [
        awayView(
          entry.last?.at ?? null,
          entry.last === null
            ? {
                vi: printStatus(entry.pupil.status),
                en: statusEn(entry.pupil.status),
              }
            : awayTexts(entry.last),
        ),
      ];
}

/** That a mark was corrected with minutes, for which nothing but another request opens it. */
export function correctedViews(session: Session, cell: PupilCell): readonly ClosedView[] {
  const all = correctionsOf(session.school, cell);
  const last = all[all.length - 1];

  return last === undefined
    ? []
    : [
        viewOf(
          { reason: 'corrected', at: iso(last.at), article: '' },
          {
            because: {
              vi: `Ô đã sửa theo ${last.number}; muốn đổi, hãy lập phiếu đề nghị sửa điểm`,
              en: `The cell was corrected under ${last.number}; to change it, send a correction request`,
            },
            openedBy: { vi: '', en: '' },
          },
        ),
      ];
}
