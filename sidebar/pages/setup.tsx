import { SetupFeature } from '../features/setup/setup-feature';
import { mountPage } from '../shell/page';

mountPage(<SetupFeature />, { beforeSetUp: true });
