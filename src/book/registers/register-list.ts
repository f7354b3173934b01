import { ALL_SUBJECTS } from '../../school/subjects/catalogue-for';
import type { Register } from '../register';
import { ATTENDANCE } from './attendance-register';
import { REMARKS } from './remark-register';
import { subjectRegister } from './subject-register';
import { SUMMARIES } from './summary-registers';
import { TRAINING } from './training-register';

/** Sheet ids of the registers of subjects, given once and for ever: books that exist carry them. */
const SUBJECT_SHEETS: Readonly<Record<string, number>> = {
  van: 101,
  toan: 102,
  nn1: 103,
  gdcd: 104,
  'ls-dl': 105,
  khtn: 106,
  'cong-nghe': 107,
  tin: 108,
  gdtc: 109,
  'nghe-thuat': 110,
  gddp: 111,
  'hdtn-hn': 112,
  su: 113,
  dia: 114,
  ktpl: 115,
  li: 116,
  hoa: 117,
  sinh: 118,
  'am-nhac': 119,
  'mi-thuat': 120,
  gdqpan: 121,
};

function subjectRegisters(): readonly Register[] {
  return ALL_SUBJECTS.map((subject) => {
    const sheetId = SUBJECT_SHEETS[subject.id];

    if (sheetId === undefined) {
      throw new Error(`the subject "${subject.id}" has been given no sheet id`);
    }

    return subjectRegister(subject, sheetId);
  });
}

/**
 * Every register there is: those of subjects, which stand in a book in the order of its programme, then the others in
 * this order. A new one is a record and a line here; books that exist get it by upgrade.
 */
export const REGISTERS: readonly Register[] = [
  ...subjectRegisters(),
  ATTENDANCE,
  TRAINING,
  REMARKS,
  ...SUMMARIES,
];
