import * as v from 'valibot';
import { answers, command, query } from '../../contract/contract';
import {
  CLASS_ID,
  fields,
  filled,
  optionalText,
  parsing,
  reason,
  text,
} from '../../contract/payload-fields';
import { BOARD, OFFICE } from '../../contract/who-may';
import { parseDate } from '../../kernel/text/date-text';
import { nameFault } from '../../kernel/text/name-fault';
import { normalizeText } from '../../kernel/text/normalize-text';
import { LONGEST } from '../../kernel/text/text-limits';
import { codeFault } from '../../school/code-fault';
import { parseEthnicGroup } from '../../school/ethnic-groups';
import {
  parseMinistryId,
  parsePersonalId,
  parsePhone,
  withoutTextMark,
} from '../../school/pupil-fields';
import type { ClassRosterView, PupilChangeView } from './pure/pupil-views';

const DATE = v.pipe(text(40), parsing(parseDate));
const PUPIL = filled(LONGEST.code);
const CLASS = filled(LONGEST.classId);

/** A field that may be left out; what is there must be readable. */
function readable(parse: (written: string) => string | null) {
  return v.pipe(
    optionalText(100),
    parsing((written) => (written === '' ? '' : parse(written))),
  );
}

/** Takes a text in which there is no fault; the fault is told. */
function faultless(faultOf: (written: string) => string | null) {
  return v.rawTransform<string, string>(({ dataset, addIssue, NEVER }) => {
    const fault = faultOf(dataset.value);

    if (fault !== null) {
      addIssue({ message: fault });

      return NEVER;
    }

    return dataset.value;
  });
}

/** A name that says who somebody is and can stand on the papers, as in the tables. */
const PERSON_NAME = v.pipe(filled(LONGEST.name), v.transform(normalizeText), faultless(nameFault));

/** The code of somebody who comes, as in the tables. */
const NEW_CODE = v.pipe(
  filled(LONGEST.code),
  v.transform(withoutTextMark),
  v.nonEmpty(),
  faultless(codeFault),
);

const NEW_PUPIL = fields({
  id: NEW_CODE,
  fullName: PERSON_NAME,
  birthDate: DATE,
  gender: v.picklist(['Nam', 'Nữ']),
  ethnicity: readable(parseEthnicGroup),
  phone: readable(parsePhone),
  personalId: readable(parsePersonalId),
  ministryId: readable(parseMinistryId),
});

/** What every change rests on. */
const GROUND = { date: DATE, reason: reason(), decision: optionalText(100) };

const CHANGE = v.variant('kind', [
  v.strictObject({ ...GROUND, kind: v.literal('move'), pupilId: PUPIL, toClassId: CLASS }),
  v.strictObject({
    ...GROUND,
    kind: v.literal('leave'),
    pupilId: PUPIL,
    status: v.picklist(['movedOut', 'onLeave', 'leftSchool']),
    school: optionalText(200),
  }),
  v.strictObject({ ...GROUND, kind: v.literal('return'), pupilId: PUPIL }),
  v.strictObject({
    ...GROUND,
    kind: v.literal('admit'),
    pupil: NEW_PUPIL,
    toClassId: CLASS,
    school: optionalText(200),
  }),
]);

/** Who is in a class; changes rest on a decision of the school (chuyển lớp, chuyển trường, bảo lưu, thôi học). */
export const PUPILS_CONTRACT = [
  /** A pupil changes class, leaves, stays away, returns or comes new; marks and history follow. */
  command('pupil.change', {
    payload: CHANGE,
    answer: answers<PupilChangeView>(),
    may: BOARD,
  }),
  /** Everybody who is or was in a class, with what changed. */
  query('pupils.list', {
    payload: fields({ classId: CLASS_ID }),
    answer: answers<ClassRosterView>(),
    may: OFFICE,
  }),
] as const;
