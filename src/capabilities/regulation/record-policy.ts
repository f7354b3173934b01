import { ledgerId } from '../../engine/ledger/ledger-id';
import { type Session, saveSession } from '../../engine/session';
import { concernedBy, tellPeople } from '../../engine/tell/tell-people';
import type { TableRecord } from '../../kernel/table/table';
import { joinActors } from '../../ledger/entry-actors';
import { SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import { personAt } from '../../school/people/person-at';
import { rolesOn } from '../../school/people/roles-on';
import type { RoleId } from '../../school/roles/role-table';
import { HOLIDAYS_TABLE } from '../../school/tables/holidays-table';
import { SETTINGS } from '../../school/tables/settings-table';
import { TEST_DATES } from '../../school/tables/test-dates-table';
import { cellWords } from '../../school/unreadable-cells';
import { run } from '../../workspace/call';
import { listRevisions, restOfRevisions } from '../../workspace/drive-calls';
import { isPending } from '../results/pure/rule-choice';
import { finishConfirmation } from './policy-confirmation';
import { RULES_TABLE } from './pure/rules-table';
import { VALID_POLICY } from './pure/valid-policy-table';
import {
  keepValidPolicy,
  type PolicyInForce,
  policyInForce,
  policyOnceConfirmed,
  waitingPolicy,
} from './valid-policy';
import { waitingWords } from './waiting-policy';

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
  const { settings, testDates, holidays, unreadable, waiting } = policy;

  return [
    ...waiting.flatMap(waitingWords).map((words) => `Chờ lãnh đạo duyệt: ${words}`),
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

/** The same once a leader has confirmed what waits. */
export function digestOnceConfirmed(session: Session): string {
  return digestOf(session, policyText(session, policyOnceConfirmed(session.control)));
}

/** What waits for a leader, in words; empty = nothing. */
export function waitingLines(session: Session): readonly string[] {
  return waitingPolicy(session.control).flatMap(waitingWords);
}

/** Stands for exactly what waits now; '' = nothing. */
export function waitingDigest(session: Session): string {
  const lines = waitingLines(session);

  return lines.length === 0 ? '' : digestOf(session, lines.join('\n'));
}

function reasonFor(isFirst: boolean, { unreadable, waiting }: PolicyInForce): string {
  if (waiting.length > 0) {
    return 'Thay đổi làm mở lại cột điểm đã đóng: chờ lãnh đạo duyệt, quy định cũ còn hiệu lực';
  }

  if (unreadable.length > 0) {
    const cells = unreadable.slice(0, NAMED).map(cellWords);

    return `Không đọc được ô ${cells.join('; ')}: trang đó giữ nội dung hợp lệ gần nhất`;
  }

  return isFirst ? FIRST : CHANGED;
}

/** When rules written by hand were last taken over, UTC ms; 0 = never. */
function lastKept(session: Session): number {
  const times = session.control.all(VALID_POLICY).map(({ at }) => Date.parse(at) || 0);

  return Math.max(0, ...times);
}

/**
 * Who has changed the control workbook by hand since its rules were last taken over; the school account itself writes
 * there with every command.
 */
function handEditors(session: Session): readonly string[] {
  const { owner, controlId } = session.configuration;
  const since = lastKept(session);
  const { http } = session.context;
  const revisions = restOfRevisions(http, controlId, run(http, listRevisions(controlId)));
  const emails = revisions
    .filter(({ modifiedTime }) => Date.parse(modifiedTime) >= since)
    .map(({ lastModifyingUser }) => (lastModifyingUser?.emailAddress ?? '').toLowerCase());

  return [...new Set(emails)].filter((email) => email !== '' && email !== owner);
}

/** Roles to which the tabs written by hand are open. */
const HAND_ROLES: readonly RoleId[] = ['principal', 'admin'];

/**
 * The role by which the tabs are open to whoever was seen in the file; where several had different ones, none is said.
 * The keyboard of the school account, where nobody else was seen, is the administrators'.
 */
function editorRole(session: Session, editors: readonly string[]): string {
  const roles = editors.map((email) => {
    const member = personAt(session.school, email, session.now);
    const held = member === null ? [] : rolesOn(member, session.today);

    return HAND_ROLES.find((role) => held.includes(role)) ?? 'unknown';
  });
  const [first = 'admin', ...others] = new Set(roles);

  return others.length === 0 ? first : 'unknown';
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
        actor: joinActors(editors) || session.configuration.owner,
        role: isFirst ? 'system' : editorRole(session, editors),
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
  tellWaiting(session, policy, editors);
}

/** Leaders and teachers learn at once that columns would open again; nothing opens before a leader confirms. */
function tellWaiting(
  session: Session,
  { waiting }: PolicyInForce,
  editors: readonly string[],
): void {
  if (waiting.length === 0) {
    return;
  }

  const columns = waiting.flatMap((tab) => tab.columns);
  const by = editors.length === 0 ? '' : ` (người sửa tệp: ${editors.join(', ')})`;

  tellPeople(session, concernedBy(session, columns, ''), {
    subject: 'Sổ điểm: có thay đổi quy định chờ lãnh đạo duyệt',
    body: [
      `Sổ quản trị vừa được sửa${by}. Thay đổi này làm mở lại các cột điểm đã đóng nên chưa có hiệu lực:`,
      '',
      ...waiting.flatMap(waitingWords).map((words) => `- ${words}`),
      '',
      'Hiệu trưởng hoặc phó hiệu trưởng duyệt, kèm lí do, ở trang “Khóa, mở khóa”. Nếu không đồng ý, hãy sửa lại giá trị cũ trong Sổ quản trị.',
    ].join('\n'),
  });
}

/** True for a confirmation whose command died between ledger and control: the ledger has it, so it holds. */
export function isConfirmationOwed(session: Session): boolean {
  return (
    waitingPolicy(session.control).length > 0 &&
    digestOnceConfirmed(session) === session.ledger.marker(SCHOOL_CHAIN)
  );
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

  if (isConfirmationOwed(session)) {
    finishConfirmation(session);
  }

  writeDown(session, policyInForce(session.control));
  keepValidPolicy(session.control, session.nowIso);
  saveSession(session);
}
