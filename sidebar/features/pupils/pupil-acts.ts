import type {
  AwayStatus,
  ClassRosterView,
  PupilChangeView,
  RosterLine,
} from '../../../src/capabilities/pupils/pure/pupil-views';
import type { PupilChangeKind } from '../../../src/school/pupil-changes';
import { ACTIVE_STATUSES } from '../../../src/school/pupil-fields';
import type { UiTextKey } from '../../../src/words/ui-text-key';
import type { Tone } from '../../components/notice';
import type { SchoolOverview } from '../../shell/school';

/** What can be done about somebody who has a row in the book. */
export type PupilAct = Exclude<PupilChangeKind, 'admit'>;

/** Where a row stands now. */
export interface LineState {
  readonly acts: readonly PupilAct[];
  /** Class the pupil has moved on to; '' = none. */
  readonly movedTo: string;
  /** The last change is still being carried out. */
  readonly finishing: boolean;
}

/** Changes by the time they were recorded, newest first. */
export function newestFirst(changes: readonly PupilChangeView[]): readonly PupilChangeView[] {
  return [...changes].sort((a, b) => b.at.localeCompare(a.at));
}

/** What may be done about a row. `targets`: classes one can move to. */
export function lineState(
  line: RosterLine,
  roster: Pick<ClassRosterView, 'classId' | 'changes'>,
  targets: readonly string[],
): LineState {
  const { classId, changes } = roster;
  const latest = newestFirst(changes).find(
    ({ pupilId, fromClassId, toClassId }) =>
      pupilId === line.pupilId && (fromClassId === classId || toClassId === classId),
  );
  const finishing = latest !== undefined && !latest.done;
  const hasMoved = !line.isHere && latest?.kind === 'move' && latest.fromClassId === classId;

  return {
    acts: finishing || hasMoved ? [] : actsOf(line, targets),
    movedTo: hasMoved && latest !== undefined ? latest.toClassId : '',
    finishing,
  };
}

function actsOf(line: RosterLine, targets: readonly string[]): readonly PupilAct[] {
  if (!line.isHere) {
    return ['return', 'leave'];
  }

  return targets.length === 0 ? ['leave'] : ['move', 'leave'];
}

/** Ways of not being in class that are not the pupil's already: who is on leave may yet leave school. */
export function awayChoices(line: RosterLine): readonly AwayStatus[] {
  const all: readonly AwayStatus[] = ['movedOut', 'onLeave', 'leftSchool'];

  return all.filter((status) => line.isHere || status !== line.status);
}

/** The other classes of the same grade, in the order of the school; marks do not fit another grade. */
export function targetClasses(school: SchoolOverview, classId: string): readonly string[] {
  const grade = school.classes.find(({ id }) => id === classId)?.grade;

  return school.classes
    .filter((one) => one.grade === grade && one.id !== classId)
    .map(({ id }) => id);
}

/** The badge of a row. Who studies in another class now is "studying", but not here. */
export function statusBadge(line: RosterLine): {
  readonly tone: Tone | 'neutral';
  readonly text: UiTextKey;
} {
  if (!line.isHere && ACTIVE_STATUSES.includes(line.status)) {
    return { tone: 'neutral', text: 'pupils.status.otherClass' };
  }

  const tones: Readonly<Record<RosterLine['status'], Tone | 'neutral'>> = {
    studying: 'success',
    movedIn: 'info',
    movedOut: 'neutral',
    onLeave: 'warning',
    leftSchool: 'neutral',
  };

  return { tone: tones[line.status], text: `pupils.status.${line.status}` };
}
