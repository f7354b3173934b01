import { severalLedgers } from '../../authority/support/several-ledgers';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { testScenario } from './cut-off-everywhere';

describe('acts that write several workbooks of the ledger, cut off anywhere', () => {
  it('a lock of all classes, given again or left alone, ends as if it had not been', () => {
    testScenario({
      start: severalLedgers,
      give: (school, given) =>
        school
          .person(PEOPLE.principal)
          .command('lock.apply', { scope: { term: 1 }, reason: 'Chốt sổ' }, given),
    });
  });
});
