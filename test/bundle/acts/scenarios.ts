import { answerValue } from '../../../local/school/person-at-work';
import type { ActName } from '../../../src/authority/acts-list';
import { ask, decide, lockedWithMark } from '../../authority/support/corrections';
import { masked } from '../../authority/support/final-state';
import { at, type Cell, SETUP, type TinySchool, tinySchool } from '../../authority/support/school';
import { testOn } from '../../authority/support/test-days';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { staffWith } from '../authority/people/import-again';
import { change, MOVE, mathsCell } from '../authority/pupils/roster-school';
import {
  approvedSchool,
  beat,
  HK1,
  prepared,
  readySchool,
  resultsSchool,
  submittedSchool,
  WHO,
} from '../authority/results/results-school';
import { doneSchool, turn } from '../authority/year/turned-school';
import { CLASS_LIFE_SCENARIOS } from './class-life-scenarios';
import { GROUP_SCENARIOS } from './group-scenarios';
import { HELD_SCENARIOS } from './held-scenarios';
import { ORDER_SCENARIOS } from './order-scenarios';
import { REGULATION_SCENARIOS } from './regulation-scenarios';
import { preparing, type Scenario } from './scenario';

const TX1: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };

const founded = prepared(() => tinySchool());
const locked = prepared(() => lockedWithMark());

const asked = prepared(() => {
  const school = locked();
  answerValue(ask(school));
  school.clock.advance(60_000);

  return school;
});

/** Mid-term maths has closed; its date was moved by hand, and the change waits for a leader. */
const waiting = prepared(() => {
  const school = tinySchool();
  testOn(school, '16/11/2026');
  school.heartbeat();
  school.clock.set(at('2026-12-03T08:00'));
  school.heartbeat();
  testOn(school, '02/12/2026');
  school.clock.advance(300_000);
  school.heartbeat();
  school.clock.advance(60_000);

  return school;
});

/** 11 was typed as a maths mark and taken back. */
const refused = prepared(() => {
  const school = tinySchool();
  school.heartbeat();
  school.clock.advance(5 * 60_000);
  school.type(PEOPLE.maths, TX1, '11');
  school.heartbeat();
  school.clock.advance(60_000);

  return school;
});

/** A mark to be taken along is accepted, another was typed in time and not looked at. */
const marked = prepared(() => {
  const school = resultsSchool();
  school.edit(WHO.bao, mathsCell('6A1', 0), [['8'], ['7']], 'paste');
  beat(school);
  school.type(WHO.bao, mathsCell('6A1', 0, 'HK1.TX2'), '6,5');

  return school;
});

/** A setting was changed by hand that no heartbeat has seen. */
const changedByHand = prepared(() => {
  const school = resultsSchool();
  const files = school.files();
  files.writeRows(files.control, "'Ngày nghỉ'!A2", [
    ['n1', '21/12/2026', 'Nghỉ thi học sinh giỏi', 'lễ'],
  ]);

  return school;
});

const digestOf = (school: TinySchool): string =>
  answerValue(school.person(PEOPLE.principal).query('school.overview', {})).waiting?.digest ?? '';

const sequenceOf = (school: TinySchool): number =>
  answerValue(school.person(PEOPLE.maths).query('refused.list', { classId: '6A1' }))[0]?.sequence ??
  0;

/** What is known of requests. A draft that was dropped leaves a blank row, and files in the archive that nothing names. */
function requestsOf(school: TinySchool): string {
  const held = {
    rows: school.table('Đề nghị sửa điểm').filter(([id = '']) => id !== ''),
    told: school.ledger().map(({ chain, meaning, actor, refs }) => [chain, meaning, actor, refs]),
  };

  return masked(JSON.stringify(held)).replace(/[\w-]{28,}/g, '<id>');
}

/**
 * What is in force of people's posts, and the job. The chains may say of a set-up that was cut off before its tables were
 * stored what changes by it: no row keeps the tables sent, so only who sends them again can go on.
 */
function postsOf(school: TinySchool): string {
  return masked(
    JSON.stringify({
      assignments: school.table('Phân công'),
      jobs: school.table('Công việc').filter(([id = '']) => id !== ''),
      writes: school.type('dao@hoamai.edu.vn', TX1, '8') === null,
    }),
  );
}

/**
 * For every act a school to give it in: by being in the list of acts an act must be here, and is then cut off around
 * each of its writes. Another way the same act can go is another scenario of it.
 */
