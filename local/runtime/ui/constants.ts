/** Sidebars are always this wide, px. Source: developers.google.com/workspace/add-ons/concepts/dialogs. */
export const SIDEBAR_WIDTH = 300;
/** The page decides how high a sidebar is; 0 = all of it. */
export const SIDEBAR_HEIGHT = 0;
/** Size of a dialog that gives none, px (as seen in public samples; Google documents no default). */
export const DIALOG_WIDTH = 600;
/** Height of a dialog that asks for none, pixels. */
export const DIALOG_HEIGHT = 400;

/** Source: developers.google.com/apps-script/guides/menus. */
export const NO_UI = 'Cannot call SpreadsheetApp.getUi() from this context.';
