/** Source: developers.google.com/apps-script/guides/services/quotas ("URL Fetch …"). Sizes in bytes. */
export const MAX_URL_BYTES = 2 * 1024;
/** Headers a request may have. */
export const MAX_HEADERS = 100;
/** Largest header, bytes. */
export const MAX_HEADER_BYTES = 8 * 1024;
/** Largest body of a request or an answer, bytes. */
export const MAX_BODY_BYTES = 50 * 1024 * 1024;

/** How much of an answer the error of an unmuted failure quotes. */
export const QUOTED_CHARACTERS = 1_000;

/** Options of `UrlFetchApp.fetch` that have an effect here. Source: developers.google.com/apps-script/reference/url-fetch/url-fetch-app. */
export const FETCH_OPTIONS = new Set([
  'url',
  'method',
  'headers',
  'contentType',
  'payload',
  'muteHttpExceptions',
  'followRedirects',
  'validateHttpsCertificates',
  'escaping',
]);

/** Answers of a status fault, as Google's APIs word them. */
export const FAULT_MESSAGES: Readonly<Record<429 | 500 | 503, readonly [string, string]>> = {
  429: [
    'RESOURCE_EXHAUSTED',
    "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user'",
  ],
  500: ['INTERNAL', 'Internal error encountered.'],
  503: ['UNAVAILABLE', 'The service is currently unavailable.'],
};

/** How the emulated APIs answer what they do not have (`local/kernel/rest-response.ts`); Google never sends it. */
export const NOT_EMULATED_STATUS = 501;
