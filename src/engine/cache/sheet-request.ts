import type { HttpRequest } from '../../ports/http-port';

const WORKBOOK = /^https:\/\/sheets\.googleapis\.com\/v4\/spreadsheets\/([\w-]+)/;
/** Requests that are sent as POST and only read. */
const READS = /:getByDataFilter|:batchGetByDataFilter/;

/** True for a request that changes nothing, wherever it goes. */
export function isRead({ method, url }: HttpRequest): boolean {
  return method === 'GET' || READS.test(url);
}

/** Id of the workbook that a request to Sheets is about; null for any other request. */
export function workbookOf({ url }: HttpRequest): string | null {
  return WORKBOOK.exec(url)?.[1] ?? null;
}
