import { LocaleType, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import viVN from '@univerjs/preset-sheets-core/locales/vi-VN';
import '@univerjs/preset-sheets-core/lib/index.css';

/** The grid: its kernel, and the facade through which the page uses it. */
export interface UniverParts {
  readonly univer: Univer;
  readonly api: FUniver;
}

/**
 * Univer as a mere view: no toolbar, menus or tabs of its own, and no formula engine at work (the server computes).
 * The umbrella package is left out on purpose: it pulls parts without a licence.
 */
export function setUpUniver(container: HTMLElement): UniverParts {
  const univer = new Univer({ locale: LocaleType.VI_VN, locales: { [LocaleType.VI_VN]: viVN } });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    footer: false,
    contextMenu: false,
    formulaBar: true,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });

  for (const plugin of plugins) {
    registerPlugin(univer, plugin);
  }
  return { univer, api: FUniver.newAPI(univer) };
}

type PluginEntry = ReturnType<typeof UniverSheetsCorePreset>['plugins'][number];
type PluginClass = Parameters<Univer['registerPlugin']>[0];

/** Plugins that would compute formulas in the browser; the others only help to write them. */
const COMPUTING = new Set(['UNIVER_ENGINE_FORMULA_PLUGIN', 'SHEET_PLUGIN']);

function registerPlugin(univer: Univer, entry: PluginEntry): void {
  const [plugin, config] = (Array.isArray(entry) ? entry : [entry, {}]) as [PluginClass, object];
  const name = (plugin as { pluginName?: string }).pluginName ?? '';
  univer.registerPlugin(
    plugin,
    (COMPUTING.has(name) ? { ...config, notExecuteFormula: true } : config) as never,
  );
}
