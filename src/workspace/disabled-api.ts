import * as v from 'valibot';
import { parsedJson } from '../kernel/table/parsed-json';

/** An API that is not switched on in the Cloud project of the script. */
export interface DisabledApi {
  /** As Google names it, e.g. `Google Sheets API`. */
  readonly api: string;
  /** Number of the Cloud project. */
  readonly project: string;
  /** Where it is switched on, for a project that somebody can open; https at Google's console only. */
  readonly url: string;
}

const SENTENCE =
  /^(?<api>.+?) has not been used in project (?<project>\S+) before or it is disabled\. Enable it by visiting (?<url>https:\/\/console\.(?:developers|cloud)\.google\.com\/\S+) then retry/;

const ERROR = v.object({
  error: v.object({
    message: v.string(),
    errors: v.optional(v.array(v.looseObject({ reason: v.optional(v.string()) }))),
    details: v.optional(v.array(v.looseObject({ reason: v.optional(v.string()) }))),
  }),
});

const REASONS: readonly (string | undefined)[] = ['SERVICE_DISABLED', 'accessNotConfigured'];

/**
 * Which API a refusal says is switched off; null for any other refusal. Sheets says it by `SERVICE_DISABLED`, Drive also
 * in its older form (https://developers.google.com/workspace/drive/api/guides/handle-errors#access-not-configured).
 */
export function disabledApi(text: string): DisabledApi | null {
  const error = parsedJson(ERROR, text)?.error;
  const reasons = [...(error?.details ?? []), ...(error?.errors ?? [])];

  if (error === undefined || !reasons.some(({ reason }) => REASONS.includes(reason))) {
    return null;
  }

  const { api = 'Google API', project = '', url = '' } = SENTENCE.exec(error.message)?.groups ?? {};

  return { api, project, url };
}
