import { HealthFeature } from '../features/health/health-feature';
import { mountPage } from '../shell/page';

mountPage(<HealthFeature />);
