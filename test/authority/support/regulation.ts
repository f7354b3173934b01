import type { CommandCatalogue } from '../../../src/contract/catalogue';

/** What a school gives to adopt the regulation of Nguyễn Du as its own. */
export const ADOPTION: CommandCatalogue['regulation.adopt']['payload'] = {
  preset: 'nguyen-du',
  name: 'Quy chế quản lí sổ điểm điện tử',
  number: '12/QĐ-THCS',
  date: '2026-09-01',
  effectiveFrom: '2026-2027',
  boardDecision: '13/QĐ-THCS',
  reason: 'Hội đồng trường thông qua',
};
