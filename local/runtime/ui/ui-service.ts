import type { MenuModel, UiEffect } from '../../kernel/runtime-types';
import {
  enumeration,
  internalsOf,
  type ScriptObject,
  scriptObject,
} from '../context/script-object';
import { badSignature, ScriptException } from '../execution/script-errors';
import type { ScriptHost } from '../execution/script-host';
import type { HtmlOutputData } from '../html-service/html-output';
import { DIALOG_HEIGHT, DIALOG_WIDTH, NO_UI, SIDEBAR_HEIGHT, SIDEBAR_WIDTH } from './constants';
import { menuBuilder } from './menu-builder';

const Button = enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const ButtonSet = enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

/**
 * `SpreadsheetApp.getUi()`: what it is asked becomes an effect of the execution, for the page to show.
 * An alert cannot wait for the person: it answers OK where OK is the only button and CLOSE otherwise.
 * @throws ScriptException where there is no editor window (triggers by the clock, web apps).
 */
export function uiService(host: ScriptHost): ScriptObject {
  const { execution } = host;
  if (!execution.request.container) {
    throw new ScriptException(NO_UI);
  }
  const createMenu = (title: unknown) => menuBuilder(String(title), (menu) => addMenu(host, menu));

  return scriptObject<GoogleAppsScript.Base.Ui>('Ui', {
    Button,
    ButtonSet,
    createMenu,
    createAddonMenu: () => createMenu(execution.project.name),
    showSidebar: (output: unknown) =>
      show(host, 'showSidebar', { ...windowOf(output, 'sidebar', null), ...SIDEBAR_SIZE }),
    showModalDialog: (output: unknown, title: unknown) =>
      show(host, 'showModalDialog', windowOf(output, 'modal', title)),
    showModelessDialog: (output: unknown, title: unknown) =>
      show(host, 'showModelessDialog', windowOf(output, 'modeless', title)),
    alert: (...args: readonly unknown[]) => alert(host, args),
  });
}

const SIDEBAR_SIZE = { width: SIDEBAR_WIDTH, height: SIDEBAR_HEIGHT };

/** All menus of one execution are one effect. */
function addMenu({ execution }: ScriptHost, menu: MenuModel): void {
  execution.call({ service: 'Ui', operation: 'addToUi', latency: 'ui' }, () => {
    const index = execution.effects.findIndex((effect) => effect.kind === 'menu');
    const before = index < 0 ? null : execution.effects[index];
    const menus = before?.kind === 'menu' ? before.menus : [];
    const effect: UiEffect = { kind: 'menu', menus: [...menus, menu] };
    execution.effects.splice(index < 0 ? execution.effects.length : index, 1, effect);
  });
}

type WindowEffect = Extract<UiEffect, { html: string }>;

function windowOf(output: unknown, kind: WindowEffect['kind'], title: unknown): WindowEffect {
  const data = internalsOf<HtmlOutputData>(output, 'HtmlOutput');
  if (!data) {
    throw badSignature('Ui.showDialog', [output, title]);
  }
  return {
    kind,
    title: String(title ?? data.title ?? ''),
    html: data.content,
    width: data.width ?? DIALOG_WIDTH,
    height: data.height ?? DIALOG_HEIGHT,
  };
}

function show({ execution }: ScriptHost, operation: string, effect: WindowEffect): void {
  execution.permit(`Ui.${operation}`);
  if (!execution.identity.profile.dialogs) {
    throw new ScriptException(NO_UI);
  }
  execution.call({ service: 'Ui', operation, latency: 'ui' }, () => {
    execution.effects.push(effect);
  });
}

/** `alert(prompt)`, `alert(prompt, buttons)`, `alert(title, prompt, buttons)`. */
function alert({ execution }: ScriptHost, args: readonly unknown[]): ScriptObject {
  if (!execution.identity.profile.dialogs) {
    throw new ScriptException(NO_UI);
  }
  const texts = args.filter((arg) => typeof arg === 'string');
  const buttons = args.map((arg) => internalsOf<string>(arg, 'ButtonSet')).find(Boolean) ?? 'OK';
  if (texts.length === 0 || texts.length > 2) {
    throw badSignature('Ui.alert', args);
  }
  const [title, message] = texts.length === 2 ? texts : ['', texts[0]];
  execution.call({ service: 'Ui', operation: 'alert', latency: 'ui' }, () => {
    execution.effects.push({ kind: 'alert', title: title ?? '', message: message ?? '' });
  });
  return buttons === 'OK' ? Button.OK : Button.CLOSE;
}
