import { assessmentName } from '../../book/assessment-name';
import { writtenTabs } from '../../book/book-tabs';
import type { QueryCatalogue } from '../../contract/catalogue';
import type { MarkHistoryLine } from '../../contract/views';
import type { QueryHandler } from '../../engine/handler';
import { chainState } from '../../engine/ledger/chain-state';
import { isUnreadable, readChainAsFound, type UnreadableRow } from '../../engine/ledger/read-chain';
import { type LookupReach, lookupReach, notAllowed } from '../../engine/lookup-reach';
import type { Session } from '../../engine/session';
import { actorNames } from '../../engine/tell/actor-names';
import type { LedgerEntry } from '../../ledger/ledger-entry';
import { MEANING_LABELS } from '../../ledger/meaning';
import { netChange } from '../../ledger/net-change';
import { historyOf } from '../../ledger/replay';
import { seenInFile } from '../../ledger/seen-in-file';
import { shortCode } from '../../ledger/short-code';
import { namesInClass } from '../../school/names-in-class';
import { requireClass } from '../../school/require-class';
import { classesBefore } from '../../school/roster';
import type { ClassRecord } from '../../school/school-model';
import { runAll } from '../../workspace/call';
import { documentsOf, saidOf } from './pure/entry-words';

/** Lines of one answer; a mark has a handful, a class some thousands. */
const MOST_LINES = 500;

type Asked = QueryCatalogue['mark.history']['read'];

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

function entriesAsked(
  entries: readonly LedgerEntry[],
  asked: Asked,
  reach: LookupReach,
): readonly LedgerEntry[] {
  const { pupilId = '', subjectId = '', assessment = '' } = asked;
  const allowed = new Set(reach.tabs.map(({ id }) => id));

  return historyOf(entries, { row: pupilId, register: subjectId, column: assessment }).filter(
    ({ key }) => reach.all || allowed.has(key.register),
  );
}

function readable(rows: readonly (LedgerEntry | UnreadableRow)[]): readonly LedgerEntry[] {
  return rows.flatMap((row) => (isUnreadable(row) ? [] : [row]));
}

/** The life of a mark, of all marks of a pupil or of a column, and whether the chain it stands in is whole. */
export const markHistory: QueryHandler<'mark.history'> = {
  name: 'mark.history',
  needs: { tables: [], ledger: true },
  execute: ({ session, person, payload }) => {
    const schoolClass = requireClass(session, payload.classId);
    const reach = lookupReach(session, person, schoolClass);
    const { subjectId = '' } = payload;

    if (!reach.all && subjectId !== '' && !reach.tabs.some(({ id }) => id === subjectId)) {
      throw notAllowed(schoolClass);
    }

    const { pupilId = '' } = payload;
    const before = classesBefore(session.school, schoolClass.id, pupilId);
    const [rows = [], ...others] = runAll(
      session.context.http,
      [schoolClass.id, ...before].map((chain) => readChainAsFound(session, chain)),
    );
    const entries = entriesAsked([rows, ...others].flatMap(readable), payload, reach);

    return {
      lines: entries.slice(-MOST_LINES).map(lineOf(session, schoolClass)).reverse(),
      more: entries.length > MOST_LINES,
      net: netChange(entries),
      chain: chainState(session, schoolClass.id, rows),
      others: before.map((chain, position) => chainState(session, chain, others[position] ?? [])),
    };
  },
};
