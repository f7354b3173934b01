import type { PageEffect } from '../page-server/page-protocol';
import { showMessage, showToast } from './messages';
import { page } from './page-state';

/** Does in the window what an execution asked for. */
export function applyEffects(effects: readonly PageEffect[]): void {
  for (const effect of effects) {
    switch (effect.kind) {
      case 'menu':
        page.set({ menus: effect.menus });
        break;
      case 'alert':
        showMessage(effect.title, effect.message);
        break;
      case 'toast':
        showToast(effect.message, effect.title);
        break;
      case 'sidebar':
        page.set({ sidebar: effect });
        break;
      default:
        page.set({ frameDialogs: [...page.get().frameDialogs, effect] });
    }
  }
}
