import { REMARKS_WORDS } from '../../src/capabilities/remarks/pure/words/remarks-words';
import { RemarksFeature } from '../features/remarks/remarks-feature';

/** What the wing shows. */
export const feature = RemarksFeature;

/** The texts it brings. */
export const words = [REMARKS_WORDS];
