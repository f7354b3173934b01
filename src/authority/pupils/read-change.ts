import { AppError } from '../../domain/app-error';
import type { AwayStatus, NewPupil, PupilChangeInput } from '../../domain/commands/pupil-views';
import { parseDate } from '../../domain/text/date-text';
import { parseEthnicGroup } from '../../domain/text/ethnic-groups';
import { normalizeText } from '../../domain/text/normalize-text';
import { parseMinistryId, parsePersonalId, parsePhone } from '../../domain/text/pupil-fields';
import { unprintableFault } from '../../domain/text/unprintable';
import { type Fields, fields, oneOf, optionalText, text } from '../read-payload';

const KINDS = ['move', 'leave', 'return', 'admit'] as const;
const AWAY: readonly AwayStatus[] = ['movedOut', 'onLeave', 'leftSchool'];

/** A field that must say something. @throws AppError BAD_INPUT */
function filled(source: Fields, field: string, max: number): string {
  const value = text(source, field, max);

  if (value === '') {
    throw new AppError('BAD_INPUT', { field, value: '' });
  }

  return value;
}

function date(source: Fields, field: string): string {
  const written = text(source, field, 40);
  const parsed = parseDate(written);

  if (parsed === null) {
    throw new AppError('BAD_INPUT', { field, value: written });
  }

  return parsed;
}

/** A field that may be left out; what is there must be readable. @throws AppError BAD_INPUT */
function optional(source: Fields, field: string, parse: (text: string) => string | null): string {
  const written = optionalText(source, field, 100) ?? '';
  const parsed = written === '' ? '' : parse(written);

  if (parsed === null) {
    throw new AppError('BAD_INPUT', { field, value: written });
  }

  return parsed;
}

/** A name that can stand on the papers. @throws AppError BAD_INPUT naming the characters that cannot. */
function personName(source: Fields): string {
  const name = normalizeText(filled(source, 'fullName', 100));
  const fault = unprintableFault(name);

  if (fault !== null) {
    throw new AppError('BAD_INPUT', { field: 'Họ và tên', value: `${name} (${fault})` });
  }

  return name;
}

function newPupil(source: Fields): NewPupil {
  return {
    id: filled(source, 'id', 40),
    fullName: personName(source),
    birthDate: date(source, 'birthDate'),
    gender: oneOf(source, 'gender', ['Nam', 'Nữ'] as const),
    ethnicity: optional(source, 'ethnicity', parseEthnicGroup),
    phone: optional(source, 'phone', parsePhone),
    personalId: optional(source, 'personalId', parsePersonalId),
    ministryId: optional(source, 'ministryId', parseMinistryId),
  };
}

/** Reads a change in the list of pupils. @throws AppError BAD_INPUT naming the field. */
export function readChange(payload: unknown): PupilChangeInput {
  const source = fields(payload);
  const ground = {
    date: date(source, 'date'),
    reason: text(source, 'reason', 500),
    decision: optionalText(source, 'decision', 100) ?? '',
  };

  switch (oneOf(source, 'kind', KINDS)) {
    case 'move':
      return {
        kind: 'move',
        pupilId: filled(source, 'pupilId', 40),
        toClassId: filled(source, 'toClassId', 20),
        ...ground,
      };
    case 'leave':
      return {
        kind: 'leave',
        pupilId: filled(source, 'pupilId', 40),
        status: oneOf(source, 'status', AWAY),
        school: optionalText(source, 'school', 200) ?? '',
        ...ground,
      };
    case 'return':
      return { kind: 'return', pupilId: filled(source, 'pupilId', 40), ...ground };
    case 'admit':
      return {
        kind: 'admit',
        pupil: newPupil(fields(source.pupil, 'pupil')),
        toClassId: filled(source, 'toClassId', 20),
        school: optionalText(source, 'school', 200) ?? '',
        ...ground,
      };
  }
}
