import { HK1, readySchool, WHO } from '../results-school';
import { ID, testGivenAgain } from './describe-interrupted';

testGivenAgain(readySchool, (school, faults) => {
  school.person(WHO.lan).command('result.submit', HK1, { id: ID, faults });
});
