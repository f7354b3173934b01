import type { Envelope } from '../contract/envelope';
import { isRecord } from '../kernel/is-record';
import { isKnownName } from './known-names';
import type { LocalProblem } from './local-refusal';

/** What a page hands to `carry`. */
export interface CarriedRequest {
  readonly kind: 'command' | 'query';
  readonly envelope: Envelope;
}

/** Characters of JSON; three evidence files of 5 MB as base64 fit. UrlFetch takes 50 MB a call. */
export const MAX_REQUEST_LENGTH = 22_000_000;

/** Reads and checks the JSON of a page; a page is not trusted. Returns what is wrong instead of throwing. */
export function readCarriedRequest(json: unknown): CarriedRequest | LocalProblem {
  if (typeof json !== 'string') {
    return 'badRequest';
  }

  if (json.length > MAX_REQUEST_LENGTH) {
    return 'tooLarge';
  }

  const request = parseObject(json);
  const envelope = request?.envelope;

  if (
    !isKind(request?.kind) ||
    !isEnvelope(envelope) ||
    !isKnownName(request.kind, envelope.name)
  ) {
    return 'badRequest';
  }

  const { id, name, payload, issuedAt, year } = envelope;
  const rest = year === undefined ? {} : { year };

  // Rebuilt field by field: nothing a page adds travels on.
  return { kind: request.kind, envelope: { id, name, payload, issuedAt, ...rest } };
}

/** JSON text as an object; null when it is not one. */
export function parseObject(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);

    return isRecord(value) ? value : null;
  } catch {
    // Not JSON: the caller answers for it.
    return null;
  }
}

function isKind(value: unknown): value is 'command' | 'query' {
  return value === 'command' || value === 'query';
}

function isEnvelope(value: unknown): value is Envelope {
  return (
    isRecord(value) &&
    isShortText(value.id) &&
    isShortText(value.name) &&
    isShortText(value.issuedAt) &&
    (value.year === undefined || isShortText(value.year)) &&
    isRecord(value.payload)
  );
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 100;
}
