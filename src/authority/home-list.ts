import { PAPERS_HOME } from '../capabilities/class-book/papers-home';
import { DECISIONS_HOME, OWN_REQUESTS_HOME } from '../capabilities/corrections/requests-home';
import { HEALTH_HOME } from '../capabilities/health/health-home';
import { CHECKING_HOME } from '../capabilities/history/checking-home';
import { OPEN_HOME } from '../capabilities/locks/locks-home';
import { LATE_CLASS_HOME, LATE_GROUP_HOME, LATE_HOME } from '../capabilities/progress/late-home';
import { TEACHING_HOME } from '../capabilities/progress/teaching-home';
import { REFUSED_HOME } from '../capabilities/refused/refused-home';
import { POLICY_HOME } from '../capabilities/regulation/policy-home';
import { OPENINGS_HOME, OWN_OPENINGS_HOME } from '../capabilities/reopening/reopenings-home';
import { APPROVALS_HOME, OWN_CLASS_HOME } from '../capabilities/results/results-home';
import type { HomeContributor } from '../engine/home-contributor';

/** What each capability gives to the homes of people. Adding one = one file in its folder, one line here. */
export const HOME: readonly HomeContributor[] = [
  DECISIONS_HOME,
  OPENINGS_HOME,
  APPROVALS_HOME,
  POLICY_HOME,
  TEACHING_HOME,
  REFUSED_HOME,
  OWN_REQUESTS_HOME,
  OWN_OPENINGS_HOME,
  OWN_CLASS_HOME,
  LATE_CLASS_HOME,
  LATE_HOME,
  LATE_GROUP_HOME,
  OPEN_HOME,
  PAPERS_HOME,
  CHECKING_HOME,
  HEALTH_HOME,
];
