import { LockFeature } from '../features/lock/lock-feature';
import { mountPage } from '../shell/page';

mountPage(<LockFeature />);
