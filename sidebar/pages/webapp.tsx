import { WebappFeature } from '../features/webapp-feature';
import { mountPage } from '../shell/page';

mountPage(<WebappFeature />, { beforeSetUp: true });
