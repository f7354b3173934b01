import qrcode from 'qrcode-generator';
import { LanguageSwitch } from '../components/language-switch';
import { Notice } from '../components/notice';
import { useTexts } from '../shell/language';

/** The link to the school's page, and the same as a QR code for the phone in the hand. */
export function PhoneFeature({ url }: { readonly url: string }) {
  const { t } = useTexts();

  if (!/^https?:\/\//.test(url)) {
    return (
      <main class="page">
        <Notice tone="warning">{t('phone.missing')}</Notice>
      </main>
    );
  }

  return (
    <main class="page phone">
      <div class="phone-top">
        <LanguageSwitch />
      </div>
      <p>{t('phone.intro')}</p>
      <a class="button button-filled" href={url} target="_blank" rel="noopener noreferrer">
        {t('phone.open')}
      </a>
      <p class="muted">{t('phone.scan')}</p>
      <QrCode url={url} />
    </main>
  );
}

function QrCode({ url }: { readonly url: string }) {
  const { t } = useTexts();
  const code = qrcode(0, 'M');

  code.addData(url);
  code.make();

  const size = code.getModuleCount();
  const cells = Array.from({ length: size * size }, (_, at) => ({
    row: Math.floor(at / size),
    column: at % size,
  }));
  const path = cells
    .filter(({ row, column }) => code.isDark(row, column))
    .map(({ row, column }) => `M${column} ${row}h1v1h-1z`)
    .join('');

  return (
    <svg
      class="qr"
      role="img"
      aria-label={t('phone.qr', { url })}
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      shape-rendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
