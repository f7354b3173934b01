import { LOOKUP_WORDS } from '../../src/capabilities/history/pure/words/lookup-words';
import { PROOF_WORDS } from '../../src/capabilities/proof/pure/words/proof-words';
import { LookupFeature } from '../features/lookup/lookup-feature';

/** What the wing shows. */
export const feature = LookupFeature;

/** The texts it brings. */
export const words = [PROOF_WORDS, LOOKUP_WORDS];