export const SCENARIOS: Readonly<Record<ActName, readonly Scenario[]>> = {
  'year.turn': [{ start: doneSchool, give: turn }],
  'setup.start': [
    {
      start: founded,
      give: (school, given) =>
        school.person(PEOPLE.principal).command(
          'setup.start',
          {
            ...SETUP,
            staff: staffWith(
              ['Toán: 6A1, 6A2', 'Toán: 6A2'],
              ['dao@hoamai.edu.vn\t\t\t', 'dao@hoamai.edu.vn\t\t\tToán: 6A1'],
            ),
          },
          given,
        ),
      held: postsOf,
    },
  ],
  'rule.choose': [
    {
      start: changedByHand,
      give: (school, given) =>
        school.person(WHO.principal).command(
          'rule.choose',
          {
            grades: [6],
            ruleSet: 'tt22',
            version: 1,
            options: { adjustmentReading: 'remove' },
            from: '2026-10-01',
            reason: 'Nghị quyết hội đồng',
          },
          given,
        ),
    },
  ],
  'policy.confirm': [
    {
      start: waiting,
      give: preparing(digestOf, (school, given, digest) =>
        school
          .person(PEOPLE.deputy)
          .command('policy.confirm', { digest, reason: 'Kiểm tra dời vì bão' }, given),
      ),
    },
  ],
  ...REGULATION_SCENARIOS,
  ...CLASS_LIFE_SCENARIOS,
  ...GROUP_SCENARIOS,
  'pupil.change': [{ start: marked, give: (school, given) => change(school, MOVE, given) }],
  ...ORDER_SCENARIOS,
  'result.summarise': [
    {
      start: readySchool,
      give: (school, given) =>
        school.person(WHO.lan).command('result.summarise', { classIds: ['6A1'], term: 1 }, given),
    },
  ],
  'result.complete': [
    {
      start: readySchool,
      give: (school, given) =>
        school.person(WHO.bao).command('result.complete', { ...HK1, subjectId: 'toan' }, given),
    },
  ],
  'result.submit': [
    {
      start: readySchool,
      give: (school, given) => school.person(WHO.lan).command('result.submit', HK1, given),
    },
  ],
  'result.approve': [
    {
      start: submittedSchool,
      give: (school, given) =>
        school
          .person(WHO.principal)
          .command('result.approve', { classIds: ['6A1'], term: 1 }, given),
    },
  ],
  'result.reopen': [
    {
      start: approvedSchool,
      give: (school, given) =>
        school
          .person(WHO.principal)
          .command('result.reopen', { ...HK1, reason: 'Chấm sót' }, given),
    },
  ],
  'result.retestChoice': [
    {
      start: readySchool,
      give: (school, given) =>
        school
          .person(WHO.lan)
          .command(
            'result.retestChoice',
            { classId: '6A1', pupilId: 'HS101', subjectIds: [] },
            given,
          ),
    },
  ],
  'result.specialCase': [
    {
      start: readySchool,
      give: (school, given) =>
        school.person(WHO.principal).command(
          'result.specialCase',
          {
            classId: '6A1',
            pupilId: 'HS101',
            subjectIds: [],
            decision: { kind: 'disability', holds: true, promotion: null },
            reason: 'Quyết định số 5',
          },
          given,
        ),
    },
  ],
  'correction.request': [
    { start: locked, give: (school, given) => ask(school, {}, given), held: requestsOf },
  ],
  'correction.withdraw': [
    {
      start: asked,
      give: (school, given) =>
        school
          .person(PEOPLE.maths)
          .command('correction.withdraw', { requestId: 'phieu-0001' }, given),
    },
  ],
  'correction.decide': [
    { start: asked, give: (school, given) => decide(school, given) },
    { start: asked, give: (school, given) => decide(school, { ...given, decision: 'refuse' }) },
  ],
  ...HELD_SCENARIOS,
  'refused.dismiss': [
    {
      start: refused,
      give: preparing(sequenceOf, (school, given, sequence) =>
        school.person(PEOPLE.maths).command('refused.dismiss', { classId: '6A1', sequence }, given),
      ),
    },
  ],
  'export.classBook': [
    {
      start: locked,
      give: (school, given) =>
        school
          .person(PEOPLE.office)
          .command('export.classBook', { classIds: ['6A1'], term: 1 }, given),
    },
  ],
  'export.personalBooks': [
    {
      start: locked,
      give: (school, given) =>
        school
          .person(PEOPLE.office)
          .command('export.personalBooks', { classIds: ['6A1'], term: 1, isFilled: false }, given),
    },
  ],
  'export.lists': [
    {
      start: locked,
      give: (school, given) =>
        school
          .person(PEOPLE.office)
          .command('export.lists', { list: 'class', classIds: ['6A1'], term: 'year' }, given),
    },
  ],
  'export.transcripts': [
    {
      start: locked,
      give: (school, given) =>
        school
          .person(PEOPLE.office)
          .command('export.transcripts', { classIds: ['6A1'], part: 'first' }, given),
    },
  ],
  'exchange.take': [
    {
      start: locked,
      give: (school, given) =>
        school
          .person(PEOPLE.office)
          .command('exchange.take', { file: 'marks', period: 1, classIds: ['6A1'] }, given),
    },
  ],
};
