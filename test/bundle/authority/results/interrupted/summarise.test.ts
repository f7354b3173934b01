import { readySchool, WHO } from '../results-school';
import { ID, testGivenAgain } from './describe-interrupted';

testGivenAgain(readySchool, (school, faults) => {
  school
    .person(WHO.lan)
    .command('result.summarise', { classIds: ['6A1'], term: 1 }, { id: ID, faults });
});
