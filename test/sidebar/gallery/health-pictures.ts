import type { Page } from 'playwright-core';
import type { HealthLine, HealthView } from '../../../src/capabilities/health/pure/health-views';
import { conditionOf, type HealthCode } from '../../../src/engine/health/pure/health-conditions';
import { OVERVIEW, REQUESTS } from './sample-school';
import { ScriptedAuthority } from './scripted-authority';

const line = (code: HealthCode, what: string, told: string | null): HealthLine => ({
  ...{ code, what: { vi: what, en: what }, told, since: '2026-11-22T01:05:00.000Z' },
  title: conditionOf(code).title,
  meaning: conditionOf(code).meaning,
  toDo: conditionOf(code).toDo,
});

const HEALTH: HealthView = {
  lines: [
    line(
      'fileReadOnly',
      'Sổ 6A1: bị đặt chỉ đọc (lí do ghi trong Drive: “giữ bản này”)',
      '2026-11-22T01:05:03.000Z',
    ),
    line('fileTrashed', 'Sổ 7A3: đang nằm trong thùng rác', '2026-11-22T01:05:03.000Z'),
    line(
      'archiveChanged',
      'Lưu trữ/2026-2027/Khối 6/6A1/Biên bản sửa điểm 01 – PĐN-001 – 6A1.pdf: SHA-256 khi lưu 5d41402abc4b2a76…, nay 7d793037a0760186…',
      null,
    ),
  ],
  more: 0,
  lastBeat: '2026-11-22T01:05:03.000Z',
  silentSince: null,
};

const SINCE = '2026-11-22T01:05:03.000Z';
const may = [...OVERVIEW.actor.may, 'health.list'];
const overview = { ...OVERVIEW, actor: { ...OVERVIEW.actor, may } };

const authority = new ScriptedAuthority({
  'school.overview': () => ({ ok: true, value: overview }),
  'health.list': () => ({ ok: true, value: HEALTH }),
});

const note = { health: { silentSince: SINCE } };

const silent = new ScriptedAuthority({
  'school.overview': () => ({ ok: true, value: overview, ...note }),
  'requests.list': () => ({ ok: true, value: REQUESTS, ...note }),
  'health.report': () => ({ ok: true, value: { silentSince: SINCE, told: true } }),
});

const waiting = new ScriptedAuthority({
  'health.list': () => ({ ok: true, value: { ...HEALTH, lines: [] } }),
});

const inTab = (page: Page) => page.getByRole('tab', { name: 'Tình trạng' }).click();

/** Pictures of the health of the installation. */
export const HEALTH_PICTURES = [
  { name: 'health-1280', page: 'authority/webapp', width: 1280, authority, act: inTab },
  { name: 'health-390', page: 'authority/webapp', width: 390, authority, act: inTab },
  { name: 'health-sidebar', page: 'addon/health', width: 300, authority },
  { name: 'health-well', page: 'addon/health', width: 300, authority: waiting },
  { name: 'health-silent-1280', page: 'authority/webapp', width: 1280, authority: silent },
  { name: 'health-silent-390', page: 'authority/webapp', width: 390, authority: silent },
] as const;
