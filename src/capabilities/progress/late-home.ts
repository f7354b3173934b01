import { registerNames } from '../../book/register-names';
import type { HomeAct, HomeItem } from '../../contract/home-views';
import { mayDo } from '../../contract/rights/permissions';
import type { HomeContributor } from '../../engine/home-contributor';
import type { Session } from '../../engine/session';
import { type Said, said, toldAs, toldTwice } from '../../kernel/words/said';
import { staffName } from '../../school/school-model';
import type { StaffMember } from '../../school/school-types';
import { groupsOn } from '../../school/subject-groups';
import { RESULT_ORDERS } from '../results/pure/result-orders-table';
import { daysLeft, isOverdue } from './pure/column-state';
import type { ColumnProgress } from './pure/place-progress';
import { type Place, progressReach, writersOf } from './pure/progress-reach';
import { placesInReach } from './pure/progress-rows';

/** A column of a class that is past its day, with who enters it ('' = nobody is assigned). */
interface LateColumn extends Place {
  readonly teacherId: string;
  readonly column: ColumnProgress;
}

function lateColumns(session: Session, isAsked: (place: Place) => boolean): readonly LateColumn[] {
  return placesInReach(session, isAsked).flatMap((place) => {
    const { classId, subjectId } = place;
    const [teacherId = ''] = writersOf(session.school, place);

    return place.columns
      .filter((column) => isOverdue(column, session.today))
      .map((column) => ({ classId, subjectId, teacherId, column }));
  });
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();

  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }

  return [...groups.values()];
}

/** `Toán 6A1, 6A2: thiếu 41 điểm CK, quá hạn 3 ngày`. */
function lineOf({ today }: Session, columns: readonly LateColumn[]): Said {
  const [first] = columns;
  const key = first?.column.key ?? '';

  return said('home.lateLine', {
    subject: toldTwice(registerNames(first?.subjectId ?? '')),
    classes: columns.map(({ classId }) => classId),
    count: columns.reduce((sum, { column }) => sum + column.missing.length, 0),
    column: key.split('.')[1] ?? key,
    days: Math.max(...columns.map(({ column }) => -(daysLeft(column, today) ?? 0))),
  });
}

/** An order to open that column again is filled in, and waits for a look and a press. */
function openColumn(columns: readonly LateColumn[]): HomeAct {
  const [first] = columns;
  const alike = columns.filter(
    ({ subjectId, column }) => subjectId === first?.subjectId && column.key === first?.column.key,
  );

  return {
    label: said('home.openColumn'),
    place: {
      tab: 'lock',
      class: alike.map(({ classId }) => classId).join(','),
      subject: first?.subjectId ?? '',
      column: first?.column.key ?? '',
    },
  };
}

/** One person's late columns; where nobody is assigned, all of those. */
function itemOf(session: Session, columns: readonly LateColumn[], mayOpen: boolean): HomeItem {
  const teacherId = columns[0]?.teacherId ?? '';
  const places = grouped(columns, ({ subjectId, column }) => `${subjectId}/${column.key}`);

  return {
    id: `late/${teacherId}`,
    part: 'late',
    tone: 'late',
    title:
      teacherId === '' ? said('home.nobodyAssigned') : toldAs(staffName(session.school, teacherId)),
    lines: places.map((place) => lineOf(session, place)),
    count: 0,
    place: { tab: 'progress' },
    acts: mayOpen ? [openColumn(columns)] : [],
  };
}

function itemsOf(
  session: Session,
  isAsked: (place: Place) => boolean,
  mayOpen = false,
): readonly HomeItem[] {
  return grouped(lateColumns(session, isAsked), ({ teacherId }) => teacherId).map((columns) =>
    itemOf(session, columns, mayOpen),
  );
}

/** Who is late with which marks: for those who look at the whole school. */
export const LATE_HOME: HomeContributor = {
  may: ['lock.release'],
  needs: { tables: [RESULT_ORDERS], ledger: true },
  owed: (session) => itemsOf(session, () => true, true),
};

/** What somebody without the whole school answers for beside the own subjects: the own class, the own group. */
function answersFor(session: Session, member: StaffMember): (place: Place) => boolean {
  const reach = progressReach(session.school, member, session.today);

  return (place) => reach(place) && !writersOf(session.school, place).includes(member.id);
}

/** Who is late in the own homeroom class, by name. */
export const LATE_CLASS_HOME: HomeContributor = {
  may: ['result.submit'],
  needs: { tables: [RESULT_ORDERS], ledger: true },
  owed: (session, { member }) => {
    const own = session.school.classes
      .filter(({ homeroomId }) => homeroomId === member.id)
      .map(({ id }) => id);
    const isAsked = answersFor(session, member);

    return itemsOf(session, (place) => own.includes(place.classId) && isAsked(place)).map(
      (item) => ({ ...item, id: `class/${item.id}`, part: 'class' }),
    );
  },
};

/** Who is late in the subject groups one heads; whoever sees everybody does so already. */
export const LATE_GROUP_HOME: HomeContributor = {
  may: ['progress.view'],
  needs: { tables: [RESULT_ORDERS], ledger: true },
  owed: (session, { member }) => {
    const seesAll = mayDo(member, 'lock.release', session.today);
    const isHead = groupsOn(session.school, session.today).some(
      ({ headId }) => headId === member.id,
    );
    const own = session.school.classes
      .filter(({ homeroomId }) => homeroomId === member.id)
      .map(({ id }) => id);
    const isAsked = answersFor(session, member);

    return isHead && !seesAll
      ? itemsOf(session, (place) => !own.includes(place.classId) && isAsked(place))
      : [];
  },
};
