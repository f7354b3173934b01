import { ledgerId } from '../../engine/ledger/ledger-id';
import { type Session, saveSession } from '../../engine/session';
import {
  keepValidPolicy,
  type PolicyInForce,
  policyInForce,
  policyOnceConfirmed,
  waitingPolicy,
} from '../../engine/state/valid-policy';
import { concernedBy, tellPeople } from '../../engine/tell/tell-people';
import type { TableRecord } from '../../kernel/table/table';
import { joinActors } from '../../ledger/entry-actors';
import type { LedgerValue } from '../../ledger/ledger-data';
import { type EntryDraft, SCHOOL_CHAIN, UNKNOWN_ACTOR } from '../../ledger/ledger-entry';
import { personAt } from '../../school/people/person-at';
import { rolesOn } from '../../school/people/roles-on';
import type { RoleId } from '../../school/roles/role-table';
import { VALID_POLICY } from '../../school/tables/valid-policy-table';
import { run } from '../../workspace/call';
import { listRevisions, restOfRevisions } from '../../workspace/drive-calls';
import { isPending } from '../results/pure/rule-choice';
import { finishConfirmation } from './policy-confirmation';
import { dataDigest } from './pure/data-digest';
import { RULES_TABLE } from './pure/rules-table';
import { waitingData, waitingWords } from './pure/waiting-words';

/** The rows of a table as data; what a row means for people is left out. */
function rowsData(rows: readonly TableRecord[]): readonly Readonly<Record<string, string>>[] {
  return rows.map(({ meaning: _words, ...row }) => row);
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

/** The rules in force as data, with what cannot be read and what waits for a leader. */
function policyData(session: Session, policy: PolicyInForce) {
  return {
    settings: Object.fromEntries(policy.settings.map(({ key, value }) => [key, value])),
    testDates: rowsData(policy.testDates),
    holidays: rowsData(policy.holidays),
    rules: rowsData(decisions(session)),
    unreadable: policy.unreadable.map((cell) => ({ ...cell })),
    waiting: policy.waiting.map(waitingData),
  };
}

function digestOf({ context }: Session, data: LedgerValue): string {
  return dataDigest(data, context.sha256);
}

/** Digest of the policy as the control workbook has it now, 16 hex digits: what stands beside the school's chain. */
export function policyDigest(session: Session): string {
  return digestOf(session, policyData(session, policyInForce(session.control)));
}

/** The same once a leader has confirmed what waits. */
export function digestOnceConfirmed(session: Session): string {
  return digestOf(session, policyData(session, policyOnceConfirmed(session.control)));
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

/** The role by which the tabs are open to somebody; null where they are not. */
function handRole(session: Session, email: string): RoleId | null {
  const member = personAt(session.school, email, session.now);
  const held = member === null ? [] : rolesOn(member, session.today);

  return HAND_ROLES.find((role) => held.includes(role)) ?? null;
}

type Writers = Pick<EntryDraft, 'actor' | 'role' | 'basis'>;

/** Who wrote, of those seen in the file: only who may. One role is said where all of them hold it. */
function writersOf(session: Session, editors: readonly string[]): Writers {
  const hands = editors.filter((email) => handRole(session, email) !== null);
  const [role = null, ...others] = new Set(hands.map((email) => handRole(session, email)));

  if (role === null) {
    return { actor: UNKNOWN_ACTOR, role: 'unknown', basis: 'unknown' };
  }

  return {
    actor: joinActors(hands),
    role: others.length === 0 ? role : 'unknown',
    basis: hands.length === 1 ? 'revision' : 'several',
  };
}

/** What the software found when the school was set up. */
function firstWriter({ configuration }: Session): Writers {
  return { actor: configuration.owner, role: 'system', basis: 'command' };
}

function writeDown(session: Session, policy: PolicyInForce): void {
  const { context, ledger } = session;
  const data = policyData(session, policy);
  const digest = digestOf(session, data);
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
        ...(isFirst ? firstWriter(session) : writersOf(session, editors)),
        meaning: 'rule',
        oldValue: before,
        newValue: digest,
        data: { ...data, seen: [...editors] },
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
