import {
  HOLIDAYS_TABLE,
  RULES_TABLE,
  SETTINGS,
  type TableRecord,
  TEST_DATES,
} from '../../domain/control/table-schema';
import { cellWords } from '../../domain/control/unreadable-cells';
import { SCHOOL_CHAIN } from '../../domain/ledger/ledger-entry';
import { isPending } from '../../domain/results/rule-choice';
import { type Session, saveSession } from '../session';
import { keepValidPolicy, type PolicyInForce, policyInForce } from '../state/valid-policy';
import { run } from '../workspace/call';
import { listRevisions, restOfRevisions } from '../workspace/drive-calls';
import { ledgerId } from './ledger-id';

/** A cell holds 50,000 characters; the rules of a school are far shorter. */
const MAX_TEXT = 45_000;

const FIRST = 'Quy định khi thiết lập';
const CHANGED =
  'Cài đặt, ngày kiểm tra, ngày nghỉ hoặc quy chế đánh giá đã được sửa; giá trị cũ là mã của lần ghi trước';
/** Cells named in the reason of an entry; the entry itself names all. */
const NAMED = 5;

/** A table as text, a row a line; what a row means for people is left out. */
function tableLines(title: string, rows: readonly TableRecord[]): readonly string[] {
  return rows.map((row) => {
    const cells = Object.entries(row).filter(([field]) => field !== 'meaning');

    return `${title}: ${cells.map(([, value]) => value).join(' | ')}`;
  });
}

/**
 * Decisions on the rules of evaluation, however they came there; how far a command has come is no part of them. One
 * that is not in the ledger yet holds for nobody.
 */
function decisions(session: Session): readonly TableRecord[] {
  return session.control
    .all(RULES_TABLE)
    .filter((row) => !isPending(row))
    .map((row) => ({ ...row, done: '' }));
}

/** What cannot be read first, then the rules in force. */
function policyText(session: Session, policy: PolicyInForce): string {
  const { settings, testDates, holidays, unreadable } = policy;

  return [
    ...unreadable.map((cell) => `Không đọc được: ${cellWords(cell)}`),
    ...tableLines(SETTINGS.title, settings),
    ...tableLines(TEST_DATES.title, testDates),
    ...tableLines(HOLIDAYS_TABLE.title, holidays),
    ...tableLines(RULES_TABLE.title, decisions(session)),
  ].join('\n');
}

function digestOf(session: Session, text: string): string {
  return session.context.sha256(text).slice(0, 16);
}

/** Digest of the policy as the control workbook has it now, 16 hex digits: what stands beside the school's chain. */
export function policyDigest(session: Session): string {
  return digestOf(session, policyText(session, policyInForce(session.control)));
}

function reasonFor(isFirst: boolean, { unreadable }: PolicyInForce): string {
  if (unreadable.length > 0) {
    const cells = unreadable.slice(0, NAMED).map(cellWords);

    return `Không đọc được ô ${cells.join('; ')}: trang đó giữ nội dung hợp lệ gần nhất`;
  }

  return isFirst ? FIRST : CHANGED;
}

/** Who has changed the control workbook by hand; the school account itself writes there with every command. */
function handEditors(session: Session): readonly string[] {
  const { owner, controlId } = session.configuration;
  const { http } = session.context;
  const revisions = restOfRevisions(http, controlId, run(http, listRevisions(controlId)));
  const emails = revisions.map(({ lastModifyingUser }) =>
    (lastModifyingUser?.emailAddress ?? '').toLowerCase(),
  );

  return [...new Set(emails)].filter((email) => email !== '' && email !== owner);
}

function writeDown(session: Session, policy: PolicyInForce): void {
  const { context, ledger } = session;
  const text = policyText(session, policy);
  const digest = digestOf(session, text);
  const before = ledger.marker(SCHOOL_CHAIN);

  if (before === digest) {
    return;
  }

  const isFirst = before === '';
  const editors = isFirst ? [] : handEditors(session);

  ledger.append(
    SCHOOL_CHAIN,
    [
      {
        time: session.nowIso,
        actor: editors.join(' | ') || session.configuration.owner,
        role: isFirst ? 'system' : 'admin',
        meaning: 'rule',
        oldValue: before,
        newValue: text.slice(0, MAX_TEXT),
        reason: reasonFor(isFirst, policy),
        refs: [digest],
        commandId: ledgerId('policy', digest, String(session.now)),
      },
    ],
    context.sha256,
  );
  ledger.setMarker(SCHOOL_CHAIN, digest);
}

/**
 * Writes the rules into the school's chain whenever settings, test dates or holidays have changed, and once when one of
 * them can no longer be read or can be again: nobody re-opens a deadline unseen by moving a date. The digest of what
 * was last written stands beside the chain and changes with it. What can be read is kept, to stay in force.
 */
export function recordPolicy(session: Session): void {
  if (session.school.classes.length === 0) {
    return;
  }

  writeDown(session, policyInForce(session.control));
  keepValidPolicy(session.control, session.nowIso);
  saveSession(session);
}
