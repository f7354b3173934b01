import { classKey } from '../../../school/class-shorthand/class-key';
import { WRITING_KEY } from './class-list';
import type { ImportMapping, ImportQuestion } from './import-types';
import { answerFor } from './mapping';

/** How numbers of classes are written in the whole table: in full, run together, or now so and now so. */
type Writing = 'full' | 'joined' | 'each';

/** From this number of unclear tokens on it is asked once for the table. */
const ASKED_TOGETHER = 3;

function isWhole(token: string, reading: readonly string[]): boolean {
  return reading.length === 1 && classKey(reading[0] ?? '') === classKey(token);
}

/** The readings of a token that are left once it is known how the table writes its classes. */
export function readingsAsWritten(
  token: string,
  readings: readonly (readonly string[])[],
  mapping: ImportMapping,
): readonly (readonly string[])[] {
  const writing = answerFor(mapping.classes, WRITING_KEY, 0) as Writing | undefined;

  if (writing !== 'full' && writing !== 'joined') {
    return readings;
  }

  return readings.filter((reading) => isWhole(token, reading) === (writing === 'full'));
}

/** `class:6A12@8` → `6A12`. */
function tokenOf({ id }: ImportQuestion): string {
  return id.replace(/^class:/, '').replace(/@\d+$/, '');
}

/** Questions about tokens that may be one class (`6A12`) or several (6A1, 6A2): many of them are one about the table. */
export function asOnePattern(
  questions: readonly ImportQuestion[],
  mapping: ImportMapping,
): readonly ImportQuestion[] {
  const unclear = questions.filter(
    (question) =>
      question.id.startsWith('class:') &&
      question.candidates.some(({ value }) => isWhole(tokenOf(question), value.split(' '))),
  );
  const [first] = unclear;
  const isAnswered = answerFor(mapping.classes, WRITING_KEY, 0) !== undefined;

  if (first === undefined || isAnswered || unclear.length < ASKED_TOGETHER) {
    return questions;
  }

  return [patternQuestion(first, unclear), ...questions.filter((each) => !unclear.includes(each))];
}

function patternQuestion(first: ImportQuestion, all: readonly ImportQuestion[]): ImportQuestion {
  const token = tokenOf(first);
  const joined = first.candidates.find(({ value }) => !isWhole(token, value.split(' ')));
  const tokens = [...new Set(all.map(tokenOf))];

  return {
    id: `class:${WRITING_KEY}`,
    text: `Trong cột "Lớp", "${token}" là một lớp hay là ${joined?.label ?? ''}? Câu trả lời dùng cho cả bảng.`,
    where: `${all.length} chỗ: ${tokens.slice(0, 8).join(', ')}${tokens.length > 8 ? '…' : ''}`,
    candidates: [
      { value: 'full', label: `Một lớp: tên lớp luôn viết đủ ("${token}" là lớp ${token})` },
      { value: 'joined', label: `Nhiều lớp viết liền: "${token}" là ${joined?.label ?? ''}` },
      { value: 'each', label: 'Có chỗ này, có chỗ kia: hỏi từng chỗ' },
    ],
  };
}
