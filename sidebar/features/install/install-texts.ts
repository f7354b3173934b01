import { INSTALL_EN } from '../../../src/capabilities/installing/pure/words/install-en';
import { INSTALL_VI } from '../../../src/capabilities/installing/pure/words/install-vi';
import { fillText, type TextValues } from '../../../src/kernel/words/fill-text';
import { useTexts } from '../../shell/language';

/** A text of this page. */
export type InstallTextKey = keyof typeof INSTALL_VI;

/** The texts of this page in the language chosen. */
export function useInstallTexts(): (key: InstallTextKey, values?: TextValues) => string {
  const { language } = useTexts();
  const texts = language === 'vi' ? INSTALL_VI : INSTALL_EN;

  return (key, values) => fillText(texts[key], values);
}
