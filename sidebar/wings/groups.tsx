import { REGULATION_PAGE_WORDS } from '../../src/capabilities/regulation/pure/words/regulation-page-words';
import { REGULATION_WORDS } from '../../src/capabilities/regulation/pure/words/regulation-words';
import { GROUPS_WORDS } from '../../src/capabilities/subject-groups/pure/words/groups-words';
import { GroupsFeature } from '../features/subject-groups/groups-feature';

/** What the wing shows. */
export const feature = GroupsFeature;

/** The texts it brings. */
export const words = [REGULATION_PAGE_WORDS, REGULATION_WORDS, GROUPS_WORDS];
