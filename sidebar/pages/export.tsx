import { ExportFeature } from '../features/export/export-feature';
import { mountPage } from '../shell/page';

mountPage(<ExportFeature />);
