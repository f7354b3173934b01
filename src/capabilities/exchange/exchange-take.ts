import { encodeBase64 } from '../../documents/base64';
import type { ActCall } from '../../engine/act/act-call';
import { plainAct } from '../../engine/act/plain-act';
import { NO_WRITES } from '../../engine/act/write-in-order';
import { ledgerId } from '../../engine/ledger/ledger-id';
import { AppError } from '../../kernel/app-error';
import { type EntryDraft, SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import { requireClass } from '../../school/require-class';
import type { ClassRecord } from '../../school/school-model';
import type { TakenFile } from './exchange-contract';
import { EXCHANGE_FILES } from './pure/exchange-files';
import { periodCode } from './pure/period-words';
import { xlsxFile } from './xlsx-file';

type Call = ActCall<'exchange.take'>;

/** The classes asked for, in the order of the school. @throws AppError UNKNOWN_CLASS. */
function classesOf({ session, payload }: Call): readonly ClassRecord[] {
  const { classes } = session.school;
  payload.classIds.forEach((classId) => {
    requireClass(session, classId);
  });

  return payload.classIds.length === 0
    ? classes
    : classes.filter(({ id }) => payload.classIds.includes(id));
}

/** The file name: letters and figures of ASCII alone, whatever classes are called. */
function nameOf({ session, payload }: Call, name: string, classes: readonly ClassRecord[]): string {
  const [only] = classes.length === 1 ? classes : [];
  const parts = [
    name,
    only === undefined ? '' : `lop_${only.id.toLowerCase()}`,
    periodCode(payload.period),
    session.school.settings.schoolYear,
  ];

  return `${parts
    .filter((part) => part !== '')
    .join('_')
    .replace(/[^\w-]+/g, '-')}.xlsx`;
}

/** @throws AppError NOT_FOUND before there are classes. */
function fileOf(call: Call): TakenFile {
  const { session, payload } = call;
  const classes = classesOf(call);
  const wanted = EXCHANGE_FILES.find(({ id }) => id === payload.file);

  if (wanted === undefined || classes.length === 0) {
    throw new AppError('NOT_FOUND', { what: payload.file });
  }

  const sheets = wanted.sheets({ session, classes, period: payload.period });

  return {
    fileName: nameOf(call, wanted.name, classes),
    base64: encodeBase64(xlsxFile(sheets)),
  };
}

function traceOf({ id }: Call) {
  return { chain: SCHOOL_CHAIN, commandId: ledgerId('handOver', id) };
}

function draftOf(call: Call, { fileName, base64 }: TakenFile): EntryDraft {
  const { session, person, payload } = call;

  return {
    time: session.nowIso,
    actor: person.email,
    role: person.role,
    meaning: 'handOver',
    data: {
      file: payload.file,
      name: fileName,
      period: String(payload.period),
      classes: [...payload.classIds],
      // Of the text that is handed on: the bytes follow from it.
      content: session.context.sha256(base64),
    },
    commandId: traceOf(call).commandId,
  };
}

/** Hands a workbook file to the person who asks; the ledger keeps who took which data (Luật 91/2025/QH15). */
export const exchangeTake = plainAct({
  name: 'exchange.take',
  plan: fileOf,
  writes: (call: Call, file) => ({
    ...NO_WRITES,
    lines: [{ ...traceOf(call), drafts: () => [draftOf(call, file)] }],
  }),
  answer: (_, file) => file,
});
