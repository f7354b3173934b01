import { type AuthorityContext, iso } from '../../engine/authority-context';
import { asAppError } from '../../kernel/app-error';
import { fieldsOf } from '../../kernel/table/table';
import { errorMessage } from '../../kernel/words/errors/error-texts';
import { fillText } from '../../kernel/words/fill-text';
import type { InstallationPort } from '../../ports/installation-port';
import { SELF_CHECKS } from '../../school/tables/self-checks-table';
import { run } from '../../workspace/call';
import { writeTexts } from '../../workspace/cells';
import { batchUpdate } from '../../workspace/sheets-calls';
import { type Bench, makeBench } from './bench';
import { CHECKS } from './check-list';
import { type Check, type Finding, finding } from './finding';
import { SELF_CHECK_EN } from './pure/words/en';
import { type CheckId, type CheckResult, REMEDIES } from './pure/words/self-check-texts';
import { SELF_CHECK_VI as TEXTS } from './pure/words/vi';

/** One check done, in words; as it stands in the tab `Tự kiểm tra`. */
export interface CheckRow {
  readonly id: CheckId;
  readonly what: string;
  readonly result: CheckResult;
  readonly found: string;
  /** What to do; '' where nothing is to be done. */
  readonly meaning: string;
  /** UTC ISO. */
  readonly at: string;
}

interface Done {
  readonly id: CheckId;
  readonly finding: Finding;
}

/** Errors that say nothing of what was checked: the service was not there, or the code met what it does not know. */
const SAYS_NOTHING: readonly string[] = ['GOOGLE_UNAVAILABLE', 'BUSY', 'INTERNAL'];

function failed(thrown: unknown): Finding {
  const error = asAppError(thrown);
  const { vi } = errorMessage(error.code, error.details);
  const cause = error.cause === null ? '' : ` (${String(error.cause).slice(0, 300)})`;

  return finding(SAYS_NOTHING.includes(error.code) ? 'unknown' : 'fail', 'error', {
    error: `${vi}${cause}`,
  });
}

function done(check: Check, bench: Bench): Done {
  bench.recorder.trial = check.id;

  try {
    return { id: check.id, finding: check.run(bench) };
  } catch (thrown) {
    return { id: check.id, finding: failed(thrown) };
  }
}

function rowOf({ id, finding: { result, found, values } }: Done, at: string): CheckRow {
  const kind = TEXTS.kinds[String(values.kind)] ?? '';

  return {
    id,
    what: TEXTS.checks[id],
    result,
    found: fillText(TEXTS.found[found], { ...values, kind }),
    meaning: result === 'pass' ? '' : TEXTS.toDo[REMEDIES[id] ?? 'developers'],
    at,
  };
}

/** Rows of an earlier version with more checks than this are emptied. */
const SPARE_ROWS = 20;

function store(bench: Bench, rows: readonly CheckRow[]): void {
  const blank = fieldsOf(SELF_CHECKS).map(() => '');
  const texts = rows.map(({ id, what, result, found, meaning, at }) => [
    ...[id, what, TEXTS.results[result], found, meaning, at],
  ]);
  const spare = Array.from({ length: SPARE_ROWS }, () => blank);
  const at = { sheetId: SELF_CHECKS.sheetId, row: 1, column: 0 };
  run(
    bench.context.http,
    batchUpdate(bench.configuration.controlId, [writeTexts(at, [...texts, ...spare])]),
  );
}

function line({ id, what, result, found, meaning }: CheckRow): string {
  const english = `${SELF_CHECK_EN.results[result]}: ${SELF_CHECK_EN.checks[id]}`;

  return `[${TEXTS.results[result]}] ${what}: ${found} ${meaning && `→ ${meaning} `}(${english})`;
}

function report(rows: readonly CheckRow[]): void {
  const count = (wanted: CheckResult): number =>
    rows.filter(({ result }) => result === wanted).length;

  rows.forEach((row) => {
    (row.result === 'fail' ? console.warn : console.log)(line(row));
  });
  console.log(
    fillText(TEXTS.summary, {
      pass: count('pass'),
      fail: count('fail'),
      unknown: count('unknown'),
    }),
  );
}

/**
 * Looks at everything the installation depends on: its own state, and those of Google's ways that no document settles
 * (they are tried on a temporary workbook, which is removed). Changes nothing else but adding tabs that a newer version
 * has to the control workbook; a check that fails does not stop the others. The rows go to the tab `Tự kiểm tra` and to
 * the log.
 */
export function selfCheck(
  context: AuthorityContext,
  installation: InstallationPort,
): readonly CheckRow[] {
  const bench = makeBench(context, installation);
  const rows = CHECKS.map((check) => rowOf(done(check, bench), iso(bench.now)));
  report(rows);

  try {
    store(bench, rows);
  } catch (thrown) {
    console.warn(fillText(TEXTS.notWritten, failed(thrown).values));
  }

  return rows;
}
