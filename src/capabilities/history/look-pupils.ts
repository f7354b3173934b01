import { readEntry } from '../../book/entry-value';
import { cellText } from '../../book/mark-cell';
import { refusalReason } from '../../book/refusal-reasons';
import { isWritten, type TabColumn } from '../../book/tab-layout';
import type { CellInfo } from '../../contract/views';
import { acceptedValue } from '../../ledger/accepted-state';
import { namesInClass } from '../../school/names-in-class';
import { REQUESTS } from '../corrections/pure/requests-table';
import { exemptionsIn } from '../results/pure/exemptions';
import { RESULT_ORDERS } from '../results/pure/result-orders-table';
import { awayViews, correctedViews } from './cell-words';
import type { LookedTab } from './look-columns';
import type { LookCell, LookPupil } from './pure/tab-look-views';

type Official = (pupilId: string, key: string) => string;

interface Reading {
  readonly looked: LookedTab;
  readonly official: Official;
  readonly isExempt: (pupilId: string) => boolean;
  /** Ids of open requests by pupil and column. */
  readonly requests: ReadonlyMap<string, string>;
}

const requestKey = (pupilId: string, key: string): string => JSON.stringify([pupilId, key]);

function openRequests({ session, schoolClass, tab }: LookedTab): ReadonlyMap<string, string> {
  const open = session.control
    .all(REQUESTS)
    .filter(
      ({ state, classId, subjectId }) =>
        state === 'open' && classId === schoolClass.id && subjectId === tab.tabId,
    );

  return new Map(
    open.map(({ id, pupilId, assessment }) => [requestKey(pupilId, assessment), id] as const),
  );
}

function readingOf(looked: LookedTab): Reading {
  const { session, schoolClass, tab } = looked;
  const accepted = session.ledger.acceptedTab(schoolClass.id, tab.tabId);
  const exempt = exemptionsIn(session.control.all(RESULT_ORDERS), schoolClass);

  return {
    looked,
    official: (pupilId, key) => acceptedValue(accepted, pupilId, key),
    isExempt: (pupilId) => exempt(pupilId, tab.tabId),
    requests: openRequests(looked),
  };
}

/** What stands in a cell, judged as acceptance will judge it; null where it is the official value. */
function unaccepted(
  { looked, official, isExempt }: Reading,
  pupilId: string,
  column: TabColumn,
): CellInfo['unaccepted'] {
  const { session, tab } = looked;
  const value = official(pupilId, column.key);
  const reading = readEntry(tab.cell(pupilId, column.key), column.cell, {
    year: Number(session.today.slice(0, 4)),
    isExempt: (value !== '' && value === column.cell.exemption) || isExempt(pupilId),
  });

  if (!reading.ok) {
    return { kind: 'invalid', official: value, because: refusalReason(reading.problem) };
  }

  return reading.value === value
    ? null
    : { kind: 'waiting', official: value, because: { vi: '', en: '' } };
}

function writtenPart(reading: Reading, pupilId: string, column: TabColumn): LookCell {
  const { session, tab } = reading.looked;
  const { key } = column;
  const official = reading.official(pupilId, key);
  const waiting = unaccepted(reading, pupilId, column);
  const corrected = correctedViews(session, { pupilId, subjectId: tab.tabId, key });
  const openRequestId = reading.requests.get(requestKey(pupilId, key));

  return {
    ...(official === '' ? {} : { official }),
    ...(waiting === null || waiting === undefined ? {} : { unaccepted: waiting }),
    ...(corrected.length === 0 ? {} : { corrected }),
    ...(openRequestId === undefined ? {} : { openRequestId }),
  };
}

function cellsOf(reading: Reading, pupilId: string): LookPupil['cells'] {
  const { tab } = reading.looked;
  const cells = tab.layout.columns
    .filter(({ key }) => tab.columns.has(key))
    .map((column): readonly [string, LookCell] => {
      const value = cellText(tab.cell(pupilId, column.key));

      return [
        column.key,
        {
          ...(value === '' ? {} : { value }),
          ...(isWritten(column) ? writtenPart(reading, pupilId, column) : {}),
        },
      ];
    });

  return Object.fromEntries(cells.filter(([, cell]) => Object.keys(cell).length > 0));
}

/** The pupils of a tab in the order of their rows, with what is known of each cell. */
export function lookPupils(looked: LookedTab): readonly LookPupil[] {
  const { session, schoolClass, tab } = looked;
  const classId = schoolClass.id;
  const reading = readingOf(looked);
  const nameOf = namesInClass(session.school, classId);
  const gone = new Set(
    session.school.pupils.filter((pupil) => pupil.classId !== classId).map(({ id }) => id),
  );

  return [...tab.rows]
    .sort(([, a], [, b]) => a - b)
    .map(([id, row]) => ({
      row,
      id,
      name: nameOf(id),
      away: awayViews(session, { classId, pupilId: id }),
      hasGone: gone.has(id),
      cells: cellsOf(reading, id),
    }));
}
