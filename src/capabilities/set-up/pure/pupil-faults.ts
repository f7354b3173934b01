import { parseDate } from '../../../kernel/text/date-text';
import { nameFault as faultOfName } from '../../../kernel/text/name-fault';
import { asMeant, normalizeText } from '../../../kernel/text/normalize-text';
import { codeFault } from '../../../school/code-fault';
import { nearEthnicGroups, parseEthnicGroup } from '../../../school/ethnic-groups';
import {
  parseGender,
  parseMinistryId,
  parsePersonalId,
  parsePhone,
  parseStatus,
  phoneDigits,
  STATUS_WORDS,
  withoutTextMark,
} from '../../../school/pupil-fields';

/** The cells of one line of the pupil table; '' where blank or where the table has no such column. */
export interface PupilCells {
  readonly id: string;
  readonly fullName: string;
  readonly birthDate: string;
  readonly gender: string;
  readonly classId: string;
  readonly ethnicity: string;
  readonly phone: string;
  readonly personalId: string;
  readonly ministryId: string;
  readonly status: string;
}

/** A way in which a number is wrong; the first that fits is told. */
interface Cause {
  readonly is: RegExp;
  readonly why: string;
}

/** `3.62E+10`: what a spreadsheet makes of a long number. Never a code: those do not hold a plus sign. */
const SCIENTIFIC = /^\d+([.,]\d+)?E\+\d+$/i;

const AS_TEXT =
  'Hãy đặt định dạng cột là văn bản (Định dạng → Số → Văn bản thuần túy) rồi nhập lại theo bản gốc';

const TURNED: Cause = {
  is: SCIENTIFIC,
  why: `đã bị bảng tính đổi sang dạng số mũ, các chữ số sau đã mất. ${AS_TEXT}`,
};

const PERSONAL_ID_CAUSES: readonly Cause[] = [
  TURNED,
  { is: /^\d{11}$/, why: `chỉ có 11 chữ số, có lẽ đã mất số 0 ở đầu. ${AS_TEXT}` },
  {
    is: /^\d{10}$/,
    why: `chỉ có 10 chữ số. Nếu là mã định danh của Bộ GD&ĐT, hãy đặt tên cột là "Mã định danh Bộ GD&ĐT"; nếu là số định danh cá nhân thì đã mất 2 số 0 ở đầu. ${AS_TEXT}`,
  },
  { is: /^\d{9}$/, why: 'có 9 chữ số như số chứng minh nhân dân cũ; cần số định danh 12 chữ số' },
  { is: /(?:)/, why: 'phải có đúng 12 chữ số, không có chữ hay dấu' },
];

const MINISTRY_ID_CAUSES: readonly Cause[] = [
  TURNED,
  { is: /^\d{9}$/, why: `chỉ có 9 chữ số, có lẽ đã mất số 0 ở đầu. ${AS_TEXT}` },
  { is: /^\d{8}$/, why: `chỉ có 8 chữ số, có lẽ đã mất 2 số 0 ở đầu. ${AS_TEXT}` },
  {
    is: /^\d{11,12}$/,
    why: 'giống số định danh cá nhân 12 chữ số hơn; số đó đặt ở cột "Số định danh cá nhân"',
  },
  { is: /(?:)/, why: 'phải có đúng 10 chữ số, không có chữ hay dấu' },
];

const PHONE_CAUSES: readonly Cause[] = [
  TURNED,
  { is: /^[1-9]\d{8}$/, why: `chỉ có 9 chữ số, có lẽ đã mất số 0 ở đầu. ${AS_TEXT}` },
  { is: /(?:)/, why: 'phải có 10 chữ số, bắt đầu bằng số 0; mỗi ô chỉ ghi một số' },
];

function causeOf(causes: readonly Cause[], text: string): string {
  return causes.find(({ is }) => is.test(text))?.why ?? '';
}

function idFault({ id }: PupilCells): string | null {
  const text = withoutTextMark(id);

  if (text === '') {
    return 'thiếu mã học sinh.';
  }

  const fault = SCIENTIFIC.test(text) ? TURNED.why : codeFault(text);

  return fault === null ? null : `mã học sinh "${text}" ${fault}.`;
}

