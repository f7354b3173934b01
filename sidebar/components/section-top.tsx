import type { ComponentChildren } from 'preact';
import { useTexts } from '../shell/language';
import { Button } from './button';

/** A heading with a refresh button at its side. */
export function SectionTop(props: {
  readonly title: ComponentChildren;
  readonly loading: boolean;
  readonly onRefresh: () => unknown;
}) {
  const { t } = useTexts();

  return (
    <div class="section-top">
      <h2>{props.title}</h2>
      <Button variant="text" busy={props.loading} onClick={props.onRefresh}>
        {t('common.refresh')}
      </Button>
    </div>
  );
}
