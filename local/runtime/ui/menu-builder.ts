import type { MenuModel } from '../../kernel/runtime-types';
import { internalsOf, type ScriptObject, scriptObject } from '../context/script-object';
import { badSignature } from '../execution/script-errors';

interface MenuDraft {
  readonly title: string;
  readonly items: MenuModel['items'][number][];
}

/** A `Menu` being built; `addToUi` hands it to `show`. */
export function menuBuilder(title: string, show: (menu: MenuModel) => void): ScriptObject {
  const draft: MenuDraft = { title, items: [] };
  const add = (item: MenuModel['items'][number]): ScriptObject => {
    draft.items.push(item);
    return self;
  };

  const self: ScriptObject = scriptObject<GoogleAppsScript.Base.Menu>(
    'Menu',
    {
      addItem: (label: unknown, functionName: unknown) => {
        if (typeof label !== 'string' || typeof functionName !== 'string') {
          throw badSignature('Ui.Menu.addItem', [label, functionName]);
        }
        return add({ kind: 'item', label, functionName });
      },
      addSeparator: () => add({ kind: 'separator' }),
      addSubMenu: (menu: unknown) => {
        const child = internalsOf<MenuDraft>(menu, 'Menu');
        if (!child) {
          throw badSignature('Ui.Menu.addSubMenu', [menu]);
        }
        return add({ kind: 'menu', menu: child });
      },
      addToUi: () => show({ title: draft.title, items: [...draft.items] }),
    },
    draft,
  );
  return self;
}
