import { SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import { lastKnownAdmins } from '../health/admin-addresses';
import { healthOf } from '../health/health-book';
import type { Session } from '../session';
import type { LedgerAlarm } from '../state/ledger-chain';

/** Differences an entry names; the rest is counted. A cell holds 50,000 characters. */
const NAMED = 200;
/** Differences a mail names. */
const MAILED = 10;
/** Characters of rows that an entry keeps, and of one row: a cell holds 50,000. */
const ASIDE_ENTRY = 40_000;
const ASIDE_ROW = 20_000;

const MENDED =
  'Sổ cái bị sửa ngoài phần mềm: giá trị đã nhận, đầu chuỗi hoặc dòng cuối không khớp chuỗi, đã dựng lại từ chuỗi';
const ASIDE = 'Dòng do người viết vào sổ cái, không phải mục của chuỗi: để riêng ở đây nguyên văn';

function shortened(found: readonly string[], most: number): readonly string[] {
  const rest = found.length - most;

  return rest > 0 ? [...found.slice(0, most), `… và ${rest} chỗ khác`] : found;
}

/** Texts of rows, as many a group as fit into an entry; a longer one by its beginning and its hash. */
function groupsOf(session: Session, rows: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let room = 0;

  rows.forEach((row) => {
    const text =
      row.length <= ASIDE_ROW
        ? row
        : `${row.slice(0, ASIDE_ROW)}… (${row.length} kí tự, SHA-256 ${session.context.sha256(row)})`;

    if (room < text.length) {
      groups.push([]);
      room = ASIDE_ENTRY;
    }

    groups[groups.length - 1]?.push(text);
    room -= text.length;
  });

  return groups;
}

function writeDown(session: Session, { chain, found, aside = [] }: LedgerAlarm): void {
  const common = {
    time: session.nowIso,
    actor: session.configuration.owner,
    role: 'system',
    meaning: 'repair' as const,
    subjectKey: chain === SCHOOL_CHAIN ? {} : { classId: chain },
  };
  const id = `dung-lai-${chain}-${session.now}`;

  session.ledger.append(
    chain,
    [
      { ...common, reason: MENDED, refs: shortened(found, NAMED), commandId: id },
      ...groupsOf(session, aside).map((refs, position) => ({
        ...common,
        reason: ASIDE,
        refs,
        commandId: `${id}-${position + 1}`,
      })),
    ],
    session.context.sha256,
  );
}

/**
 * Tells of what was found wrong beside the chains in this execution: an entry `repair` in each chain that was brought
 * back, and an event of the health. Belongs before every write of the ledger, so that nothing is mended in silence. A
 * chain that cannot be relied on gets no entry; it is a trouble of the health until it can be.
 */
export function tellLedgerAlarms(session: Session): void {
  const mended = session.ledger.takeAlarms().filter(({ isMended }) => isMended);

  if (mended.length === 0) {
    return;
  }

  mended.forEach((alarm) => {
    writeDown(session, alarm);
  });
  const found = mended.map((alarm) => ({
    subject: `Sổ cái của ${alarm.chain}`,
    detail: shortened(alarm.found, MAILED).join('; '),
  }));
  const health = healthOf(session.context);

  found.forEach(({ subject, detail }) => {
    console.error(`${subject}: ${detail}`);
  });
  health.report({ code: 'ledgerMended', covers: () => false, found });
  // Commands have no later moment for it, and a beat may die before its own.
  health.settle(lastKnownAdmins(session.context));
}

/** Chains that were found not to be relied on in this execution, in words for administrators. */
export function brokenChains(session: Session): readonly string[] {
  return session.ledger
    .faults()
    .map(
      ({ chain, fault }) =>
        `Sổ cái của ${chain} không dùng được: ${fault}. Sổ điểm này chưa được xét; hãy khôi phục sổ cái từ lịch sử phiên bản`,
    );
}
