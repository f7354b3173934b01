import { SCHOOL_MONTHS, type SchoolMonth } from '../../book/registers/attendance-register';
import type { ActCall } from '../../engine/act/act-call';
import { plainAct } from '../../engine/act/plain-act';
import { type Line, NO_WRITES } from '../../engine/act/write-in-order';
import { ledgerId } from '../../engine/ledger/ledger-id';
import { AppError } from '../../kernel/app-error';
import { printDate } from '../../kernel/text/date-text';
import { vietnamClock } from '../../kernel/time/vietnam-time';
import { acceptedValue, withAccepted } from '../../ledger/accepted-state';
import { requireClass } from '../../school/require-class';
import type { ClassRecord } from '../../school/school-model';
import {
  CONFIRMED_COLUMN,
  confirmationOf,
  differingDays,
  registerOfMonth,
  untakenDays,
} from './pure/month-confirmation';
import type { RollMonthDone } from './pure/roll-views';
import { printStatement } from './pure/statement';
import { requireHomeroom } from './require-taker';
import { confirmedView } from './roll-view';

/** What both acts are given. */
interface Call extends Pick<ActCall, 'session' | 'person' | 'id'> {
  readonly payload: { readonly classId: string; readonly stem: string };
}

/** What is written: the new value, '' where a month is opened again; null where nothing changes. */
interface MonthPlan {
  readonly month: SchoolMonth;
  readonly value: string | null;
  readonly reason: string;
}

/** The month with this key; the contract lets no other through. */
function monthOf(stem: string): SchoolMonth {
  const month = SCHOOL_MONTHS.find((one) => one.stem === stem);

  if (month === undefined) {
    throw new AppError('BAD_INPUT', { field: 'stem', value: stem });
  }

  return month;
}

function requireWhole({ session }: Call, schoolClass: ClassRecord, month: SchoolMonth): void {
  const differing = differingDays(session, schoolClass, month);
  const missing = [
    ...untakenDays(session, schoolClass.id, month).map(
      (day) => `${printDate(day)}: chưa điểm danh`,
    ),
    ...differing.map((day) => `${printDate(day)}: hai người ghi khác nhau`),
  ];

  if (missing.length > 0) {
    throw new AppError('INCOMPLETE', { missing });
  }
}

function lineOf(call: Call, { month, value, reason }: MonthPlan): readonly Line[] {
  const { session, person, id, payload } = call;
  const { ledger, nowIso } = session;
  const commandId = ledgerId('roll', id);
  const register = registerOfMonth(month);
  const key = { register, row: month.stem, column: CONFIRMED_COLUMN, class: payload.classId };
  const at = { pupilId: month.stem, key: CONFIRMED_COLUMN };

  if (value === null) {
    return [];
  }

  return [
    {
      chain: payload.classId,
      commandId,
      drafts: () => {
        const tab = ledger.acceptedTab(payload.classId, register);
        const oldValue = acceptedValue(tab, month.stem, CONFIRMED_COLUMN);
        ledger.accept(payload.classId, register, withAccepted(tab, at, value));

        return [
          {
            ...{ time: nowIso, actor: person.email, role: person.role, meaning: 'roll' },
            ...{ key, oldValue, newValue: value, reason, commandId },
          },
        ];
      },
    },
  ];
}

function doneOf(call: Call): RollMonthDone {
  const { classId, stem } = call.payload;

  return { classId, stem, confirmed: confirmedView(call.session, classId, monthOf(stem)) };
}

/** The homeroom teacher confirms the absences of a month, once every school day of it was taken (R039, R041). */
export const rollConfirm = plainAct({
  name: 'rollCall.confirm',
  plan: (call: ActCall<'rollCall.confirm'>): MonthPlan => {
    const { session, person, payload } = call;
    const at = { classId: payload.classId, action: 'rollCall.confirm' };
    const schoolClass = requireHomeroom(session, person, at);
    const month = monthOf(payload.stem);
    requireWhole(call, schoolClass, month);
    const clock = vietnamClock(session.now).slice(0, 16).replace('T', ' ');
    const value = printStatement({ by: person.member.id, at: clock, absent: [] });

    return {
      month,
      value: confirmationOf(session, payload.classId, month) === null ? value : null,
      reason: '',
    };
  },
  writes: (call, plan) => ({ ...NO_WRITES, lines: lineOf(call, plan) }),
  answer: doneOf,
});

/** Leaders open a confirmed month again, with a reason. */
export const rollReopen = plainAct({
  name: 'rollCall.reopen',
  plan: ({ session, payload }: ActCall<'rollCall.reopen'>): MonthPlan => {
    const month = monthOf(payload.stem);
    requireClass(session, payload.classId);

    return {
      month,
      value: confirmationOf(session, payload.classId, month) === null ? null : '',
      reason: payload.reason,
    };
  },
  writes: (call, plan) => ({ ...NO_WRITES, lines: lineOf(call, plan) }),
  answer: doneOf,
});
