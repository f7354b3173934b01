import { SCHOOL_CHAIN } from '../../domain/ledger/ledger-entry';
import type { Session } from '../session';
import type { LedgerAlarm } from '../state/ledger-chain';
import { tellAdmins } from './tell-admins';

/** Differences an entry names; the rest is counted. A cell holds 50,000 characters. */
const NAMED = 200;
/** Differences a mail names. */
const MAILED = 10;

function shortened(found: readonly string[], most: number): readonly string[] {
  const rest = found.length - most;

  return rest > 0 ? [...found.slice(0, most), `… và ${rest} chỗ khác`] : found;
}

function writeDown(session: Session, { chain, found }: LedgerAlarm): void {
  session.ledger.append(
    chain,
    [
      {
        time: session.nowIso,
        actor: session.configuration.owner,
        role: 'system',
        meaning: 'repair',
        subjectKey: chain === SCHOOL_CHAIN ? {} : { classId: chain },
        reason:
          'Sổ cái bị sửa ngoài phần mềm: giá trị đã nhận hoặc đầu chuỗi không khớp chuỗi, đã dựng lại từ chuỗi',
        refs: shortened(found, NAMED),
        commandId: `dung-lai-${chain}-${session.now}`,
      },
    ],
    session.context.sha256,
  );
}

function linesOf({ chain, isMended, found }: LedgerAlarm): readonly string[] {
  const outcome = isMended
    ? 'đã dựng lại từ chuỗi, không có gì được ghi vào sổ điểm từ giá trị bị sửa'
    : 'chuỗi không dùng được, sổ điểm của lớp chưa được xét cho đến khi chuỗi được khôi phục từ lịch sử phiên bản';

  return [
    `- Chuỗi ${chain}: ${outcome}:`,
    ...shortened(found, MAILED).map((text) => `    ${text}`),
  ];
}

function tell(session: Session, alarms: readonly LedgerAlarm[]): void {
  const lines = alarms.flatMap(linesOf);

  lines.forEach((line) => {
    console.error(line);
  });

  try {
    tellAdmins(session, {
      subject: 'Sổ điểm: sổ cái bị sửa ngoài phần mềm',
      body: [
        'Hệ thống thấy sổ cái không như phần mềm đã ghi. Chỉ tài khoản của trường mới sửa được sổ cái:',
        '',
        ...lines,
        '',
        'Hãy xem lịch sử phiên bản của sổ cái để biết ai đã sửa, và đổi mật khẩu tài khoản của trường nếu không rõ.',
      ].join('\n'),
    });
  } catch (thrown) {
    // Whoever is kept from mail is told by the entry.
    console.error(`mail about the ledger: ${String(thrown)}`);
  }
}

/**
 * Tells of what was found wrong beside the chains in this execution: an entry `repair` in each chain that was brought
 * back, and a mail. Belongs before every write of the ledger, so that nothing is mended in silence. A chain that cannot
 * be relied on gets no entry; it is mailed once a day by the beat.
 */
export function tellLedgerAlarms(session: Session): void {
  const mended = session.ledger.takeAlarms().filter(({ isMended }) => isMended);

  mended.forEach((alarm) => {
    writeDown(session, alarm);
  });

  if (mended.length > 0) {
    tell(session, mended);
  }
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
