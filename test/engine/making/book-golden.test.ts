import { createHash } from 'node:crypto';
import { layoutRequests } from '../../../src/engine/making/class-book-requests';
import type { SheetRequest } from '../../../src/workspace/sheets-calls';
import { expectGolden } from '../../authority/support/golden';

const PUPILS = ['Bùi Gia An', 'Đỗ Minh Khang', 'Lê Thu Hà'].map((fullName, at) => ({
  id: `HS0${at + 1}`,
  fullName,
  birthDate: `2014-03-0${at + 1}`,
  gender: 'Nam' as const,
  ethnicity: '',
  phone: '',
  personalId: '',
  ministryId: '',
  classId: '9A1',
  status: 'studying' as const,
}));

/** The tab a request is about; '' for the whole book. */
function tabOf(request: SheetRequest): string {
  return /"sheetId":(\d+)/.exec(JSON.stringify(request))?.[1] ?? '';
}

/** A line for each tab and kind of request: how many, and the digest of all of them in order. */
function lines(requests: readonly SheetRequest[]): readonly string[] {
  const groups = new Map<string, string[]>();

  requests.forEach((request) => {
    const key = `${tabOf(request)} ${Object.keys(request)[0]}`;
    groups.set(key, [...(groups.get(key) ?? []), JSON.stringify(request)]);
  });

  return [...groups].map(([key, texts]) => {
    const digest = createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 16);

    return `${key}: ${texts.length}, ${digest}`;
  });
}

test.each([6, 7, 8, 9])('a class book of grade %i is made of the same requests', (grade) => {
  const requests = layoutRequests({
    classId: `${grade}A1`,
    grade,
    schoolYear: '2026-2027',
    pupils: PUPILS,
    cover: [['Trường THCS Hoa Mai'], ['Lớp', `${grade}A1`]],
  });

  expectGolden(`book-${grade}`, lines(requests));
});
