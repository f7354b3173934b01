import { cellWords } from '../../domain/control/unreadable-cells';
import { roomText } from '../../domain/ledger/ledger-room';
import type { Session } from '../session';
import { policyInForce } from '../state/valid-policy';
import { brokenChains } from './ledger-alarms';
import type { OwedWork } from './owed-work';
import { tellAdmins } from './tell-admins';

/** Script property: digest of a problem → the day (ISO date) on which it was last mailed. */
const KEY = 'REMINDED';
/** Problems named in one mail; the rest is counted. */
const NAMED = 20;
/** What is known of a day is bounded: a property holds 9 KB. */
const REMEMBERED = 200;
/** Work the beat has had some tries at is told of; what was given just now may still be under way. */
const PATIENCE_MS = 10 * 60 * 1000;

type Reminded = Readonly<Record<string, string>>;

function readReminded(session: Session): Reminded {
  const text = session.context.properties.get(KEY);

  return text === null ? {} : (JSON.parse(text) as Reminded);
}

/** Cells of the tabs written by hand that cannot be read, in words. */
export function unreadableCells(session: Session): readonly string[] {
  return policyInForce(session.control).unreadable.map(cellWords);
}

/** The first of them; the others are counted. */
function shortened(problems: readonly string[]): readonly string[] {
  const rest = problems.length - NAMED;

  return rest > 0 ? [...problems.slice(0, NAMED), `… và ${rest} việc tương tự`] : problems;
}

/** Told long before the workbook of the ledger is full. */
function ledgerRoom({ ledger }: Session): readonly string[] {
  const text = roomText(ledger.cells);

  return text === null ? [] : [text];
}

function problemsOf(session: Session, works: readonly OwedWork[]): readonly string[] {
  const cells = unreadableCells(session).map((cell) => `Ô không đọc được: ${cell}`);
  const owed = works
    .flatMap(({ rows }) => rows(session))
    .filter(({ since }) => session.now - Date.parse(since) >= PATIENCE_MS)
    .map(({ words }) => words);

  return [
    ...shortened(cells),
    ...shortened(brokenChains(session)),
    ...ledgerRoom(session),
    ...shortened(owed),
  ];
}

function mail(session: Session, problems: readonly string[]): void {
  tellAdmins(session, {
    subject: 'Sổ điểm: có việc cần xử lí',
    body: [
      'Hệ thống sổ điểm thấy các việc sau cần được xử lí:',
      '',
      ...problems.map((problem) => `- ${problem}`),
      '',
      'Trang có ô không đọc được giữ nội dung hợp lệ gần nhất cho đến khi ô được sửa. Việc chưa xong được thử lại sau mỗi năm phút. Thư này được gửi mỗi ngày một lần khi việc còn đó.',
    ].join('\n'),
  });
}

/**
 * Tells the administrators of what waits for people: cells nobody can read, and work that does not come to its end.
 * Each at most once a day, for as long as it lasts. What could not be mailed is tried again with the next beat.
 */
export function remindAdmins(session: Session, works: readonly OwedWork[]): void {
  const { context, today } = session;
  const reminded = readReminded(session);
  const due = problemsOf(session, works)
    .map((problem) => ({ problem, digest: context.sha256(problem).slice(0, 12) }))
    .filter(({ digest }) => reminded[digest] !== today);

  if (due.length === 0) {
    return;
  }

  mail(
    session,
    due.map(({ problem }) => problem),
  );

  // Of days before nothing need be known: what lasts is due again.
  const ofToday = Object.entries(reminded).filter(([, day]) => day === today);
  const next = [...ofToday, ...due.map(({ digest }) => [digest, today] as const)];
  context.properties.set(KEY, JSON.stringify(Object.fromEntries(next.slice(-REMEMBERED))));
}
