import { PupilsFeature } from '../features/pupils/pupils-feature';
import { mountPage } from '../shell/page';

mountPage(<PupilsFeature />);
