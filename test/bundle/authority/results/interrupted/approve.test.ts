import { submittedSchool, WHO } from '../results-school';
import { type Act, ID, testGivenAgain, testLeftAlone } from './describe-interrupted';

const approve: Act = (school, faults) => {
  school
    .person(WHO.principal)
    .command('result.approve', { classIds: ['6A1'], term: 1 }, { id: ID, faults });
};

testGivenAgain(submittedSchool, approve);
testLeftAlone(submittedSchool, approve);
