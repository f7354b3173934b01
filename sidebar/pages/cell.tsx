import { CellFeature } from '../features/cell/cell-feature';
import { mountPage } from '../shell/page';

mountPage(<CellFeature />);
