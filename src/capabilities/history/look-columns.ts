import { assessmentName } from '../../book/assessment-name';
import { writtenTabs } from '../../book/book-tabs';
import { type ColumnState, columnStates } from '../../book/protection/book-plan';
import { isWritten, type TabColumn } from '../../book/tab-layout';
import { correctionEnd } from '../../book/window/correction-end';
import type { Gate } from '../../book/window/window';
import { iso } from '../../engine/authority-context';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import type { TabState } from '../../engine/state/read-tab';
import { type ClassRecord, nameOf } from '../../school/school-model';
import { isReopenable } from '../reopening/pure/not-openable';
import { waitingFor } from '../reopening/pure/reopening-row';
import { REOPENINGS } from '../reopening/pure/reopenings-table';
import { followedColumns } from '../roll-call/pure/roll-totals';
import { closedViews } from './cell-words';
import type { GateView, LookColumn } from './pure/tab-look-views';

/** A tab of a class that was read, and who asks about it. */
export interface LookedTab {
  readonly session: Session;
  readonly person: Person;
  readonly schoolClass: ClassRecord;
  readonly tab: TabState;
}

const NO_GATE: GateView = { until: null, closed: [] };

function kindOf(column: TabColumn): LookColumn['kind'] {
  if (isWritten(column)) {
    return 'mark';
  }

  return column.role === 'computed' || column.role === 'note' ? 'computed' : 'pupil';
}

function gateView(state: ColumnState, gate: Gate, session: Session): GateView {
  return {
    until: gate.until === null ? null : iso(gate.until),
    closed: closedViews({ gate, writers: state.writers }, session),
  };
}

function correctionPart(
  { school, now }: Session,
  state: ColumnState | undefined,
): Pick<LookColumn, 'correctionEnd'> {
  const end = state === undefined ? null : correctionEnd(state.block, school.policy);

  return end === null
    ? {}
    : { correctionEnd: { at: iso(end.at), article: end.article, isOver: now >= end.at } };
}

/** Whoever writes in a column that an order can open may ask for it. */
function openingOf(
  { session, person, schoolClass, tab }: LookedTab,
  { column, writers, window }: ColumnState,
): Pick<LookColumn, 'opening'> {
  if (!writers.includes(person.email) || !isReopenable(window.fill)) {
    return {};
  }

  // Sums of the roll call are nobody's entries.
  if (followedColumns(session, schoolClass)(tab.tabId, column.key)) {
    return {};
  }

  const place = { classId: schoolClass.id, subjectId: tab.tabId, assessment: column.key };

  return { opening: { asked: waitingFor(session.control.all(REOPENINGS), place)?.number ?? '' } };
}

function lookColumn(
  looked: LookedTab,
  column: TabColumn,
  state: ColumnState | undefined,
): LookColumn {
  const { session, person, tab } = looked;

  return {
    position: tab.columns.get(column.key) ?? -1,
    key: column.key,
    kind: kindOf(column),
    cellKind: isWritten(column) ? column.cell.id : 'text',
    name: isWritten(column) ? assessmentName(column.key) : column.header,
    writers: (state?.writers ?? []).map((email) => nameOf(session.school, email)),
    isWriter: state?.writers.includes(person.email) ?? false,
    fill: state === undefined ? NO_GATE : gateView(state, state.window.fill, session),
    change: state === undefined ? NO_GATE : gateView(state, state.window.change, session),
    ...correctionPart(session, state),
    ...(state === undefined ? {} : openingOf(looked, state)),
  };
}

/** The columns of a tab that are there, with both gates; none where the tab is not understood. */
export function lookColumns(looked: LookedTab): readonly LookColumn[] {
  const { session, schoolClass, tab } = looked;
  const tabs = writtenTabs(schoolClass).filter(({ id }) => id === tab.tabId);
  const { school, now } = session;
  const states = columnStates({ school, schoolClass, tabs, now });

  return tab.layout.columns
    .filter(({ key }) => tab.columns.has(key))
    .map((column) =>
      lookColumn(
        looked,
        column,
        states.find((state) => state.column.key === column.key),
      ),
    );
}
