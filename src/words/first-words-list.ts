import { IMPACT_WORDS } from '../capabilities/corrections/pure/words/impact-words';
import { HEALTH_WORDS } from '../capabilities/health/pure/words/health-words';
import { HELD_WORDS } from '../capabilities/held/pure/words/held-words';
import { HOME_WORDS } from '../capabilities/home/pure/words/home-words';
import { REOPENING_WORDS } from '../capabilities/reopening/pure/words/reopening-words';
import { YEAR_WORDS } from '../capabilities/year/pure/words/year-words';
import { SHARED_EN } from './shared-en';
import { SHARED_VI } from './shared-vi';

/** The texts of the first view of the school's page: its wings bring their own (`sidebar/wings`). */
export const WORDS_LIST = [
  { vi: SHARED_VI, en: SHARED_EN },
  HOME_WORDS,
  HEALTH_WORDS,
  HELD_WORDS,
  REOPENING_WORDS,
  YEAR_WORDS,
  IMPACT_WORDS,
] as const;
