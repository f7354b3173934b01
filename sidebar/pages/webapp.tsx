import { addressOfPage } from '../client/page-address';
import { WebappFeature } from '../features/webapp-feature';
import { mountPage } from '../shell/page';
import { PlaceRoot } from '../shell/place';

mountPage(
  <PlaceRoot address={addressOfPage()}>
    <WebappFeature />
  </PlaceRoot>,
  { beforeSetUp: true },
);
