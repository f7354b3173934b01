import { EXCHANGE_WORDS } from '../../src/capabilities/exchange/pure/words/exchange-words';
import { LOOKUP_WORDS } from '../../src/capabilities/history/pure/words/lookup-words';
import { ExchangeFeature } from '../features/exchange/exchange-feature';

/** What the wing shows. */
export const feature = ExchangeFeature;

/** The texts it brings. */
export const words = [LOOKUP_WORDS, EXCHANGE_WORDS];
