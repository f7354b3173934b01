import type { RestResponse } from '../../../local/kernel/rest-service';

/** A JSON answer. */
export const json = (value: unknown, status = 200): RestResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify(value)),
});

/** An error in Google's shape. */
export const refusedAnswer = (status: number, message: string): RestResponse =>
  json({ error: { code: status, message } }, status);
