import { sha256 } from '../../../src/google/sha256';
import { acceptedValue } from '../../../src/ledger/accepted-state';
import { valueKey } from '../../../src/ledger/replay';
import { verifyLedger } from '../../../src/ledger/verify-ledger';
import { CLASS_IDS } from '../monkey-tables';
import type { MonkeyWorld } from '../monkey-world';
import type { Invariant } from './invariant';

/** Differences between the accepted state and the last entry of each key. */
export function unlikeReplay(world: MonkeyWorld): readonly string[] {
  const accepted = world.ledger.accepted();
  const accounted = new Set<string>();
  const missing = CLASS_IDS.flatMap((classId) =>
    [...world.ledger.lastOf(classId).values()].flatMap(({ key, newValue, seq }) => {
      const { register: subjectId, row: pupilId, column: assessment } = key;
      const tab = accepted.get(`${classId}/${subjectId}`) ?? {};
      const value = acceptedValue(tab, pupilId, assessment);
      accounted.add(`${classId}/${valueKey(key)}`);

      // A pupil who has left the class took the values along.
      return value === newValue || (value === '' && hasLeft(world, classId, pupilId))
        ? []
        : [
            `${classId} ${subjectId} ${pupilId} ${assessment}: #${seq} “${newValue}”, accepted “${value}”`,
          ];
    }),
  );

  return [...missing, ...unaccounted(accepted, accounted)];
}

function hasLeft(world: MonkeyWorld, classId: string, pupilId: string): boolean {
  return (world.model.changes ?? []).some(
    (change) => change.pupilId === pupilId && change.fromClassId === classId,
  );
}

function unaccounted(
  accepted: ReturnType<MonkeyWorld['ledger']['accepted']>,
  accounted: ReadonlySet<string>,
): readonly string[] {
  return [...accepted].flatMap(([place, tab]) => {
    const [classId = '', subjectId = ''] = place.split('/');

    return Object.entries(tab).flatMap(([pupilId, values]) =>
      Object.entries(values)
        .filter(
          ([column]) =>
            !accounted.has(`${classId}/${valueKey({ row: pupilId, register: subjectId, column })}`),
        )
        .map(
          ([assessment, value]) => `${place} ${pupilId} ${assessment}: “${value}” without entry`,
        ),
    );
  });
}

const ACCEPTED_IS_LAST: Invariant = {
  id: 'I1',
  says: 'every accepted value is the last entry of its key',
  // Forged by hand it is put right by the school's side, not at once: judged when the school has settled.
  breaches: (world) => (world.isTampered ? [] : unlikeReplay(world)),
};

const NEXT_STATES: Readonly<Record<string, readonly string[]>> = {
  '': ['draft', 'open'],
  draft: ['open', 'draft'],
  open: ['applied', 'refused', 'stale', 'withdrawn', 'applying'],
  applying: ['applied'],
};

/** Requests as they were at the last step, by school: id → state. */
const seen = new WeakMap<MonkeyWorld, Map<string, string>>();

/** Rows of requests as texts. */
export function requestRows(world: MonkeyWorld): readonly (readonly string[])[] {
  const { files } = world.school;

  return files.readRows(files.control, "'Đề nghị sửa điểm'!A2:Y400");
}

const REQUEST_GOES_ONCE: Invariant = {
  id: 'I6',
  says: 'a request goes from draft to open to one end, once',
  breaches: (world) => {
    const before = seen.get(world) ?? new Map<string, string>();
    const now = new Map(requestRows(world).map(([id = '', , state = '']) => [id, state]));
    seen.set(world, now);

    return [...now].flatMap(([id, state]) => {
      const last = before.get(id) ?? '';
      const isFine = last === state || last === '' || (NEXT_STATES[last] ?? []).includes(state);

      return isFine ? [] : [`${id}: ${last} → ${state}`];
    });
  },
};

const MINUTES = 24;

/** Judged when the school has settled: the last step writes ledger, row and seal side by side. */
export const APPLIED_HAS_MINUTES: Invariant = {
  id: 'I7',
  says: 'what was applied has minutes whose hash is in the ledger, or they are owed',
  breaches: (world) =>
    requestRows(world)
      .filter((row) => row[2] === 'applied' && (row[MINUTES] ?? '') !== '')
      .filter((row) => {
        const bytes = world.school.files.download(row[MINUTES] ?? '');
        const digest = sha256(new Uint8Array(bytes));

        return !world.ledger.entries.some(({ data }) => data?.sha256 === digest);
      })
      .map(([id]) => `${id}: minutes whose hash nobody wrote down`),
};

/** What holds after every step. */
export const STATE_INVARIANTS: readonly Invariant[] = [ACCEPTED_IS_LAST, REQUEST_GOES_ONCE];

/** I3, on a copy: a changed row is found, and named. */
export function tamperingIsFound(world: MonkeyWorld): readonly string[] {
  const entries = [...world.ledger.entries];
  const whole = verifyLedger({ entries, checkpoints: [] }, sha256);

  if (!whole.ok) {
    return [`the ledger does not verify: ${JSON.stringify(whole.fault)}`];
  }

  const at = Math.floor(world.random() * entries.length);
  const entry = entries[at];

  if (entry === undefined) {
    return [];
  }

  const forged = entries.map((each, index) =>
    index === at ? { ...each, newValue: `${each.newValue}0` } : each,
  );
  const broken = verifyLedger({ entries: forged, checkpoints: [] }, sha256);

  return broken.ok || broken.entry?.seq !== entry.seq || broken.entry.chain !== entry.chain
    ? [`a change of ${entry.chain} #${entry.seq} is not found`]
    : [];
}
