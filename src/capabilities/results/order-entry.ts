import { ledgerId } from '../../engine/ledger/ledger-id';
import { readCell } from '../../kernel/table/table-row';
import type { BothTexts } from '../../kernel/words/both-texts';
import type { LedgerData } from '../../ledger/ledger-data';
import type { EntryDraft } from '../../ledger/ledger-entry';
import type { Meaning } from '../../ledger/meaning';
import { actWords } from './pure/act-words';
import { periodCode, readPeriod } from './pure/period';
import { pinIn, pinsOf, type ResultAct, type ResultOrder } from './pure/result-orders';
import { RESULT_ORDERS } from './pure/result-orders-table';
import { pinText } from './pure/rule-choice';
import type { SpecialCase } from './pure/special-cases';

/** What the ledger calls an act. */
const MEANINGS: Readonly<Record<ResultAct, Meaning>> = {
  complete: 'sign',
  summarise: 'summarise',
  submit: 'sign',
  approve: 'approve',
  reopen: 'unseal',
  retest: 'sign',
  case: 'decide',
};

function recordOf(decided: SpecialCase | null) {
  return decided === null ? null : { ...decided };
}

/** What an act fixes for a class, as data: the rules, the hash of the inputs, the stored results. */
function pinData(order: ResultOrder, classId: string, rows: string) {
  const { ruleSet, options, hash, version } = pinIn(order, classId);
  const pin = { rules: pinText(ruleSet), options: JSON.stringify(options), inputs: hash };

  return order.kind === 'approve' ? { ...pin, edition: version, results: rows } : pin;
}

function actData(order: ResultOrder, classId: string, rows: string): LedgerData {
  const subjects = [...readCell(RESULT_ORDERS, order, 'subjectId')];

  switch (order.kind as ResultAct) {
    case 'case':
      return { act: order.kind, registers: subjects, decided: recordOf(decidedIn(order)) };
    case 'retest':
      return { act: order.kind, registers: subjects };
    default:
      return { act: order.kind, ...pinData(order, classId, rows) };
  }
}

function decidedIn(order: ResultOrder): SpecialCase | null {
  return order.kind === 'case' ? (Object.values(pinsOf(order))[0]?.special ?? null) : null;
}

/** What an act was about, in words. */
export function orderWords(order: ResultOrder): BothTexts {
  return actWords({
    act: order.kind as ResultAct,
    period: readPeriod(order.period) ?? 1,
    subjectIds: readCell(RESULT_ORDERS, order, 'subjectId'),
    decided: decidedIn(order),
    reason: order.reason,
  });
}

/** The entry of an act for one class; `rowsHash`: of the stored results, approvals only. */
export function orderEntry(order: ResultOrder, classId: string, rowsHash: string): EntryDraft {
  return {
    time: order.at,
    actor: order.by,
    role: order.role,
    meaning: MEANINGS[order.kind as ResultAct],
    key: {
      class: classId,
      row: order.pupilId,
      register: order.kind === 'complete' ? order.subjectId : '',
      column: periodCode(readPeriod(order.period) ?? 1),
    },
    reason: order.reason,
    data: actData(order, classId, rowsHash),
    commandId: ledgerId('result', order.id),
  };
}
