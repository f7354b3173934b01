import fc from 'fast-check';
import {
  type GroupRow,
  groupsOf,
} from '../../../../src/capabilities/subject-groups/pure/dated-groups';
import { groupFaults } from '../../../../src/capabilities/subject-groups/pure/group-faults';
import { addDays } from '../../../../src/kernel/time/iso-date';
import type { SchoolModel } from '../../../../src/school/school-model';
import { groupsOn, withHeads } from '../../../../src/school/subject-groups';

const row = (change: Partial<GroupRow>): GroupRow => ({
  ...{ id: 'r1', groupId: 'r1', name: 'Tổ Toán', headId: 'GV01', memberIds: 'GV02' },
  ...{ subjectIds: 'toan', target: '', from: '2026-09-07', isOver: '', reason: 'QĐ 1' },
  ...{ by: '', role: '', at: '', done: 'ok' },
  ...change,
});

test('a change holds from its day on, and what was so before stays so', () => {
  const groups = groupsOf([row({}), row({ id: 'r2', headId: 'GV02', from: '2026-11-02' })]);
  const headOn = (day: string) => groupsOn({ groups }, day).map(({ headId }) => headId);

  expect(headOn('2026-09-06')).toEqual([]);
  expect(headOn('2026-11-01')).toEqual(['GV01']);
  expect(headOn('2026-11-02')).toEqual(['GV02']);
});

test('a group that is over is none from that day on', () => {
  const groups = groupsOf([row({}), row({ id: 'r2', from: '2027-01-11', isOver: 'ok' })]);

  expect(groupsOn({ groups }, '2027-01-10')).toHaveLength(1);
  expect(groupsOn({ groups }, '2027-01-11')).toEqual([]);
});

test('a row the ledger does not know yet, or with a day nobody can read, holds for nobody', () => {
  expect(groupsOf([row({ done: '' })])).toEqual([]);
  expect(groupsOf([row({ from: 'ngày mai' })])).toEqual([]);
});

test('the head is a member, and holds the role on the days of the group and no other', () => {
  const groups = groupsOf([row({}), row({ id: 'r2', headId: 'GV02', from: '2026-11-02' })]);
  const staff = ['GV01', 'GV02'].map((id) => ({ id, fullName: id, email: '', grants: [] }));

  expect(groups[0]?.memberIds).toEqual(['GV01', 'GV02']);
  expect(withHeads(staff, groups).map(({ grants }) => grants)).toEqual([
    [{ role: 'groupHead', from: '2026-09-07', to: '2026-11-01', scope: 'r1' }],
    [{ role: 'groupHead', from: '2026-11-02', to: null, scope: 'r1' }],
  ]);
});

test('on each day of any history a group is one or none: the last row that had begun', () => {
  const changes = fc.array(fc.record({ day: fc.nat(40), isOver: fc.boolean() }), { maxLength: 8 });

  fc.assert(
    fc.property(changes, fc.nat(45), (list, asked) => {
      const rows = list.map(({ day, isOver }, at) =>
        row({
          id: `r${at}`,
          headId: `GV${at}`,
          from: addDays('2026-09-07', day),
          isOver: isOver ? 'ok' : '',
        }),
      );
      const begun = list
        .map((change, at) => ({ ...change, at }))
        .filter(({ day }) => day <= asked)
        .sort((a, b) => a.day - b.day || a.at - b.at);
      const last = begun[begun.length - 1];
      const expected = last === undefined || last.isOver ? [] : [`GV${last.at}`];
      const found = groupsOn({ groups: groupsOf(rows) }, addDays('2026-09-07', asked));

      expect(found.map(({ headId }) => headId)).toEqual(expected);
    }),
  );
});

describe('a group cannot be', () => {
  const school = {
    staff: [{ id: 'GV01', fullName: 'Tạ Bảo Trinh', email: '', grants: [] }],
    groups: groupsOf([row({ from: '2026-10-05' })]),
  } as unknown as SchoolModel;
  const wanted = {
    ...{ groupId: '', name: 'Tổ Văn', headId: 'GV01', memberIds: [], subjectIds: ['toan'] },
    from: '2026-10-05',
  };

  it.each([
    ['of somebody who is not of the staff', { headId: 'GV99' }, 'Thành viên'],
    ['of a subject there is not', { subjectIds: ['phep-thuat'] }, 'Môn'],
    ['called as another one', { name: 'Tổ Toán' }, 'Tên tổ'],
    ['changed before its last change', { groupId: 'r1', from: '2026-10-04' }, 'Từ ngày'],
  ])('%s', (_, change, field) => {
    expect(groupFaults(school, { ...wanted, ...change }).map((fault) => fault.field)).toEqual([
      field,
    ]);
  });

  it('but as it is wanted here it can', () => {
    expect(groupFaults(school, wanted)).toEqual([]);
  });
});
