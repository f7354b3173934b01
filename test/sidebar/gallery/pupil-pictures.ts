import type { Page } from 'playwright-core';
import { OPEN_REQUESTS } from './sample-pupils';
import { OVERVIEW } from './sample-school';
import { ScriptedAuthority } from './scripted-authority';

/** What is done on a page before its picture is taken. */
type Act = (page: Page) => Promise<void>;

async function fillGround(page: Page): Promise<void> {
  await page.getByLabel('Lí do').last().fill('Gia đình đề nghị.');
  await page.getByLabel('Số quyết định').last().fill('15/QĐ-THCS');
}

const openPupil =
  (name: string): Act =>
  (page) =>
    page.locator('summary', { hasText: name }).click();

async function moveToConfirm(page: Page): Promise<void> {
  await openPupil('Bảo Hân')(page);
  await page.getByRole('button', { name: 'Chuyển lớp', exact: true }).first().click();
  await page.getByLabel('Lớp chuyển đến').selectOption('6A2');
  await page.locator('details[open]').getByLabel('Lí do').fill('Gia đình đề nghị.');
  await page.locator('details[open]').getByRole('button', { name: 'Xem lại' }).click();
}

async function admit(page: Page): Promise<void> {
  await openPupil('Tiếp nhận học sinh mới')(page);
  await page.getByLabel('Mã học sinh').fill('2600199');
  await page.getByLabel('Họ và tên').fill('Hoàng Thị Mai Chi');
  await page.getByLabel('Ngày sinh').fill('5/3/2015');
  await page.getByLabel('Giới tính').selectOption('Nữ');
  await page.getByLabel('Dân tộc').selectOption('Tày');
  await page.getByLabel('Số điện thoại').fill('0912 345 678');
  await page.getByLabel('Trường chuyển về từ').fill('Trường THCS Hoa Ban');
  await fillGround(page);
}

const inTab =
  (act: Act): Act =>
  async (page) => {
    await page.getByRole('tab', { name: 'Học sinh' }).click();
    await page.getByText('Thay đổi của lớp').waitFor();
    await act(page);
  };

const refusing = () => new ScriptedAuthority({ 'pupil.change': () => OPEN_REQUESTS });
const onlyLooking = () =>
  new ScriptedAuthority({
    'school.overview': () => ({
      ok: true,
      value: {
        ...OVERVIEW,
        actor: { ...OVERVIEW.actor, roles: ['office'], may: ['pupils.list'] },
      },
    }),
  });

/** Pictures of the page about pupils. */
export const PUPIL_PICTURES = [
  { name: 'pupils', page: 'addon/pupils', width: 300 },
  { name: 'pupils-office', page: 'addon/pupils', width: 300, authority: onlyLooking() },
  {
    name: 'pupils-acts',
    page: 'addon/pupils',
    width: 300,
    act: async (page: Page) => {
      for (const name of ['Bảo Hân', 'Gia Khánh', 'Y Khoa Niê', 'Quỳnh Trâm']) {
        await openPupil(name)(page);
      }
    },
  },
  {
    name: 'pupils-leave-errors',
    page: 'addon/pupils',
    width: 300,
    act: async (page: Page) => {
      await openPupil('Bảo Hân')(page);
      await page.getByRole('button', { name: 'Chuyển trường' }).first().click();
      await page.getByLabel('Ngày có hiệu lực').last().fill('31/11/2026');
      await page.locator('details[open]').getByRole('button', { name: 'Xem lại' }).click();
    },
  },
  { name: 'pupils-move-confirm', page: 'addon/pupils', width: 300, act: moveToConfirm },
  {
    name: 'pupils-move-refused',
    page: 'addon/pupils',
    width: 300,
    authority: refusing(),
    act: async (page: Page) => {
      await moveToConfirm(page);
      await page.locator('details[open]').getByRole('button', { name: 'Chuyển lớp' }).click();
    },
  },
  {
    name: 'pupils-move-done',
    page: 'addon/pupils',
    width: 300,
    act: async (page: Page) => {
      await moveToConfirm(page);
      await page.locator('details[open]').getByRole('button', { name: 'Chuyển lớp' }).click();
      await page.getByText('Đã chuyển Nguyễn').waitFor();
    },
  },
  {
    name: 'pupils-admit-errors',
    page: 'addon/pupils',
    width: 300,
    act: async (page: Page) => {
      await openPupil('Tiếp nhận học sinh mới')(page);
      await page.getByLabel('Mã học sinh').fill('2600102');
      await page.getByLabel('Ngày sinh').fill('2/3');
      await page.getByLabel('Số điện thoại').fill('12');
      await page.getByLabel('Số định danh').fill('12');
      await page.locator('details[open]').getByRole('button', { name: 'Xem lại' }).click();
    },
  },
  {
    name: 'pupils-admit-confirm',
    page: 'addon/pupils',
    width: 300,
    act: async (page: Page) => {
      await admit(page);
      await page.locator('details[open]').getByRole('button', { name: 'Xem lại' }).click();
    },
  },
  { name: 'webapp-pupils', page: 'authority/webapp', width: 390, act: inTab(moveToConfirm) },
  { name: 'webapp-wide-pupils', page: 'authority/webapp', width: 1180, act: inTab(admit) },
  {
    name: 'webapp-pupils-english',
    page: 'authority/webapp',
    width: 390,
    act: async (page: Page) => {
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('tab', { name: 'Pupils' }).click();
      await page.locator('summary', { hasText: 'Bảo Hân' }).click();
    },
  },
] as const;
