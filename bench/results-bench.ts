import { resolve } from 'node:path';
import { DemoSchool } from '../local/demo/demo-school';
import { frozenClock } from '../local/kernel/clock';
import { DEMO_START_UTC_MS } from '../local/school/demo-calendar';
import { foundSchool } from '../local/school/found-school';
import { answerValue } from '../local/school/person-at-work';
import { demoTables, SCHOOL } from '../local/school/school-tables';
import { Workspace } from '../local/workspace';
import { writtenTabs } from '../src/book/book-tabs';
import { classResults } from '../src/capabilities/results/pure/class-results';
import { TT22 } from '../src/capabilities/results/pure/grading/tt22/rule-set-tt22';
import { PERIODS } from '../src/capabilities/results/pure/period';
import type { ClassFacts } from '../src/capabilities/results/pure/result-inputs';
import type { AcceptedTab } from '../src/ledger/accepted-state';
import type { Pupil } from '../src/school/school-types';
import type { BenchResult } from './bench-result';
import { judgedCpu } from './yardstick';

const CLASSES = 20;
const PUPILS_A_CLASS = 45;
const LEVELS = ['Tốt', 'Khá', 'Đạt', 'Chưa đạt'];
/** The add-on's own call and the check of its token. */
const CARRY_REQUESTS = 2;

/** A mark that depends only on its place, so that every run measures the same. */
function markAt(position: number): string {
  const tenths = 35 + ((position * 37) % 66);

  return String(tenths / 10).replace('.', ',');
}

function pupilsOf(group: number): readonly Pupil[] {
  return Array.from({ length: PUPILS_A_CLASS }, (_, position) => ({
    id: `HS${group}-${position}`,
    fullName: `Học sinh ${group}-${position}`,
    birthDate: '2014-01-01',
    gender: 'Nam',
    classId: `L${group}`,
    status: 'studying',
    ethnicity: '',
    phone: '',
    personalId: '',
    ministryId: '',
  }));
}

function acceptedTabs(grade: number, pupils: readonly Pupil[]): ReadonlyMap<string, AcceptedTab> {
  return new Map(
    writtenTabs({ grade }).map((tab, column): [string, AcceptedTab] => [
      tab.id,
      Object.fromEntries(
        pupils.map(({ id }, row) => [
          id,
          Object.fromEntries(
            tab.columns
              .filter(({ role }) => role === 'mark' || role === 'entry')
              .filter(({ term }) => term !== null)
              .map(({ key, cell }, position) => {
                const place = row * 31 + column * 7 + position;
                const texts: Readonly<Record<string, string>> = {
                  score: markAt(place),
                  comment: place % 29 === 0 ? 'CĐ' : 'Đ',
                  level: LEVELS[place % 4] ?? 'Tốt',
                  count: String(place % 3),
                  text: '',
                };

                return [key, texts[cell.id] ?? ''];
              }),
          ),
        ]),
      ),
    ]),
  );
}

interface BenchClass {
  readonly facts: ClassFacts;
  readonly pupils: readonly Pupil[];
}

function schoolOf900(): readonly BenchClass[] {
  return Array.from({ length: CLASSES }, (_, group) => {
    const grade = 6 + (group % 4);
    const pupils = pupilsOf(group);
    const tabs = acceptedTabs(grade, pupils);

    return {
      pupils,
      facts: {
        schoolClass: { id: `L${group}`, grade },
        accepted: (tabId) => tabs.get(tabId) ?? {},
        retestChoices: new Map(),
        options: {},
      },
    };
  });
}

function cpuResults(): readonly BenchResult[] {
  const school = schoolOf900();
  const all = (periods: typeof PERIODS): void => {
    for (const { facts, pupils } of school) {
      for (const period of periods) {
        classResults(TT22, facts, { pupils, period });
      }
    }
  };

  return [
    {
      name: 'results of 900 pupils × 12 subjects, whole year with both semesters: CPU',
      value: judgedCpu(9, () => all(['year'])),
      unit: 'ms',
      // One tenth over what it was when the yardstick was set.
      limit: 101,
    },
    {
      name: 'the same, both semesters and the year each on its own: CPU',
      value: judgedCpu(5, () => all(PERIODS)),
      unit: 'ms',
      limit: null,
    },
  ];
}

function summaryCalls(): readonly BenchResult[] {
  const workspace = new Workspace({
    clock: frozenClock(DEMO_START_UTC_MS),
    dist: resolve(__dirname, '../dist'),
    owner: SCHOOL.owner,
  });
  const school = foundSchool(workspace, demoTables(resolve(__dirname, '..')), () => undefined);
  const demo = new DemoSchool(workspace, school);
  const principal = demo.person('principal');
  const cost = (classIds: readonly string[]): number => {
    const before = workspace.counter.fetches;
    answerValue(principal.command('result.summarise', { classIds, term: 1 }));

    return workspace.counter.fetches - before - CARRY_REQUESTS;
  };
  const ids = school.classes.map(({ id }) => id);
  const one = cost(ids.slice(0, 1));
  const all = cost(ids);

  return [
    {
      name: 'summaries: reads and writes a class',
      value: (all - one) / (ids.length - 1),
      unit: 'calls',
      limit: 2,
    },
    {
      name: 'summaries of the school: requests',
      value: all,
      unit: 'calls',
      limit: 2 * ids.length + 6,
    },
  ];
}

/** Results of a whole school: CPU of the rules, and what writing the summaries costs in calls. */
export function benchResults(): readonly BenchResult[] {
  return [...cpuResults(), ...summaryCalls()];
}
