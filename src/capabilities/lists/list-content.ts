import { schoolHeading } from '../../engine/archive/school-heading';
import type { Session } from '../../engine/session';
import { namesInClass } from '../../school/names-in-class';
import { principalOn } from '../../school/people/principal-on';
import { printStatus } from '../../school/pupil-fields';
import { type RosterEntry, rosterNote, rosterOf } from '../../school/roster';
import { type ClassRecord, staffName } from '../../school/school-model';
import { resultsIn } from '../results/pure/approved-results';
import type { YearRecord } from '../results/pure/class-results';
import type { ListContent } from './form/list-content';
import { chosen, type ListLine, retestSubjects } from './pure/list-lines';
import type { ListRecord, Signer } from './pure/list-records';

function yearRecords(session: Session, schoolClass: ClassRecord): readonly YearRecord[] {
  const { results } = resultsIn(session, schoolClass, 'year');

  return results.period === 'year' ? results.records : [];
}

function entryNote(entry: RosterEntry): string {
  const { status } = entry.pupil;

  return entry.last === null && status !== 'studying' ? printStatus(status) : rosterNote(entry);
}

/** Those who are in class now: a class list is of today. */
function classLines(session: Session, { id }: ClassRecord): readonly ListLine[] {
  const nameOf = namesInClass(session.school, id);

  return rosterOf(session.school, id)
    .filter(({ isHere }) => isHere)
    .map((entry) => ({
      pupil: entry.pupil,
      name: nameOf(entry.pupil.id),
      record: null,
      note: entryNote(entry),
    }));
}

function linesOf(
  session: Session,
  schoolClass: ClassRecord,
  { choice, bySubject }: ListRecord,
): readonly ListLine[] {
  if (choice === null) {
    return classLines(session, schoolClass);
  }

  const nameOf = namesInClass(session.school, schoolClass.id);

  return chosen(yearRecords(session, schoolClass), choice).flatMap((record): ListLine[] => {
    const { pupil } = record;
    const line: ListLine = { pupil, name: nameOf(pupil.id), record, note: '' };

    return bySubject === true
      ? retestSubjects(record).map((subject) => ({ ...line, subject }))
      : [line];
  });
}

function signerOf(
  session: Session,
  { homeroomId }: ClassRecord,
  signer: Signer,
): ListContent['signers'][number] {
  const { school, today } = session;

  return signer === 'principal'
    ? { role: 'HIỆU TRƯỞNG', name: principalOn(school, today) }
    : { role: 'GIÁO VIÊN CHỦ NHIỆM', name: staffName(school, homeroomId) };
}

/** What stands on a list of a class: from results as they were approved, or the class as it is today. */
export function listContent(
  session: Session,
  schoolClass: ClassRecord,
  record: ListRecord,
): ListContent {
  const lines = linesOf(session, schoolClass, record);
  const pupils = new Set(lines.map(({ pupil }) => pupil.id)).size;
  const year = session.school.settings.schoolYear.replace('-', ' - ');

  return {
    heading: schoolHeading(session),
    title: record.title,
    subtitle: `Lớp ${schoolClass.id} – Năm học ${year}`,
    columns: record.columns.map(({ heading, width, align }) => ({
      heading,
      width,
      ...(align === undefined ? {} : { align }),
    })),
    rows: lines.map((line) => record.columns.map((column) => column.of(line))),
    closing: `Danh sách có ${pupils} học sinh.`,
    signers: record.signers.map((signer) => signerOf(session, schoolClass, signer)),
  };
}
