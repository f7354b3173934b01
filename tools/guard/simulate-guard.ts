import { pick, type Random, seededRandom } from '../../src/capabilities/set-up/pure/seeded-random';
import { inventedTeacher, type SimulatedTeacher } from './honest-work';
import { honestSemester, type Semester } from './semester';
import { WRONG_PASTES, type WrongPaste } from './wrong-pastes';

/** What the guard was measured at. */
export interface GuardMeasure {
  /** Questions about honest work, for each teacher and semester. */
  readonly falseAlarmsPerTeacherSemester: number;
  /** Wrong columns that were pasted, and those of them that were held. */
  readonly injected: number;
  readonly held: number;
}

/** The measure with its parts: most questions of one teacher, and of each way of going wrong how often it was held. */
export interface GuardFindings extends GuardMeasure {
  readonly mostAlarms: number;
  /** Each is tried once a teacher. */
  readonly heldByWay: Readonly<Record<string, number>>;
}

interface Work {
  readonly teacher: SimulatedTeacher;
  readonly semester: Semester;
}

/** One wrong paste of a way, into a class of a teacher's semester. */
function isHeld(paste: WrongPaste, { teacher, semester }: Work, random: Random): boolean {
  const grid = semester.grid.copy();
  const { id: classId } = pick(teacher.classes, random);

  return paste({ teacher, grid, classId, random }) !== null;
}

/** Honest semesters of so many teachers, and into each every way of going wrong once; a seed gives the same numbers again. */
export function simulateGuard(teachers: number, seed: string): GuardFindings {
  const random = seededRandom(seed);
  const works = Array.from({ length: teachers }, () => {
    const teacher = inventedTeacher(random);

    return { teacher, semester: honestSemester(teacher, random) };
  });
  const alarms = works.map(({ semester }) => semester.alarms);
  const held = Object.fromEntries(
    Object.entries(WRONG_PASTES).map(([way, paste]) => [
      way,
      works.filter((work) => isHeld(paste, work, random)).length,
    ]),
  );
  const ways = Object.values(held);

  return {
    falseAlarmsPerTeacherSemester: alarms.reduce((sum, one) => sum + one, 0) / teachers,
    held: ways.reduce((sum, count) => sum + count, 0),
    injected: ways.length * teachers,
    mostAlarms: Math.max(...alarms),
    heldByWay: held,
  };
}
