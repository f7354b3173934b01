import fc from 'fast-check';
import { classResults, inputsHash } from '../../../../src/capabilities/results/pure/class-results';
import { disagreements } from '../../../../src/capabilities/results/pure/formula-check';
import { TT22 } from '../../../../src/capabilities/results/pure/grading/tt22/rule-set-tt22';
import { subjectLacks } from '../../../../src/capabilities/results/pure/readiness';
import {
  type ClassFacts,
  semesterInput,
  yearInput,
} from '../../../../src/capabilities/results/pure/result-inputs';
import { summaryLines } from '../../../../src/capabilities/results/pure/summary-rows';
import { sha256 } from '../../../../src/google/sha256';
import type { AcceptedTab } from '../../../../src/ledger/accepted-state';
import type { Pupil, PupilStatus } from '../../../../src/school/school-types';
import { acceptedClass } from './accepted-class';

function pupil(id: string, status: PupilStatus = 'studying'): Pupil {
  return {
    id,
    fullName: `Học sinh ${id}`,
    birthDate: '',
    gender: 'Nam',
    classId: '6A1',
    status,
    ethnicity: '',
    phone: '',
    personalId: '',
    ministryId: '',
  };
}

function facts(
  tabs: Readonly<Record<string, AcceptedTab>>,
  more: Partial<ClassFacts> = {},
): ClassFacts {
  return {
    schoolClass: { id: '6A1', grade: 6 },
    accepted: (tabId) => tabs[tabId] ?? {},
    retestChoices: new Map(),
    options: {},
    ...more,
  };
}

const asked = (pupils: readonly Pupil[], period: 1 | 2 | 'year') => ({ pupils, period });

test('printed values become tenths, levels and blanks', () => {
  const input = semesterInput(
    facts({
      toan: { A: { 'HK1.TX1': '8,5', 'HK1.TX3': '0', 'HK1.CK': '10' } },
      gdtc: { A: { 'HK1.TX1': 'Đ', 'HK1.GK': 'CĐ' } },
      'ren-luyen': { A: { 'HK1.RL': 'Khá' } },
      'chuyen-can': { A: { 'VANG.09.P': '2', 'VANG.12.K': '1', 'VANG.01.K': '5' } },
    }),
    { pupilId: 'A' },
    1,
  );

  expect(input.marks.toan).toEqual({ tx: [85, null, 0, null], gk: null, ck: 100 });
  expect(input.marks.gdtc).toEqual({ tx: ['Đ', null], gk: 'CĐ', ck: null });
  expect(input).toMatchObject({ training: 'Khá', absences: 3 });
  expect(input.subjects).toHaveLength(12);
});

test('a year takes absences of all months, chosen re-tests and the level after summer', () => {
  const tabs = {
    toan: { A: { 'CN.DGL': '6' } },
    van: { A: { 'CN.DGL': '7' } },
    'ren-luyen': { A: { 'HE.RL': 'Đạt' } },
    'chuyen-can': { A: { 'VANG.09.P': '2', 'VANG.05.K': '5' } },
  };
  const input = yearInput(facts(tabs, { retestChoices: new Map([['A', ['toan', 'tin']]]) }), {
    pupilId: 'A',
  });

  expect(input.retest).toEqual({ toan: 60, tin: null });
  expect(input.summer).toMatchObject({ reassessed: 'Đạt', taskCompleted: true });
  expect(input.absences).toBe(7);
});

test('pupils who left or stay away get no result and lack nothing', () => {
  const pupils = [pupil('A'), pupil('B', 'movedOut'), pupil('C', 'onLeave'), pupil('D', 'movedIn')];
  const { records } = classResults(TT22, facts({}), asked(pupils, 1));
  const lines = summaryLines(facts({}), classResults(TT22, facts({}), asked(pupils, 1)), pupils);

  expect(records.map((record) => record.pupil.id)).toEqual(['A', 'D']);
  expect(lines.map(({ values }) => Object.keys(values).length > 0)).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect(
    subjectLacks(TT22, facts({}), { subjectId: 'tin', term: 1, pupils }).map(
      ({ pupilId }) => pupilId,
    ),
  ).toEqual([...Array(4).fill('A'), ...Array(4).fill('D')]);
});

test('what is missing stands in the summary instead of a level', () => {
  const tabs = acceptedClass(['A'], { score: '8', comment: 'Đ', level: 'Tốt' });
  const incomplete = { ...tabs, toan: { A: { ...tabs.toan?.A, 'HK1.CK': '' } } };
  const pupils = [pupil('A')];
  const results = classResults(TT22, facts(incomplete), asked(pupils, 1));
  const [line] = summaryLines(facts(incomplete), results, pupils);

  expect(line?.values).toMatchObject({
    'TH.toan': '',
    'TH.HT': '',
    'TH.RL': 'Tốt',
    'TH.GHICHU': 'thiếu điểm ĐĐGck môn Toán (học kì 1)',
  });
});

test('every cell of the book that differs from the rules is found, and no other', () => {
  const tabs = acceptedClass(['A', 'B'], { score: '7,5', comment: 'Đ', level: 'Tốt' });
  const results = classResults(TT22, facts(tabs), asked([pupil('A'), pupil('B')], 1));
  const shown = (tabId: string, pupilId: string): string =>
    tabId === 'toan' && pupilId === 'B' ? '7,4' : (tabs[tabId]?.[pupilId]?.['HK1.CK'] ?? '');

  expect(disagreements(results, shown)).toEqual([
    {
      tabId: 'toan',
      pupilId: 'B',
      pupilName: 'Học sinh B',
      key: 'HK1.TB',
      shown: '7,4',
      official: '7,5',
    },
  ]);
});

test('a whole mark shown without decimals is the same average; a missing tab is not judged', () => {
  const tabs = acceptedClass(['A'], { score: '8', comment: 'Đ', level: 'Tốt' });
  const results = classResults(TT22, facts(tabs), asked([pupil('A')], 1));

  expect(
    disagreements(results, (tabId) =>
      ['gdtc', 'nghe-thuat', 'gddp', 'hdtn-hn'].includes(tabId) ? 'Đ' : '8',
    ),
  ).toEqual([]);
  expect(disagreements(results, () => null)).toEqual([]);
});

test('the hash changes exactly with what the results depend on', () => {
  const tabs = acceptedClass(['A'], { score: '8', comment: 'Đ', level: 'Tốt' });
  const hash = (more: Readonly<Record<string, AcceptedTab>>, period: 1 | 2 | 'year' = 1): string =>
    inputsHash(TT22, facts({ ...tabs, ...more }), { pupils: [pupil('A')], period, sha256 });
  const before = hash({});

  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), (tenths) => {
      const value = String(tenths / 10).replace('.', ',');
      const changed = hash({ toan: { A: { ...tabs.toan?.A, 'HK1.GK': value } } });

      expect(changed === before).toBe(tenths === 80);
    }),
  );
  // A mark of the second semester is no input of the first, but one of the year.
  const later = { toan: { A: { ...tabs.toan?.A, 'HK2.GK': '5' } } };
  expect(hash(later)).toBe(before);
  expect(hash(later, 'year')).not.toBe(hash({}, 'year'));
  expect(
    inputsHash({ ...TT22, version: 2 }, facts(tabs), { pupils: [pupil('A')], period: 1, sha256 }),
  ).not.toBe(before);
});
