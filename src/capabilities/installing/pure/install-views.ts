/** What is looked at before a school is installed, in this order. */
export const INSTALL_CHECKS = ['account', 'zone', 'mail', 'sheets', 'drive'] as const;

/** One of these. */
export type InstallCheckId = (typeof INSTALL_CHECKS)[number];

/** How one check ended. */
export interface InstallCheck {
  readonly id: InstallCheckId;
  readonly isMet: boolean;
  /** What was found: an address, a zone, a number, the name of a switched-off API; '' where there is nothing to say. */
  readonly found: string;
}

/** What the installer asks for. */
export interface InstallWishes {
  readonly schoolName: string;
  /** `2026-2027`. */
  readonly schoolYear: string;
  /** Addresses of the first administrators, separated by commas, semicolons or blanks. */
  readonly firstAdmins: string;
}

/** What the installing page is drawn from. */
export interface InstallLook {
  /** The account that owns the software, and its domain. */
  readonly account: string;
  readonly domain: string;
  readonly checks: readonly InstallCheck[];
  /** Where the project is opened in the script editor. */
  readonly editorUrl: string;
  /** What was asked for before an interruption; blank where nothing was. */
  readonly known: InstallWishes;
}

/** Steps of installing, in order. */
export const INSTALL_STEPS = ['remember', 'make', 'start'] as const;

/** One of these. */
export type InstallStep = (typeof INSTALL_STEPS)[number];

/** How far installing has come. */
export interface InstallProgress {
  /** Steps that are done. */
  readonly done: number;
  /** What comes next; null: the school is there. */
  readonly next: InstallStep | null;
  /** Address of the control workbook; '' before it is there. */
  readonly controlUrl: string;
}
