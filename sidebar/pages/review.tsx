import { ReviewFeature } from '../features/review/review-feature';
import { mountPage } from '../shell/page';

mountPage(<ReviewFeature />);
