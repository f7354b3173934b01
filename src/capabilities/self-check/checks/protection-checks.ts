import type { BlockRange, DesiredProtection } from '../../../book/protection/desired-protections';
import {
  type ActualProtection,
  isSettled,
  protectionDiff,
} from '../../../book/protection/protection-diff';
import { readProtections } from '../../../engine/state/class-book';
import { protectionRequests } from '../../../engine/state/protect-requests';
import { AppError } from '../../../kernel/app-error';
import { run, runEach } from '../../../workspace/call';
import { writeTexts } from '../../../workspace/cells';
import {
  batchUpdate,
  getSpreadsheet,
  type SheetRequest,
  type Spreadsheet,
} from '../../../workspace/sheets-calls';
import type { Bench } from '../bench';
import { type Check, type Finding, finding, passIf, passWithout } from '../finding';
import { SCRATCH_SHEETS } from '../scratch';

const SHEET = SCRATCH_SHEETS.protections;
const SHEET_PROTECTION = 7_001;
const BLOCK_PROTECTION = 7_002;
const PROTECTIONS =
  'sheets(properties(sheetId),protectedRanges(protectedRangeId,range,unprotectedRanges,editors,warningOnly))';
const TEXTS = 'sheets(properties(sheetId),data(rowData(values(formattedValue))))';
/** More than a class book of any grade needs. */
const MANY = 250;
const FIRST_OF_MANY = 9_000;

const BLOCK: BlockRange = {
  sheetId: SHEET,
  startRow: 5,
  endRow: 50,
  startColumn: 3,
  endColumn: 6,
};

/** A person who has no access to the file is named too: books are protected before they are shared. */
function writers({ configuration }: Bench): readonly string[] {
  const { owner, firstAdmins } = configuration;

  return [...new Set([owner, ...firstAdmins.slice(0, 1)])].sort();
}

function protection(
  bench: Bench,
  rest: Pick<DesiredProtection, 'id' | 'range' | 'unprotected'>,
): DesiredProtection {
  const editors = rest.range === null ? [bench.configuration.owner] : writers(bench);

  return { sheetId: SHEET, description: 'so-diem', editors, ...rest };
}

/** As a tab of a class book is protected: the whole sheet less one open block, and the block for its writers. */
function wantedOf(bench: Bench, isOpen: boolean): readonly DesiredProtection[] {
  const sheet = protection(bench, {
    id: SHEET_PROTECTION,
    range: null,
    unprotected: isOpen ? [BLOCK] : [],
  });
  const block = protection(bench, { id: BLOCK_PROTECTION, range: BLOCK, unprotected: [] });

  return isOpen ? [sheet, block] : [sheet];
}

function readScratch(bench: Bench, sheetId: number = SHEET): readonly ActualProtection[] {
  const { id } = bench.scratch.workbook();

  return readProtections(run(bench.context.http, getSpreadsheet(id, PROTECTIONS))).filter(
    (entry) => entry.sheetId === sheetId,
  );
}

function send(bench: Bench, requests: readonly SheetRequest[]): void {
  if (requests.length > 0) {
    run(bench.context.http, batchUpdate(bench.scratch.workbook().id, requests));
  }
}

/** Brings the trial sheet to a state the way class books are, and reads what came of it. */
function settle(bench: Bench, isOpen: boolean): readonly ActualProtection[] {
  const wanted = wantedOf(bench, isOpen);
  send(bench, protectionRequests(protectionDiff(readScratch(bench), wanted)));

  return readScratch(bench);
}

function firstTab({ scratch }: Bench): Finding {
  const { firstSheets } = scratch.workbook();

  return passIf(firstSheets.join() === '0', 'value', { value: firstSheets.join(', ') });
}

function protectionIds(bench: Bench): Finding {
  const ids = settle(bench, true).map(({ id }) => id);
  const isThere = ids.includes(SHEET_PROTECTION) && ids.includes(BLOCK_PROTECTION);

  return passIf(isThere, 'value', { value: ids.join(', ') });
}

