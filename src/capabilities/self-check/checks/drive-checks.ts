import type { LedgerWitness } from '../../../documents/paper-types';
import { FILE_ROLE } from '../../../engine/state/file-role';
import { utf8Bytes } from '../../../kernel/text/utf8';
import { type Call, jsonCall, run } from '../../../workspace/call';
import { findFiles, listRevisions, sealFile } from '../../../workspace/drive-calls';
import type { MinutesContent } from '../../corrections/form/minutes-content';
import type { Bench } from '../bench';
import { type Check, type Finding, finding, passIf } from '../finding';
import { SCRATCH_ROLE } from '../scratch-role';

const DRIVE = 'https://www.googleapis.com/drive/v3/files';
const BOUNDARY = 'so-diem-kiem-tra';

/** Two reads in one call, as shares are sent. */
function batchOfReads(fileId: string): Call<readonly string[]> {
  const part =
    `--${BOUNDARY}\r\nContent-Type: application/http\r\n\r\n` +
    `GET /drive/v3/files/${fileId}?fields=id\r\n\r\n`;

  return {
    request: {
      method: 'POST',
      url: 'https://www.googleapis.com/batch/drive/v3',
      contentType: `multipart/mixed; boundary=${BOUNDARY}`,
      body: `${part}${part}--${BOUNDARY}--`,
    },
    read: ({ text }) => [...text.matchAll(/^HTTP\/[\d.]+ (\d{3})/gm)].map(([, code = '']) => code),
  };
}

function driveBatch({ context, configuration }: Bench): Finding {
  const codes = run(context.http, batchOfReads(configuration.controlId));

  return passIf(codes.join() === '200,200', 'value', { value: codes.join(', ') });
}

function findByRole({ context, scratch }: Bench): Finding {
  const { id } = scratch.workbook();
  const found = run(context.http, findFiles(FILE_ROLE, SCRATCH_ROLE));

  return found.some((file) => file.id === id)
    ? finding('pass', 'asItShould')
    : finding('unknown', 'notAtOnce');
}

/** The smallest text a reader takes for a PDF; its bytes are what is compared. */
const TINY_PDF = '%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n';

function upload({ context, scratch }: Bench): Finding {
  const content = utf8Bytes(TINY_PDF);
  const { sha256Checksum = '' } = scratch.upload(content);

  return passIf(sha256Checksum === context.sha256(content), 'value', {
    value: `SHA-256 ${sha256Checksum}`,
  });
}

interface Restricted {
  readonly contentRestrictions?: readonly {
    readonly readOnly?: boolean;
    readonly ownerRestricted?: boolean;
  }[];
}

function seal({ context, scratch }: Bench): Finding {
  const { id } = scratch.upload(utf8Bytes(TINY_PDF));
  run(context.http, sealFile(id, 'Tự kiểm tra'));
  const fields = 'contentRestrictions(readOnly,ownerRestricted)';
  const file = run(context.http, jsonCall<Restricted>('GET', `${DRIVE}/${id}?fields=${fields}`));
  const [restriction] = file.contentRestrictions ?? [];

  return passIf(restriction?.readOnly === true && restriction.ownerRestricted === true, 'value', {
    value: JSON.stringify(restriction ?? null),
  });
}

function revisions({ context, configuration, scratch }: Bench): Finding {
  const { revisions: list } = run(context.http, listRevisions(scratch.workbook().id));
  const last = list[list.length - 1]?.lastModifyingUser?.emailAddress ?? '';

  return passIf(last.toLowerCase() === configuration.owner, 'value', { value: last });
}

const NOBODY = { name: 'Nguyễn Thị Ước', title: 'Kiểm tra' };

const TRIAL_TIME = '01/01/2026 07:00';
const TRIAL_LEDGER: LedgerWitness = {
  chain: 'TRUONG',
  sequence: 0,
  head: '0'.repeat(64),
  printedAt: TRIAL_TIME,
};

function trialMinutes({ configuration }: Bench): MinutesContent {
  const at = TRIAL_TIME;
  const school = configuration.schoolName;

  return {
    heading: { authority: '', school, commune: '', province: '', place: '' },
    number: '0/BB-SĐ',
    date: '01/01/2026',
    time: '07:00',
    schoolYear: configuration.schoolYear,
    regulation: '',
    requestNumber: '0',
    requestedAt: at,
    approvedAt: at,
    requester: NOBODY,
    approver: NOBODY,
    witness: NOBODY,
    homeroom: NOBODY,
    what: 'điểm',
    lines: [],
    reason: 'Tự kiểm tra: ắ ằ ẳ ẵ ặ ợ ỹ đ',
    evidence: [],
    impact: [],
    opened: null,
    correctedAt: at,
    account: configuration.owner,
  };
}

function pdfEngine(bench: Bench): Finding {
  const { bytes, pages } = bench.context.pdf.print('minutes', {
    content: trialMinutes(bench),
    ledger: TRIAL_LEDGER,
  });
  const isPdf = String.fromCharCode(...bytes.slice(0, 5)) === '%PDF-';

  return passIf(isPdf && pages > 0, 'value', { value: `${pages} tr., ${bytes.length} B` });
}

/** Whether Drive finds, keeps, seals and remembers as the archive needs (platform §8), and PDFs can be printed. */
export const DRIVE_CHECKS: readonly Check[] = [
  { id: 'driveBatch', run: driveBatch },
  { id: 'findByRole', run: findByRole },
  { id: 'upload', run: upload },
  { id: 'seal', run: seal },
  { id: 'revisions', run: revisions },
  { id: 'pdfEngine', run: pdfEngine },
];
