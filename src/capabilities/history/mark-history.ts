import { assessmentName } from '../../book/assessment-name';
import { writtenTabs } from '../../book/book-tabs';
import type { MarkHistoryLine } from '../../contract/views';
import type { QueryHandler } from '../../engine/handler';
import { chainState } from '../../engine/ledger/chain-state';
import type { Session } from '../../engine/session';
import { actorNames } from '../../engine/tell/actor-names';
import type { LedgerEntry } from '../../ledger/ledger-entry';
import { MEANING_LABELS } from '../../ledger/meaning';
import { netChange } from '../../ledger/net-change';
import { seenInFile } from '../../ledger/seen-in-file';
import { shortCode } from '../../ledger/short-code';
import { namesInClass } from '../../school/names-in-class';
import type { ClassRecord } from '../../school/school-model';
import { askedHistory } from './asked-history';
import { documentsOf, saidOf } from './pure/entry-words';

/** Lines of one answer; a mark has a handful, a class some thousands. */
const MOST_LINES = 500;

function lineOf(
  session: Session,
  schoolClass: ClassRecord,
): (entry: LedgerEntry) => MarkHistoryLine {
  const headings = new Map(writtenTabs(schoolClass).map(({ id, heading }) => [id, heading]));
  const nameOf = namesInClass(session.school, schoolClass.id);

  return (entry) => {
    const { row: pupilId, register: subjectId, column: assessment } = entry.key;

    return {
      at: entry.time,
      actor: actorNames(session, entry),
      email: entry.actor,
      role: entry.role,
      ...seenInFile(session.school, entry),
      kind: entry.meaning,
      meaning: MEANING_LABELS[entry.meaning],
      pupilId,
      pupilName: nameOf(pupilId),
      subjectId,
      subjectName: headings.get(subjectId) ?? subjectId,
      assessment,
      assessmentName: assessment === '' ? '' : assessmentName(assessment),
      oldValue: entry.oldValue,
      newValue: entry.newValue,
      said: saidOf(entry),
      refs: documentsOf(entry),
      chain: entry.chain,
      sequence: entry.seq,
      shortCode: shortCode(entry.hash),
    };
  };
}

/** The life of a mark, of all marks of a pupil or of a column, and whether the chain it stands in is whole. */
export const markHistory: QueryHandler<'mark.history'> = {
  name: 'mark.history',
  needs: { tables: [], ledger: true },
  execute: ({ session, person, payload }) => {
    const { schoolClass, entries, chain, before } = askedHistory({ session, person }, payload);

    return {
      lines: entries.slice(-MOST_LINES).map(lineOf(session, schoolClass)).reverse(),
      more: entries.length > MOST_LINES,
      net: netChange(entries),
      chain: chainState(session, schoolClass.id, chain),
      others: before.map((one) => chainState(session, one.chain, one.rows)),
    };
  },
};
