import { REMARKS_SCENARIOS } from './remarks-scenarios';
import { ROLL_CALL_SCENARIOS } from './roll-call-scenarios';

/** Acts of the daily life of a class. */
export const CLASS_LIFE_SCENARIOS = { ...ROLL_CALL_SCENARIOS, ...REMARKS_SCENARIOS };
