import { assessmentName } from '../../book/assessment-name';
import { registerName } from '../../book/register-name';
import { schoolHeading } from '../../engine/archive/school-heading';
import { chainState } from '../../engine/ledger/chain-state';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { actorNames } from '../../engine/tell/actor-names';
import { AppError } from '../../kernel/app-error';
import { printDateTime } from '../../kernel/text/date-text';
import { acceptedValue } from '../../ledger/accepted-state';
import type { LedgerEntry } from '../../ledger/ledger-entry';
import { MEANING_LABELS } from '../../ledger/meaning';
import { netChange } from '../../ledger/net-change';
import { shortCode } from '../../ledger/short-code';
import { namesInClass } from '../../school/names-in-class';
import { ROLE_TABLE } from '../../school/roles/role-table';
import { rosterOf } from '../../school/roster';
import type { Pupil } from '../../school/school-types';
import type { AskedHistory } from './asked-history';
import type { LifeContent, LifeLine } from './form/life-content';
import { BASIS_WORDS } from './pure/basis-words';
import { saidOf } from './pure/entry-words';

/** The cell whose life is told. */
export interface LifeOf {
  readonly pupilId: string;
  readonly subjectId: string;
  readonly assessment: string;
}

const shown = (value: string): string => (value === '' ? 'để trống' : value);

function changeOf({ oldValue, newValue }: LedgerEntry): string {
  return oldValue === '' && newValue === '' ? '' : `${shown(oldValue)} → ${shown(newValue)}`;
}

function whoOf(session: Session, entry: LedgerEntry): string {
  const role = ROLE_TABLE.find(({ role: id }) => id === entry.role)?.title.vi ?? '';

  return [actorNames(session, entry), role].filter((part) => part !== '').join(', ');
}

function lifeLine(session: Session, entry: LedgerEntry): LifeLine {
  return {
    at: printDateTime(Date.parse(entry.time)),
    what: MEANING_LABELS[entry.meaning],
    change: changeOf(entry),
    who: whoOf(session, entry),
    basis: BASIS_WORDS[entry.basis].vi,
    more: [saidOf(entry).vi, ...entry.refs].filter((part) => part !== '').join('; '),
    row: `${entry.chain} · ${entry.seq} · ${shortCode(entry.hash)}`,
  };
}

function checkedText(session: Session, chain: string, rows: AskedHistory['chain']): string {
  const { firstBad, sequence, shortCode: code } = chainState(session, chain, rows);

  return firstBad === null
    ? `Sổ cái ${chain}: khi in đã kiểm tra ${sequence} dòng, mọi dòng nối khớp nhau; mã đến dòng cuối ${code}.`
    : `Sổ cái ${chain} KHÔNG KHỚP từ dòng số ${firstBad.sequence}: từ dòng ấy trở đi không dùng làm căn cứ được.`;
}

/** A pupil with a row in the book of the class: of anybody else the class can say neither a value nor a name. */
function pupilIn({ school }: Session, classId: string, pupilId: string): Pupil {
  const found = rosterOf(school, classId).find(({ pupil }) => pupil.id === pupilId);

  if (found === undefined) {
    throw new AppError('UNKNOWN_PUPIL', { value: pupilId, classId });
  }

  return found.pupil;
}

/**
 * What stands on the page about one value: who, how that is known, when, from what to what, by which papers. The value is the
 * accepted one, as the book has it: rows of the ledger may be unreadable, or stand in the chain of another class.
 * @throws AppError UNKNOWN_PUPIL for somebody who never was in the class.
 */
export function lifeContent(
  { session, person }: { readonly session: Session; readonly person: Person },
  of: LifeOf,
  { schoolClass, entries, chain, before }: AskedHistory,
): LifeContent {
  const pupil = pupilIn(session, schoolClass.id, of.pupilId);
  const accepted = session.ledger.acceptedTab(schoolClass.id, of.subjectId);

  return {
    heading: schoolHeading(session),
    schoolYear: session.school.settings.schoolYear,
    pupil: `${namesInClass(session.school, schoolClass.id)(of.pupilId)} (${of.pupilId})`,
    classId: schoolClass.id,
    register: registerName(of.subjectId),
    column: assessmentName(of.assessment),
    value: shown(acceptedValue(accepted, of.pupilId, of.assessment)),
    hasLeft: pupil.classId !== schoolClass.id,
    changes: netChange(entries).changes,
    checked: [
      checkedText(session, schoolClass.id, chain),
      ...before.map((one) => checkedText(session, one.chain, one.rows)),
    ],
    lines: entries.map((entry) => lifeLine(session, entry)),
    askedBy: person.member.fullName,
  };
}
