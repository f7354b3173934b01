import { render } from 'preact';
import { callServer } from '../client/server-functions';
import { InstallFeature } from '../features/install/install-feature';
import { LanguageRoot } from '../shell/page';

const root = document.getElementById('root');

if (root !== null) {
  render(
    <LanguageRoot>
      <InstallFeature call={callServer} />
    </LanguageRoot>,
    root,
  );
}
