import { YEAR_WORDS } from '../../src/capabilities/year/pure/words/year-words';
import { YearFeature } from '../features/year/year-feature';

/** What the wing shows. */
export const feature = YearFeature;

/** The texts it brings. */
export const words = [YEAR_WORDS];
