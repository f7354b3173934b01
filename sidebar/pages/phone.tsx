import { render } from 'preact';
import { PhoneFeature } from '../features/phone-feature';
import { LanguageRoot } from '../shell/page';

const root = document.getElementById('root');

if (root !== null) {
  // The add-on puts the address in before it shows the page; an unknown address leaves the attribute empty.
  render(
    <LanguageRoot>
      <PhoneFeature url={root.dataset.url ?? ''} />
    </LanguageRoot>,
    root,
  );
}
