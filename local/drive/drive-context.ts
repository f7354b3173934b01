import type { UserDirectory } from '../accounts/user-directory';
import type { Clock } from '../kernel/clock';
import type { SpreadsheetContents } from '../kernel/file-types';
import type { DriveAccess } from './drive-access';
import type { DriveStore } from './drive-store';

/** Mail that Drive sends when something is shared. */
export interface SharingMail {
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly body: string;
}

/** What every Drive operation works with. */
export interface DriveContext {
  readonly clock: Clock;
  readonly users: UserDirectory;
  readonly store: DriveStore;
  readonly access: DriveAccess;
  readonly contents: () => SpreadsheetContents;
  readonly notify: (mail: SharingMail) => void;
  /** Bytes an account may own. */
  readonly storageLimit: number;
}
