import type { Page } from 'playwright-core';
import { REGULATION } from './sample-regulation';
import { ScriptedAuthority } from './scripted-authority';

interface RegulationPicture {
  readonly name: string;
  readonly page: string;
  readonly width: number;
  readonly authority?: ScriptedAuthority;
  readonly act: (page: Page) => Promise<void>;
}

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();

async function openRegulation(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Quy chế trường' }).click();
  await page.getByRole('heading', { name: 'Quy chế của trường' }).waitFor();
}

async function write(page: Page, phrase: string): Promise<void> {
  await openRegulation(page);
  await press(page, 'Đổi câu này');
  await page.getByLabel('Câu của quy chế').fill(phrase);
}

async function adopt(page: Page): Promise<void> {
  await openRegulation(page);
  await press(page, 'Ban hành quy chế khác');
  await page.getByText(/^THCS Him Lam: /).click();
  await page.getByText('Các câu có hạn (3)').click();
  await press(page, 'Ban hành quy chế');
  await page.getByText('Hãy ghi tên văn bản.').waitFor();
}

async function misspell(page: Page): Promise<void> {
  await write(page, 'điểm thường xuyên: cuối tuần con cá của mỗi tháng');
  await page.locator('mark').waitFor();
}

async function understand(page: Page): Promise<void> {
  await write(page, 'điểm thường xuyên: cuối tuần 8, 17, 26, 34');
  await page.getByText('Hệ thống hiểu là').waitFor();
}

async function remove(page: Page): Promise<void> {
  await openRegulation(page);
  await press(page, 'Bỏ câu này');
  await page.getByText('Khi lưu, ngay lúc này:').waitFor();
}

const NONE = new ScriptedAuthority({
  'regulation.view': () => ({ ok: true, value: { ...REGULATION, adopted: null } }),
});

/** The school's regulation at the widths of a sidebar and a phone. */
export const REGULATION_PICTURES: readonly RegulationPicture[] = [300, 390].flatMap((width) => {
  const at = { page: 'authority/webapp', width };

  return [
    { ...at, name: `regulation-${width}`, act: openRegulation },
    { ...at, name: `regulation-none-${width}`, authority: NONE, act: openRegulation },
    { ...at, name: `regulation-adopting-${width}`, act: adopt },
    { ...at, name: `regulation-not-understood-${width}`, act: misspell },
    { ...at, name: `regulation-understood-${width}`, act: understand },
    { ...at, name: `regulation-removing-${width}`, act: remove },
  ];
});
