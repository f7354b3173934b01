import { join } from 'node:path';
import { readLedger } from '../../school/export-ledger';
import type { DemoSchool } from '../demo-school';
import { type CaseNumbers, PUBLISHED } from './case-numbers';
import { casePlan } from './case-plan';
import { replayCase } from './case-replay';
import { type CaseReport, caseContent, caseEdits, casePdf, caseReport } from './case-report';

/** Where a report goes, and what it is made with. */
interface CaseOutput {
  readonly out: string;
  readonly dist: string;
  readonly write: (path: string, content: string | Buffer) => void;
  readonly onStep: (text: string) => void;
}

/** Replays the case in a founded school and writes what the ledger says of it. @returns what was written. */
export function runWrongColumn(
  demo: DemoSchool,
  { out, dist, write, onStep }: CaseOutput,
  numbers: CaseNumbers = PUBLISHED,
): CaseReport {
  replayCase(demo, casePlan(demo.school, numbers), onStep);

  const entries = readLedger(demo.files);
  const edits = caseEdits(entries);
  const report = caseReport(edits, numbers);
  const nameOf = (email: string): string =>
    demo.school.staff.find((member) => member.email === email)?.fullName ?? email;
  const tip = entries.filter(({ chain }) => chain === entries[0]?.chain).pop();
  const pdf = casePdf(dist, caseContent(edits, report, nameOf), {
    sequence: tip?.seq ?? 0,
    head: tip?.hash ?? '',
    now: demo.workspace.clock.now(),
  });

  write(join(out, 'wrong-column/report.json'), `${JSON.stringify(report, null, 2)}\n`);
  write(join(out, 'wrong-column/report.pdf'), Buffer.from(pdf));

  return report;
}
