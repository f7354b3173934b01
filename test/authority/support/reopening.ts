import type { FaultPlan } from '../../../local/kernel/fault-plan';
import { answerValue } from '../../../local/school/person-at-work';
import type { CommandCatalogue } from '../../../src/contract/catalogue';
import { lockedWithMark, WRONG } from './corrections';
import type { TinySchool } from './school';
import { PEOPLE } from './tiny-tables';

interface Given {
  readonly id?: string;
  readonly faults?: FaultPlan;
}

/** The column that is asked for: the first regular mark of maths in 6A1. */
export const COLUMN = {
  classId: WRONG.classId,
  subjectId: WRONG.tab,
  assessment: WRONG.key,
} as const;

/** Until when it is asked for: two days. */
export const WANTED = '2026-10-07T10:00:00.000Z';

/** A time so many hours from now. */
export function inHours(school: TinySchool, hours: number): string {
  return new Date(school.clock.now() + hours * 3_600_000).toISOString();
}

/** The teacher of maths asks for the column to be opened for two days, or for something else. */
export function askOpening(
  school: TinySchool,
  change: Partial<CommandCatalogue['reopening.ask']['payload']> = {},
  { by = PEOPLE.maths, ...given }: Given & { readonly by?: string } = {},
) {
  const payload = { ...COLUMN, until: WANTED, reason: 'Chấm sót một bài' };

  return school
    .person(by)
    .command('reopening.ask', { ...payload, ...change }, { id: 'mo-cot-0001', ...given });
}

/** A leader opens it as it was asked for, or decides otherwise. */
export function decideOpening(
  school: TinySchool,
  change: Partial<{
    readonly requestId: string;
    readonly decision: 'open' | 'refuse';
    readonly until: string;
    readonly reason: string;
  }> = {},
  { by = PEOPLE.principal, ...given }: Given & { readonly by?: string } = {},
) {
  const { requestId = 'mo-cot-0001', decision = 'open', until = null, reason = '' } = change;
  const payload =
    decision === 'open'
      ? ({ requestId, decision, until, reason } as const)
      : ({ requestId, decision, reason } as const);

  return school.person(by).command('reopening.decide', payload, given);
}

/** The school is locked, and the teacher of maths has asked for a column. */
export function lockedAndAsked(): TinySchool {
  const school = lockedWithMark();
  answerValue(askOpening(school));
  school.clock.advance(60_000);

  return school;
}
