import {
  evidenceOf,
  placeOfRequest,
  type RequestRow,
} from '../../../../src/capabilities/corrections/pure/request-row';

const row = (rest: Partial<Record<keyof RequestRow, string>>): RequestRow =>
  ({
    ...{ subjectId: 'toan', pupilId: 'HS101', assessment: 'HK1.TX1', classId: '6A1' },
    ...rest,
  }) as RequestRow;

test('the place of a request is the register, the pupil, the column and the class', () => {
  expect(placeOfRequest(row({}))).toEqual({
    ...{ register: 'toan', row: 'HS101', column: 'HK1.TX1', class: '6A1' },
  });
});

test('evidence is read as it was filed; what cannot be read is none', () => {
  const filed = [{ name: 'bai.png', fileId: 'tep-1', sha256: 'ab'.repeat(32) }];

  expect(evidenceOf(row({ evidence: JSON.stringify(filed) }))).toEqual(filed);
  expect(evidenceOf(row({ evidence: 'không phải danh sách' }))).toEqual([]);
});