function sheetHoles(bench: Bench): Finding {
  const whole = settle(bench, true).find(({ range }) => range === null);
  const holes = whole?.unprotected ?? [];

  return passIf(JSON.stringify(holes) === JSON.stringify([BLOCK]), 'value', {
    value: JSON.stringify(holes),
  });
}

function editorFaults(actual: ActualProtection, wanted: readonly string[]): readonly string[] {
  const found = [...(actual.editors ?? [])].map((email) => email.toLowerCase()).sort();

  return found.join() === wanted.join() && !actual.domainCanEdit
    ? []
    : [`${wanted.join(', ')} → ${found.join(', ')}${actual.domainCanEdit ? ' + domain' : ''}`];
}

function editorsBack(bench: Bench): Finding {
  const faults = settle(bench, true).flatMap((actual) =>
    editorFaults(actual, actual.range === null ? [bench.configuration.owner] : writers(bench)),
  );

  return passWithout(faults);
}

function hasText(spreadsheet: Spreadsheet): boolean {
  return (spreadsheet.sheets ?? []).some(
    ({ properties, data }) =>
      properties?.sheetId === SHEET &&
      data?.[0]?.rowData?.[0]?.values?.[0]?.formattedValue !== undefined,
  );
}

/** A good request and a bad one together: Google must refuse both. */
function secondProtection(bench: Bench): Finding {
  settle(bench, true);
  const { http } = bench.context;
  const { id } = bench.scratch.workbook();
  const second = protection(bench, { id: SHEET_PROTECTION + 500, range: null, unprotected: [] });
  const [answer] = runEach<unknown>(http, [
    batchUpdate(id, [
      writeTexts({ sheetId: SHEET, row: 0, column: 0 }, [['x']]),
      ...protectionRequests({ add: [second], update: [], remove: [] }),
    ]),
  ]);

  if (!(answer instanceof AppError)) {
    return finding('fail', 'answered', { status: 200, text: '' });
  }

  const isUntouched = !hasText(run(http, getSpreadsheet(id, TEXTS)));

  return passIf(isUntouched && answer.details.status === 400, 'answered', {
    status: String(answer.details.status),
    text: String(answer.cause),
  });
}

function isAsWanted(bench: Bench, isOpen: boolean): Finding {
  const changes = protectionDiff(readScratch(bench), wantedOf(bench, isOpen));

  return isSettled(changes)
    ? finding('pass', 'asItShould')
    : finding('fail', 'value', { value: JSON.stringify(readScratch(bench)).slice(0, 600) });
}

function protectionUpdate(bench: Bench): Finding {
  settle(bench, true);
  settle(bench, false);

  return isAsWanted(bench, false);
}

function protectionReuse(bench: Bench): Finding {
  const there = settle(bench, true);
  const remove = there.map(({ id }) => id);
  send(bench, protectionRequests({ add: wantedOf(bench, true), update: [], remove }));

  return isAsWanted(bench, true);
}

function manyProtections(bench: Bench): Finding {
  const sheetId = SCRATCH_SHEETS.many;
  const add = Array.from({ length: MANY }, (_, index) => ({
    ...protection(bench, {
      id: FIRST_OF_MANY + index,
      range: { sheetId, startRow: index, endRow: index + 1, startColumn: 0, endColumn: 1 },
      unprotected: [],
    }),
    sheetId,
  }));
  send(bench, protectionRequests({ add, update: [], remove: [] }));
  const count = readScratch(bench, sheetId).length;

  return passIf(count === MANY, 'countOf', { count, total: MANY });
}

/** Whether Google's protections are what locking relies on (platform §4), tried on the temporary workbook. */
export const PROTECTION_CHECKS: readonly Check[] = [
  { id: 'firstTab', run: firstTab },
  { id: 'protectionIds', run: protectionIds },
  { id: 'sheetHoles', run: sheetHoles },
  { id: 'editorsBack', run: editorsBack },
  { id: 'secondProtection', run: secondProtection },
  { id: 'protectionUpdate', run: protectionUpdate },
  { id: 'protectionReuse', run: protectionReuse },
  { id: 'manyProtections', run: manyProtections },
];
