import type { UiLanguage } from '../../src/words/ui-text-key';
import { useTexts } from '../shell/language';

const NAMES: Readonly<Record<UiLanguage, string>> = { vi: 'Tiếng Việt', en: 'English' };
const LANGUAGES: readonly UiLanguage[] = ['vi', 'en'];

/** Two small buttons, `VI` and `EN`. */
export function LanguageSwitch() {
  const { language, setLanguage, t } = useTexts();

  return (
    <fieldset class="languages">
      <legend class="visually-hidden">{t('common.language')}</legend>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          class="language"
          aria-label={`${one.toUpperCase()} – ${NAMES[one]}`}
          aria-pressed={one === language}
          onClick={() => setLanguage(one)}
        >
          {one.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