function nameFault({ fullName }: PupilCells): string | null {
  const text = normalizeText(fullName);
  const fault = faultOfName(text);

  if (text === '') {
    return 'thiếu họ và tên.';
  }

  return fault === null ? null : `họ tên "${text}" ${fault}.`;
}

/** `06-Jan`, `6-thg 1`, `01/06/2026`: what a spreadsheet makes of the class `6/1`. */
const DATE_LIKE = /^\d{1,2}[-/ ](?:\p{L}{3}|thg)|^\d{1,2}[-/]\d{1,2}[-/]\d{4}$/iu;

/** `6,1`: what is left of the class `6.1`, or of `6.10`. */
const NUMBER_LIKE = /^\d{1,2},\d+$/;

function classFault({ classId }: PupilCells): string {
  const text = normalizeText(classId);

  if (text === '') {
    return 'thiếu lớp.';
  }

  if (NUMBER_LIKE.test(text)) {
    return `lớp "${text}" có lẽ là tên lớp đã bị bảng tính đổi thành số, có thể mất số 0 ở cuối. ${AS_TEXT}.`;
  }

  return DATE_LIKE.test(text)
    ? `lớp "${text}" có lẽ là tên lớp đã bị bảng tính đổi thành ngày. ${AS_TEXT}.`
    : `trường không có lớp "${text}".`;
}

function ethnicityFault({ ethnicity }: PupilCells): string | null {
  const text = normalizeText(ethnicity);

  if (text === '' || parseEthnicGroup(text) !== null) {
    return null;
  }

  const near = nearEthnicGroups(text);
  const meant = near.length === 0 ? '' : ` Gần giống: ${near.join(', ')}.`;

  return `dân tộc "${text}" không có trong danh mục 54 dân tộc.${meant}`;
}

function phoneFault({ phone }: PupilCells): string | null {
  const text = normalizeText(phone);

  if (text === '' || parsePhone(text) !== null) {
    return null;
  }

  const why = causeOf([TURNED], asMeant(text)) || causeOf(PHONE_CAUSES, phoneDigits(text));

  return `điện thoại "${text}" ${why}.`;
}

function personalIdFault({ personalId }: PupilCells): string | null {
  const text = normalizeText(personalId);

  if (text === '' || parsePersonalId(text) !== null) {
    return null;
  }

  const digits = asMeant(withoutTextMark(text)).replace(/\s/g, '');

  return `số định danh "${text}" ${causeOf(PERSONAL_ID_CAUSES, digits)}.`;
}

function ministryIdFault({ ministryId }: PupilCells): string | null {
  const text = normalizeText(ministryId);

  if (text === '' || parseMinistryId(text) !== null) {
    return null;
  }

  const digits = asMeant(withoutTextMark(text)).replace(/\s/g, '');

  return `mã định danh Bộ GD&ĐT "${text}" ${causeOf(MINISTRY_ID_CAUSES, digits)}.`;
}

function statusFault({ status }: PupilCells): string | null {
  const text = normalizeText(status);

  return text === '' || parseStatus(text) !== null
    ? null
    : `trạng thái "${text}" phải là một trong: ${STATUS_WORDS.join(', ')}.`;
}

/**
 * What is wrong with one line, in Vietnamese, each with the value as written: nothing is guessed or mended. `isClass`
 * tells whether the school has the class.
 */
export function pupilFaults(
  cells: PupilCells,
  isClass: (text: string) => boolean,
): readonly string[] {
  const faults = [
    idFault(cells),
    nameFault(cells),
    parseDate(cells.birthDate) === null
      ? `ngày sinh "${cells.birthDate}" không phải một ngày dạng dd/mm/yyyy.`
      : null,
    parseGender(cells.gender) === null ? `giới tính "${cells.gender}" phải là Nam hoặc Nữ.` : null,
    isClass(cells.classId) ? null : classFault(cells),
    ethnicityFault(cells),
    phoneFault(cells),
    personalIdFault(cells),
    ministryIdFault(cells),
    statusFault(cells),
  ];

  return faults.filter((fault) => fault !== null);
}
