import type { Page } from 'playwright-core';
import type { ProgressRowView } from '../../../src/capabilities/progress/pure/progress-views';
import { OVERVIEW } from './sample-school';
import { ScriptedAuthority } from './scripted-authority';

const row = (
  classId: string,
  subject: readonly [string, string],
  writers: readonly string[],
): ProgressRowView => ({
  ...{ classId, subjectId: subject[0], subjectName: subject[1], writers },
  writerIds: writers.map((_, at) => `${classId}-${at}`),
  ...{ isOwn: false, mayNudge: true, done: 4, later: 1, columns: [] },
});

const ROWS: readonly ProgressRowView[] = [
  {
    ...row('6A12', ['khtn', 'Khoa học tự nhiên'], ['Công Tằng Tôn Nữ Khánh Huyền', 'Lê Quốc Bảo']),
    columns: [
      {
        ...{ key: 'HK1.CK', entered: 33, required: 38, due: '2027-01-02' },
        ...{ article: 'Điều 11 khoản 1 điểm b', daysLeft: -3 },
      },
      {
        ...{ key: 'HK1.TX4', entered: 30, required: 38, due: '2027-01-10' },
        ...{ article: 'Điều 11 khoản 1 điểm a', daysLeft: 5 },
      },
    ],
  },
  {
    ...row('7A3', ['toan', 'Toán'], ['Trần Minh Oanh']),
    ...{ isOwn: true, mayNudge: false },
    columns: [
      {
        ...{ key: 'HK1.CK', entered: 26, required: 42, due: '2027-01-05', article: '' },
        daysLeft: 0,
      },
    ],
  },
  {
    ...row('8A2', ['tin', 'Tin học'], []),
    mayNudge: false,
    columns: [
      {
        ...{ key: 'HK1.TX1', entered: 12, required: 40, due: '2027-01-10', article: '' },
        daysLeft: 5,
      },
    ],
  },
  { ...row('6A1', ['toan', 'Toán'], ['Trần Minh Oanh']), mayNudge: false },
];

async function openProgress(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Tiến độ' }).click();
  await page.getByText('6A12 · Khoa học tự nhiên').click();
  await page.getByText('Bùi Gia An').waitFor();
  await page.getByText('Báo cáo tháng').click();
}

const { actor } = OVERVIEW;
const may = [
  ...actor.may,
  'progress.view',
  'progress.missing',
  'report.onTime',
  'reminder.nudge',
  'reminder.digest',
] as const;

const AUTHORITY = new ScriptedAuthority({
  'school.overview': () => ({ ok: true, value: { ...OVERVIEW, actor: { ...actor, may } } }),
  'progress.view': () => ({
    ok: true,
    value: {
      today: '2027-01-05',
      months: ['2027-01', '2026-12'],
      reminders: { digest: true, nudges: [] },
      rows: ROWS,
    },
  }),
  'progress.missing': () => ({
    ok: true,
    value: [
      { key: 'HK1.CK', pupils: ['Bùi Gia An', 'Nguyễn Văn An (12/03/2014)', "H'Hen Niê Kdăm"] },
    ],
  }),
});

/** How far entry has come, on a desktop and on a phone. */
export const PROGRESS_PICTURES = [
  { name: 'progress', width: 1280 },
  { name: 'progress-phone', width: 390 },
].map((each) => ({
  ...each,
  page: 'authority/webapp',
  authority: AUTHORITY,
  act: openProgress,
}));
