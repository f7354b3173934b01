import { useState } from 'preact/hooks';
import type { QueryCatalogue } from '../../../src/contract/catalogue';
import { ExternalLink } from '../../components/external-link';
import { Field } from '../../components/field';
import { QueryStatus } from '../../components/query-status';
import { SectionTop } from '../../components/section-top';
import { formatTime } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import type { QueryState } from '../../shell/use-query';

type Archive = QueryCatalogue['archive.list']['value'];

/** Files of the archive, newest first, with link, pages, maker and checksum; a box to search by path. */
export function ArchiveList({ archive }: { readonly archive: QueryState<Archive> }) {
  const { t } = useTexts();
  const [filter, setFilter] = useState('');
  const wanted = filter.trim().toLowerCase();
  const files = [...(archive.value ?? [])]
    .filter(({ path }) => path.toLowerCase().includes(wanted))
    .sort((a, b) => b.madeAt.localeCompare(a.madeAt));

  return (
    <section class="stack">
      <SectionTop title={t('archive.title')} loading={archive.loading} onRefresh={archive.reload} />
      <QueryStatus of={archive} lines={3} />
      {archive.value?.length === 0 && <p class="muted">{t('archive.empty')}</p>}
      {(archive.value?.length ?? 0) > 5 && (
        <Field label={t('archive.filter')}>
          {({ id }) => (
            <input
              id={id}
              type="search"
              value={filter}
              onInput={(event) => setFilter(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      <ul class="archive">
        {files.map((file) => (
          <ArchiveFile key={file.path + file.sha256} file={file} />
        ))}
      </ul>
    </section>
  );
}

function ArchiveFile({ file }: { readonly file: Archive[number] }) {
  const { t } = useTexts();
  const parts = file.path.split('/');

  return (
    <li class="card item">
      <ExternalLink href={file.url} text={parts[parts.length - 1] ?? file.path} />
      <p class="muted small">{parts.slice(0, -1).join(' › ')}</p>
      <p class="muted small">
        {t('archive.pages', { pages: file.pages })} ·{' '}
        {t('archive.made', { who: file.madeBy, time: formatTime(file.madeAt) })}
      </p>
      <p class="sha" title={file.sha256}>
        {t('archive.sha')} <code>{file.sha256}</code>
      </p>
    </li>
  );
}
