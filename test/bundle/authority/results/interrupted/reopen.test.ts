import { approvedSchool, HK1, WHO } from '../results-school';
import { ID, testGivenAgain } from './describe-interrupted';

testGivenAgain(approvedSchool, (school, faults) => {
  school
    .person(WHO.principal)
    .command('result.reopen', { ...HK1, reason: 'Chấm sót' }, { id: ID, faults });
});
