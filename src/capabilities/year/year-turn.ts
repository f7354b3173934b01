import type { Act } from '../../engine/act/act';
import type { ActCall } from '../../engine/act/act-call';
import { yearsOf } from '../../engine/state/configuration';
import { AppError } from '../../kernel/app-error';
import { rolesOn } from '../../school/people/roles-on';
import {
  currentYear,
  plainYear,
  withYear,
  writeYears,
  YEARS_KEY,
  type Year,
  yearAfter,
} from '../../school/year/years';
import { TURN_WORK, turnYear } from './turn-work';
import { requireYearDone } from './year-state';
import { yearView } from './years-list';

type Call = ActCall<'year.turn'>;

/** Those who may set the new year up before it has a staff table: its administrators of today, and who asked for it. */
function firstAdmins({ session, person }: Call): readonly string[] {
  const { school, today } = session;
  const admins = school.staff
    .filter((member) => rolesOn(member, today).includes('admin'))
    .map(({ email }) => email.toLowerCase());

  return [...new Set([...admins, person.email])].filter((email) => email !== '');
}

/** The year that the very command has begun already, or null. @throws AppError where it can be begun by nobody (now). */
function begun({ session, payload, isAgain }: Call): Year | null {
  const current = currentYear(yearsOf(session.context.properties));

  if (isAgain && current?.schoolYear === payload.schoolYear) {
    return current;
  }

  if (payload.schoolYear !== yearAfter(session.configuration.schoolYear)) {
    throw new AppError('BAD_INPUT', { field: 'schoolYear', value: payload.schoolYear });
  }

  return null;
}

/** Asked for once: whoever asks again carries on what is there. */
function asked(call: Call): Year & { readonly asked: NonNullable<Year['asked']> } {
  const { session, person, id, payload } = call;
  const { properties } = session.context;
  const years = yearsOf(properties);
  const found = years.find(({ schoolYear }) => schoolYear === payload.schoolYear);

  if (found !== undefined && found.asked !== null) {
    return { ...found, asked: found.asked };
  }

  const year = {
    ...plainYear(payload.schoolYear),
    firstAdmins: firstAdmins(call),
    asked: { id, by: person.email, role: person.role, at: session.nowIso },
  };
  properties.set(YEARS_KEY, writeYears(withYear(years, year)));

  return year;
}

/**
 * Begins the next school year, once nothing of the one before is left to be done: whoever asks for it is answered when
 * its files are there and its ledger begins where the old one ended. People are not carried over; the new year begins
 * with its own set-up.
 * @throws AppError YEAR_NOT_DONE naming what is left, BAD_INPUT for another year than the next one.
 */
export const yearTurn: Act<'year.turn'> = {
  name: 'year.turn',
  execute: (call) => {
    const done = begun(call);

    if (done !== null) {
      return yearView(done);
    }

    requireYearDone(call.session);

    return yearView(turnYear(call.session, asked(call)));
  },
  owed: TURN_WORK,
};
