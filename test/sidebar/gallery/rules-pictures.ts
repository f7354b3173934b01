import type { Page } from 'playwright-core';

interface RulesPicture {
  readonly name: string;
  readonly page: string;
  readonly width: number;
  readonly act: (page: Page) => Promise<void>;
}

const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();

async function openRules(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Quy chế', exact: true }).click();
  await page.getByText('Đang áp dụng', { exact: true }).waitFor();
}

async function fillRules(page: Page): Promise<void> {
  await openRules(page);
  await press(page, 'Quyết định mới…');
  await page.getByText('Bỏ môn đó ra rồi xét lại mức').last().click();
}

async function reviewRules(page: Page): Promise<void> {
  await fillRules(page);
  await page.getByLabel('Căn cứ (số quyết định').fill('Nghị quyết hội đồng 14/NQ-THCSHS');
  await press(page, 'Xem lại trước khi');
}

/** The section of rules at the widths of a sidebar and a phone. */
export const RULES_PICTURES: readonly RulesPicture[] = [300, 390].flatMap((width) => {
  const at = { page: 'authority/webapp', width };

  return [
    {
      ...at,
      name: `rules-${width}`,
      act: async (page: Page) => {
        await openRules(page);
        await page.evaluate(
          "document.querySelectorAll('details').forEach((one) => { one.open = true; })",
        );
      },
    },
    {
      ...at,
      name: `rules-form-${width}`,
      act: async (page: Page) => {
        await fillRules(page);
        await press(page, 'Xem lại trước khi');
      },
    },
    { ...at, name: `rules-confirm-${width}`, act: reviewRules },
    {
      ...at,
      name: `rules-done-${width}`,
      act: async (page: Page) => {
        await reviewRules(page);
        await page.getByRole('button', { name: 'Quyết định', exact: true }).click();
        await page.getByText('Đã ghi quyết định').waitFor();
      },
    },
  ];
});
