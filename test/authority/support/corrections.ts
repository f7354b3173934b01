import type { FaultPlan } from '../../../local/kernel/fault-plan';
import { answerValue } from '../../../local/school/person-at-work';
import type { Cell, TinySchool } from './school';
import { sharedSchool, tinySchool } from './school';
import { PEOPLE } from './tiny-tables';

/** The cell corrections are about: a maths mark of the first pupil of 6A1. */
export const WRONG: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };

export const EVIDENCE = {
  name: 'bai-kiem-tra.png',
  mimeType: 'image/png',
  base64: Buffer.from('bài kiểm tra').toString('base64'),
};

/** A school with the mark 7 accepted and the book locked. */
export const lockedWithMark = sharedSchool('tiny-locked', () => {
  const school = tinySchool();
  school.clock.advance(60_000);
  school.edit(PEOPLE.maths, WRONG, [['7', '8', '6', '9', '7', '8']], 'paste');
  school.heartbeat();
  school.clock.advance(60_000);
  answerValue(
    school.person(PEOPLE.principal).command('lock.apply', { scope: {}, reason: 'Chốt sổ' }),
  );
  school.heartbeat();
  school.clock.advance(60_000);

  return school;
});

function requestPayload(school: TinySchool, change: object = {}) {
  return {
    classId: WRONG.classId,
    subjectId: WRONG.tab,
    pupilId: school.pupilId(WRONG),
    assessment: WRONG.key,
    oldValue: '7',
    newValue: '8',
    cause: 'mistyped' as const,
    reason: 'Nhập nhầm',
    evidence: [EVIDENCE],
    ...change,
  };
}

/** The teacher asks. */
export function ask(
  school: TinySchool,
  change: object = {},
  options: { readonly id?: string; readonly faults?: FaultPlan; readonly by?: string } = {},
) {
  const { by = PEOPLE.maths, ...rest } = options;

  return school
    .person(by)
    .command('correction.request', requestPayload(school, change), { id: 'phieu-0001', ...rest });
}

/** The principal (or somebody else) decides. */
export function decide(
  school: TinySchool,
  options: {
    readonly decision?: 'approve' | 'refuse';
    readonly by?: string;
    readonly id?: string;
    readonly faults?: FaultPlan;
    readonly requestId?: string;
  } = {},
) {
  const {
    decision = 'approve',
    by = PEOPLE.principal,
    requestId = 'phieu-0001',
    ...rest
  } = options;

  return school
    .person(by)
    .command('correction.decide', { requestId, decision, reason: 'Đã xem bài' }, rest);
}

/** Meanings in the ledger about the cell, in order. */
export function story(school: TinySchool): string[] {
  return school.history(WRONG).map(({ meaning }) => meaning);
}
