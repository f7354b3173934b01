/** Files of one correction request; three of the largest fit into one call of the add-on (UrlFetch takes 50 MB). */
export const MAX_EVIDENCE_FILES = 3;

/** Megabytes of one evidence file; larger scans go into several files. */
export const MAX_EVIDENCE_MEGABYTES = 5;

/** Bytes of one evidence file. */
export const MAX_EVIDENCE_BYTES = MAX_EVIDENCE_MEGABYTES * 1024 * 1024;

/** Characters of one evidence file as base64, with its padding. */
export const MAX_EVIDENCE_BASE64 = Math.ceil(MAX_EVIDENCE_BYTES / 3) * 4;

/** MIME types of evidence: what every browser shows without anything added. */
export const EVIDENCE_TYPES: readonly string[] = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'application/pdf',
];
