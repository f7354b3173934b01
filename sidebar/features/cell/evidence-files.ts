import type { EvidenceUpload } from '../../../src/capabilities/corrections/corrections-contract';
import {
  EVIDENCE_TYPES,
  MAX_EVIDENCE_BYTES,
  MAX_EVIDENCE_FILES,
} from '../../../src/capabilities/corrections/pure/evidence-limits';
import type { UiTextKey } from '../../../src/words/ui-text-key';

/** The part of a browser `File` that is looked at. */
export interface FileFacts {
  readonly name: string;
  readonly size: number;
  /** MIME type; empty where the browser does not know it. */
  readonly type: string;
}

/** Why a file cannot be attached. */
export interface FileProblem {
  readonly key: UiTextKey;
  readonly name: string;
}

/** First problem of the files chosen, given how many are attached already; null when all can be attached. */
export function fileProblem(files: readonly FileFacts[], attached: number): FileProblem | null {
  if (files.length + attached > MAX_EVIDENCE_FILES) {
    return { key: 'request.tooManyFiles', name: '' };
  }

  const foreign = files.find(({ type }) => !EVIDENCE_TYPES.includes(type));

  if (foreign !== undefined) {
    return { key: 'request.fileType', name: foreign.name };
  }

  const large = files.find(({ size }) => size > MAX_EVIDENCE_BYTES);

  if (large !== undefined) {
    return { key: 'request.fileTooLarge', name: large.name };
  }

  const empty = files.find(({ size }) => size === 0);

  return empty === undefined ? null : { key: 'request.fileEmpty', name: empty.name };
}

/** Reads a file of the person's device as base64; rejects when the browser cannot read it. */
export function readEvidence(file: File): Promise<EvidenceUpload> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();

    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.onload = () => {
      const dataUrl = String(reader.result);

      resolve({
        name: file.name,
        mimeType: file.type,
        base64: dataUrl.slice(dataUrl.indexOf(',') + 1),
      });
    };
    reader.readAsDataURL(file);
  });
}
