import { DecideFeature } from '../features/requests/decide-feature';
import { mountPage } from '../shell/page';

mountPage(<DecideFeature />);
