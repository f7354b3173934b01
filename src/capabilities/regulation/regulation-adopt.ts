import type { ActCall } from '../../engine/act/act-call';
import { rowAct } from '../../engine/act/row-act';
import { AppError } from '../../kernel/app-error';
import { isIsoDate } from '../../kernel/time/iso-date';
import { readSchoolYear, writeSchoolYear } from '../../school/calendar/school-year';
import { ADOPTION_WORK } from './adoption-work';
import { presetById, rulesOfPreset } from './pure/regulation-change';
import { regulationView, requirePossible } from './regulation-state';

type Call = ActCall<'regulation.adopt'>;

function bad(field: string, value: string): AppError {
  return new AppError('BAD_INPUT', { field, value });
}

/** A regulation of a later school year does not hold yet. */
function checkYear({ session, payload }: Call): void {
  const year = readSchoolYear(payload.effectiveFrom);

  if (year === null || writeSchoolYear(year) > session.configuration.schoolYear) {
    throw bad('Áp dụng từ năm học', payload.effectiveFrom);
  }
}

function check(call: Call): null {
  const { session, id, payload } = call;
  const preset = presetById(payload.preset);

  if (payload.preset !== '' && preset === null) {
    throw bad('Theo mẫu', payload.preset);
  }

  if (payload.date !== '' && !isIsoDate(payload.date)) {
    throw bad('Ngày ban hành', payload.date);
  }

  checkYear(call);
  requirePossible(session, rulesOfPreset(preset, { id, at: session.nowIso }));

  return null;
}

/**
 * The school adopts a regulation: one of those it can begin with, or one without rules, which it then writes itself. It
 * takes the place of the one before; books follow with the next beat.
 * @throws AppError BAD_INPUT, REGULATION_IMPOSSIBLE.
 */
export const regulationAdopt = rowAct({
  name: 'regulation.adopt',
  work: ADOPTION_WORK,
  giver: ({ by, at }) => ({ email: by, at }),
  check,
  draft: ({ session, person, id, payload }: Call) => ({
    id,
    ...payload,
    by: person.email,
    role: person.role,
    at: session.nowIso,
    done: '',
  }),
  answer: ({ session }) => regulationView(session),
});
