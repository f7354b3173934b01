import { isUnreadable } from '../../../kernel/table/cell-kind';
import type { RecordOf } from '../../../kernel/table/table';
import { readCell } from '../../../kernel/table/table-row';
import { parsePhrase } from './phrase/parse-phrase';
import { printRule } from './phrase/print-rule';
import { REGULATION_RULES } from './regulation-rules-table';
import type { REGULATIONS } from './regulations-table';
import type { RegulationRule } from './rule/regulation-rule';

/** A row of the table of regulations, and one of the table of their rules. */
export type RegulationRow = RecordOf<typeof REGULATIONS>;
export type RuleTextRow = RecordOf<typeof REGULATION_RULES>;

/** A rule of a regulation that holds. */
export interface RuleInForce {
  readonly ruleId: string;
  readonly article: string;
  readonly rule: RegulationRule;
  /** UTC ISO. */
  readonly at: string;
}

/** The regulation of the school with the rules that hold, in the order in which they were written down first. */
export interface RegulationInForce {
  readonly row: RegulationRow;
  readonly rules: readonly RuleInForce[];
}

/** What a rule is kept as: its sentence without what follows the limit, which has a column of its own. */
export function storedRule(rule: RegulationRule): Pick<RuleTextRow, 'text' | 'after'> {
  return { text: printRule({ ...rule, after: null }), after: rule.after ?? '' };
}

/** The rule a row keeps; null for one nobody can read. */
export function ruleOfRow(row: Pick<RuleTextRow, 'text' | 'after'>): RegulationRule | null {
  const reading = parsePhrase(row.text);
  const after = readCell(REGULATION_RULES, row, 'after');

  return reading.ok && !isUnreadable(after) ? { ...reading.rule, after } : null;
}

/** The adoption in force: the last that is done. */
export function adoptedRow(rows: readonly RegulationRow[]): RegulationRow | null {
  return rows.filter(({ done }) => done !== '').pop() ?? null;
}

function isRemoval({ text }: RuleTextRow): boolean {
  return text === '';
}

/** The last row of a rule that says something: one nobody can read leaves what held before. */
function lastOf(rows: readonly RuleTextRow[], ruleId: string): RuleInForce | null {
  const readable = rows
    .filter((row) => row.ruleId === ruleId)
    .map((row) => ({ row, rule: isRemoval(row) ? null : ruleOfRow(row) }))
    .filter(({ row, rule }) => rule !== null || isRemoval(row));
  const last = readable[readable.length - 1];

  return last === undefined || last.rule === null
    ? null
    : { ruleId, article: last.row.article, rule: last.rule, at: last.row.at };
}

/** The regulation that holds by the rows there are; null: the school has adopted none. */
export function regulationInForce(
  regulations: readonly RegulationRow[],
  rules: readonly RuleTextRow[],
): RegulationInForce | null {
  const row = adoptedRow(regulations);

  if (row === null) {
    return null;
  }

  const own = rules.filter(({ regulationId, done }) => regulationId === row.id && done !== '');
  const ruleIds = [...new Set(own.map(({ ruleId }) => ruleId))];

  return { row, rules: ruleIds.flatMap((ruleId) => lastOf(own, ruleId) ?? []) };
}
