import { useTexts } from '../shell/language';

/** A link that opens in a new tab (the frame of a sidebar cannot navigate). Only web addresses become links. */
export function ExternalLink({ href, text }: { readonly href: string; readonly text: string }) {
  const { t } = useTexts();

  if (!/^https?:\/\//.test(href)) {
    return <span>{text}</span>;
  }

  return (
    <a class="link" href={href} target="_blank" rel="noopener noreferrer">
      {text}
      <span class="visually-hidden"> ({t('common.opensNewTab')})</span>
    </a>
  );
}
