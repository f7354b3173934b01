import { ATTENDANCE_TAB } from '../../../book/registers/attendance-register';
import type { LedgerEntry } from '../../../ledger/ledger-entry';
import type { AlarmKind, AlarmLimits } from '../../../school/alarm-limits';
import { type Alarm, alarmOver, type Group, groupsBy } from './alarm';
import { cellOf, openChanges, rankOf, reentries } from './value-changes';

type Detector = (entries: readonly LedgerEntry[], limit: number) => readonly Alarm[];

const HOUR = 3_600_000;
/** Changes as near as this are one burst. */
const BURST_MS = HOUR;
/** Night, by the clock of Vietnam: from 22:00 to 5:00. */
const NIGHT_FROM = 22;
const NIGHT_UNTIL = 5;
/** Of ten changed cells nine or more in one direction are one-way. */
const ONE_WAY = 0.9;

const byColumn = ({ actor, key }: LedgerEntry): string =>
  JSON.stringify([actor, key.register, key.column]);
const byRegister = ({ actor, key }: LedgerEntry): string => JSON.stringify([actor, key.register]);

function cellsOf(entries: readonly LedgerEntry[]): number {
  return new Set(entries.map(cellOf)).size;
}

/** Entries of a group in runs in which each is near the one before. */
function runsOf(group: Group): readonly Group[] {
  let run = 0;
  let before = Date.parse(group[0].time);

  return groupsBy(group, ({ time }) => {
    const at = Date.parse(time);
    run += at - before > BURST_MS ? 1 : 0;
    before = at;

    return String(run);
  });
}

const burst: Detector = (entries, limit) =>
  groupsBy(openChanges(entries), byColumn)
    .flatMap(runsOf)
    .map((run) =>
      alarmOver('burst', run, { column: run[0].key.column, count: cellsOf(run), limit }),
    );

/** Which way a cell went from its first value in the group to its last; 0 where that cannot be said. */
function wayOf(cell: Group): number {
  const from = rankOf(cell[0].oldValue);
  const to = rankOf((cell[cell.length - 1] ?? cell[0]).newValue);

  return from === null || to === null ? 0 : Math.sign(to - from);
}

function oneWayAlarm(group: Group, limit: number): Alarm {
  const ways = groupsBy(group, cellOf).map(wayOf);
  const up = ways.filter((way) => way > 0).length;
  const down = ways.filter((way) => way < 0).length;
  const most = Math.max(up, down);
  const count = most >= ONE_WAY * (up + down) ? most : 0;
  const direction = up >= down ? 'up' : 'down';

  return alarmOver('oneWay', group, { column: group[0].key.column, count, limit, direction });
}

/** Absences of a month only add up: that they rise says nothing. */
const isSum = ({ key }: LedgerEntry): boolean => key.register === ATTENDANCE_TAB;

const oneWay: Detector = (entries, limit) =>
  groupsBy(
    openChanges(entries).filter((entry) => !isSum(entry)),
    byColumn,
  ).map((group) => oneWayAlarm(group, limit));

const reentered: Detector = (entries, limit) =>
  groupsBy(reentries(entries), byColumn).map((group) =>
    alarmOver('reentered', group, { column: group[0].key.column, count: cellsOf(group), limit }),
  );

const requests: Detector = (entries, limit) =>
  groupsBy(
    entries.filter(({ meaning }) => meaning === 'request'),
    byRegister,
  ).map((group) => alarmOver('requests', group, { column: '', count: group.length, limit }));

/** The night a time lies in, by the day it began on; null = by day. */
function nightOf(time: string): string | null {
  const there = new Date(Date.parse(time) + 7 * HOUR);
  const hour = there.getUTCHours();
  const began = new Date(there.getTime() - (hour < NIGHT_UNTIL ? 24 * HOUR : 0));

  return hour >= NIGHT_FROM || hour < NIGHT_UNTIL ? began.toISOString().slice(0, 10) : null;
}

const atNight: Detector = (entries, limit) =>
  groupsBy(
    openChanges(entries).filter(({ time }) => nightOf(time) !== null),
    (entry) => `${byRegister(entry)} ${nightOf(entry.time)}`,
  ).map((group) => alarmOver('atNight', group, { column: '', count: cellsOf(group), limit }));

const DETECTORS: Readonly<Record<AlarmKind, Detector>> = {
  burst,
  oneWay,
  reentered,
  requests,
  atNight,
};

/**
 * What is out of the ordinary in a chain, the latest first (R165): many changed values of one person in one column within an
 * hour of each other; changes that all go one way; values deleted and entered again as others; many requests for one register;
 * changes by night. Nothing of it proves anything: it is a reason to ask. `entries`: of one chain, in its order.
 */
export function alarmsIn(entries: readonly LedgerEntry[], limits: AlarmLimits): readonly Alarm[] {
  const kinds = Object.keys(DETECTORS) as AlarmKind[];

  return kinds
    .flatMap((kind) => DETECTORS[kind](entries, limits[kind]))
    .filter(({ count, limit }) => count >= limit)
    .sort((a, b) => b.last.seq - a.last.seq);
}
