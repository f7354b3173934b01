import type { Page } from 'playwright-core';
import type { SubjectGroupsView } from '../../../src/capabilities/subject-groups/pure/group-views';
import { OVERVIEW } from './sample-school';
import { ScriptedAuthority } from './scripted-authority';

const { actor } = OVERVIEW;
const may = [...actor.may, 'groups.list', 'group.set'] as const;

const STAFF = ['Trần Minh Oanh', 'Lê Quốc Bảo', 'Công Tằng Tôn Nữ Khánh Huyền', 'Hà Thế Vinh'].map(
  (name, at) => ({ id: `GV0${at + 1}`, name }),
);

const VIEW: SubjectGroupsView = {
  today: '2027-01-05',
  staff: STAFF,
  groups: [
    {
      ...{ id: 'g1', name: 'Tổ Toán – Tin', headId: 'GV01', headName: 'Trần Minh Oanh' },
      members: STAFF.slice(0, 3),
      subjects: [
        { id: 'toan', name: 'Toán' },
        { id: 'tin', name: 'Tin học' },
      ],
      ...{ target: 80, from: '2026-09-07', to: null },
    },
  ],
};

const AUTHORITY = new ScriptedAuthority({
  'school.overview': () => ({ ok: true, value: { ...OVERVIEW, actor: { ...actor, may } } }),
  'groups.list': () => ({ ok: true, value: VIEW }),
});

async function openGroups(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Tổ chuyên môn' }).click();
  await page.getByText('Tổ Toán – Tin').first().waitFor();
}

async function misfill(page: Page): Promise<void> {
  await openGroups(page);
  await page.getByRole('button', { name: 'Đổi Tổ Toán – Tin' }).click();
  await page.getByLabel('Chỉ tiêu').fill('120');
  await page.getByRole('button', { name: 'Lưu tổ' }).click();
  await page.getByText('Hãy ghi căn cứ.').waitFor();
}

/** Subject groups: as they are, and while one is changed with mistakes. */
export const GROUP_PICTURES = [
  { name: 'groups', width: 1280, act: openGroups },
  { name: 'groups-phone', width: 390, act: misfill },
].map((each) => ({ ...each, page: 'authority/webapp', authority: AUTHORITY }));
