import { useTexts } from '../shell/language';
import { useSchool } from '../shell/school';
import { LanguageSwitch } from './language-switch';

/** Says who is acting: name, roles and e-mail, as the authority sees them. */
export function ActorBar() {
  const { t, role } = useTexts();
  const { value, loading } = useSchool();
  const actor = value?.actor;
  const roles = actor?.roles.map(role).join(', ');

  return (
    <header class="actor">
      <div class="actor-avatar" aria-hidden="true">
        {initial(actor?.name)}
      </div>
      <div class="actor-text">
        <span class="visually-hidden">{t('actor.as')} </span>
        <strong class="actor-name">{actor?.name ?? (loading ? t('common.loading') : '')}</strong>
        {actor !== undefined && (
          <span class="actor-more">
            <span>{roles === '' ? t('actor.noRole') : roles}</span>
            {actor.email !== actor.name && (
              <span class="actor-email" title={actor.email}>
                {actor.email}
              </span>
            )}
          </span>
        )}
      </div>
      <LanguageSwitch />
    </header>
  );
}

/** The given name comes last in Vietnamese. */
function initial(name: string | undefined): string {
  return name?.trim().split(/\s+/).pop()?.charAt(0).toUpperCase() ?? '';
}
