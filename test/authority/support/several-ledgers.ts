import { AUTHORITY_PROJECT } from '../../../local/workspace';
import { prepared } from '../../bundle/authority/results/results-school';
import { finishSetUp, installTiny, type TinySchool } from './school';

/** A school whose ledger takes one class a workbook: three of them for its three classes. */
export const severalLedgers = prepared(() => {
  const school: TinySchool = installTiny();
  school.workspace.runtime.setScriptProperty(AUTHORITY_PROJECT, 'LEDGER_CLASSES', '1');
  finishSetUp(school);
  school.heartbeat();
  school.clock.advance(300_000);

  return school;
});
