import type { UserEditOutcome } from '../../kernel/user-edit';
import type { ScriptHost } from '../execution/script-host';
import type { ClockTriggerRecord } from '../runtime-state';
import { authModeOf } from '../script-app/script-app';
import { user } from '../session/session-service';
import { rangeObject } from '../spreadsheet-app/range';
import { spreadsheetObject } from '../spreadsheet-app/spreadsheet';
import { workbookOf } from '../spreadsheet-app/workbook';
import type { WebAppRequest } from './web-app-types';

/** The event of `onOpen`. Source: developers.google.com/apps-script/guides/triggers/events. */
export function openEvent(host: ScriptHost): Readonly<Record<string, unknown>> {
  const workbook = workbookOf(host);
  return { ...userOf(host), authMode: authModeOf(host), source: spreadsheetObject(workbook) };
}

/** The event of `onEdit`: `value` and `oldValue` are there only for one typed cell that has them. */
export function editEvent(
  host: ScriptHost,
  sheetId: number,
  outcome: UserEditOutcome,
): Readonly<Record<string, unknown>> {
  const { range, value, oldValue } = outcome;
  return {
    ...openEvent(host),
    range: rangeObject({ workbook: workbookOf(host), sheetId, range }),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}

/** `user` is there only when Google tells who it is. */
function userOf(host: ScriptHost): Readonly<Record<string, unknown>> {
  const { activeUser } = host.execution.identity;
  return activeUser === '' ? {} : { user: user(host, activeUser) };
}

/** The event of a clock trigger: its time in UTC. */
export function clockEvent(
  host: ScriptHost,
  trigger: ClockTriggerRecord,
): Readonly<Record<string, unknown>> {
  const now = new Date(host.execution.clock.now());
  return {
    authMode: authModeOf(host),
    triggerUid: trigger.id,
    year: now.getUTCFullYear(),
    month: now.getUTCMonth() + 1,
    'day-of-month': now.getUTCDate(),
    'day-of-week': now.getUTCDay() || 7,
    hour: now.getUTCHours(),
    minute: now.getUTCMinutes(),
    second: now.getUTCSeconds(),
    timezone: 'UTC',
  };
}

/** The event of `doGet` and `doPost`. Source: developers.google.com/apps-script/guides/web#request_parameters. */
export function webAppEvent(request: WebAppRequest): Readonly<Record<string, unknown>> {
  const { query, body } = request;
  const base = {
    parameter: query,
    parameters: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value]])),
    queryString: new URLSearchParams(query).toString(),
    contextPath: '',
    contentLength: request.method === 'POST' ? Buffer.byteLength(body) : -1,
  };
  if (request.method === 'GET') {
    return base;
  }
  const type = request.contentType ?? 'application/octet-stream';
  return {
    ...base,
    postData: { length: Buffer.byteLength(body), type, contents: body, name: 'postData' },
  };
}
