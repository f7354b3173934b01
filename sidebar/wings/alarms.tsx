import { ALARMS_WORDS } from '../../src/capabilities/alarms/pure/words/alarms-words';
import { AlarmsFeature } from '../features/alarms/alarms-feature';

/** What the wing shows. */
export const feature = AlarmsFeature;

/** The texts it brings. */
export const words = [ALARMS_WORDS];
