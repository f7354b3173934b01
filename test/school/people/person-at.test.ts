import { isPerson, nameAt, personAt } from '../../../src/school/people/person-at';
import type { SchoolModel } from '../../../src/school/school-model';

const DAY = Date.parse('2027-01-18T01:00:00.000Z');
const BEFORE = '2027-01-18T00:59:59.999Z';
const AFTER = '2027-01-18T01:00:00.000Z';

/** Lan changed her address and spelling; Huy left and his mailbox went to Mai. */
const SCHOOL = {
  staff: [
    { id: 'GV01', fullName: 'Trần Thị Lan', email: 'lan.moi@x.vn', grants: [] },
    { id: 'HT01', fullName: 'Trần Quang Huy', email: '', grants: [] },
    { id: 'HT02', fullName: 'Lê Thị Mai', email: 'hieutruong@x.vn', grants: [] },
  ],
  former: [
    { staffId: 'GV01', fullName: 'Trần Thị Lam', email: 'lan@x.vn', until: DAY },
    { staffId: 'HT01', fullName: 'Trần Quang Huy', email: 'hieutruong@x.vn', until: DAY },
  ],
} as unknown as SchoolModel;

const idAt = (email: string, at: string) => personAt(SCHOOL, email, Date.parse(at))?.id ?? null;

test.each([
  ['lan@x.vn', BEFORE, 'GV01'],
  ['LAN@x.vn', AFTER, 'GV01'],
  ['lan.moi@x.vn', BEFORE, 'GV01'],
  ['hieutruong@x.vn', BEFORE, 'HT01'],
  ['hieutruong@x.vn', AFTER, 'HT02'],
  ['ai@x.vn', AFTER, null],
  ['', AFTER, null],
])('%s stood at %s for %s', (email, at, id) => {
  expect(idAt(email, at)).toBe(id);
});

test('names are those of the time; an address nobody had stays an address', () => {
  expect(nameAt(SCHOOL, 'lan@x.vn', BEFORE)).toBe('Trần Thị Lam');
  expect(nameAt(SCHOOL, 'lan@x.vn', AFTER)).toBe('Trần Thị Lan');
  expect(nameAt(SCHOOL, 'hieutruong@x.vn', BEFORE)).toBe('Trần Quang Huy');
  expect(nameAt(SCHOOL, 'hieutruong@x.vn', '')).toBe('Lê Thị Mai');
  expect(nameAt(SCHOOL, 'không rõ', AFTER)).toBe('không rõ');
});

test('a person is the same under both addresses, and never the successor in a mailbox', () => {
  const lan = { id: 'GV01', email: 'lan.moi@x.vn' };
  const mai = { id: 'HT02', email: 'hieutruong@x.vn' };

  expect(isPerson(SCHOOL, lan, { email: 'lan@x.vn', at: BEFORE })).toBe(true);
  expect(isPerson(SCHOOL, mai, { email: 'hieutruong@x.vn', at: BEFORE })).toBe(false);
  expect(isPerson(SCHOOL, mai, { email: 'hieutruong@x.vn', at: AFTER })).toBe(true);
});
