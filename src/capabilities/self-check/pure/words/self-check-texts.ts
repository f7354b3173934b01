/** Everything the self-check looks at, in the order it is done and shown. */
export const CHECK_IDS = [
  'account',
  'properties',
  'scriptZone',
  'trigger',
  'beat',
  'controlTables',
  'bookZones',
  'sharing',
  'ledgerHeads',
  'schoolChain',
  'classChain',
  'officialBooks',
  'bookProtections',
  'firstTab',
  'protectionIds',
  'sheetHoles',
  'editorsBack',
  'secondProtection',
  'protectionUpdate',
  'protectionReuse',
  'manyProtections',
  'separators',
  'commaMark',
  'pointMark',
  'columnMetadata',
  'bookMask',
  'driveBatch',
  'findByRole',
  'upload',
  'seal',
  'revisions',
  'pdfEngine',
  'probes',
  'carried',
  'page',
  'tokenInfo',
  'mail',
  'cleanUp',
  'record',
] as const;

/** One thing the self-check looks at. */
export type CheckId = (typeof CHECK_IDS)[number];

/** `unknown`: could not be found out; it is neither good nor bad. */
export type CheckResult = 'pass' | 'fail' | 'unknown';

/** What can be done about a check that did not pass. */
export type Remedy =
  | 'developers'
  | 'account'
  | 'properties'
  | 'project'
  | 'install'
  | 'control'
  | 'settings'
  | 'sharing'
  | 'ledger'
  | 'book'
  | 'drift'
  | 'comma'
  | 'wait'
  | 'carried'
  | 'page'
  | 'later'
  | 'mail'
  | 'byHand';

/** What to do about each; the others show that Google differs from what was expected: `developers`. */
export const REMEDIES: Readonly<Partial<Record<CheckId, Remedy>>> = {
  account: 'account',
  properties: 'properties',
  scriptZone: 'project',
  trigger: 'install',
  beat: 'install',
  controlTables: 'control',
  bookZones: 'settings',
  sharing: 'sharing',
  ledgerHeads: 'ledger',
  schoolChain: 'ledger',
  classChain: 'ledger',
  officialBooks: 'book',
  bookProtections: 'drift',
  commaMark: 'settings',
  pointMark: 'comma',
  findByRole: 'wait',
  carried: 'carried',
  page: 'page',
  tokenInfo: 'later',
  mail: 'mail',
  cleanUp: 'byHand',
};

/** What was found, as a text with places `{name}`. */
export type FoundKey =
  | 'asItShould'
  | 'value'
  | 'faults'
  | 'error'
  | 'foreignAccount'
  | 'foreignDomain'
  | 'triggers'
  | 'beatAge'
  | 'noBeat'
  | 'noClasses'
  | 'countOf'
  | 'typed'
  | 'notConfigured'
  | 'answered'
  | 'mailLeft'
  | 'chain'
  | 'drift'
  | 'notAtOnce'
  | 'removed'
  | 'kept'
  | 'tried';

/** What the checks and their results are called in one language. */
export interface CheckNames {
  readonly checks: Readonly<Record<CheckId, string>>;
  readonly results: Readonly<Record<CheckResult, string>>;
}

/** Everything the self-check says to the school. */
export interface SelfCheckTexts extends CheckNames {
  readonly toDo: Readonly<Record<Remedy, string>>;
  readonly found: Readonly<Record<FoundKey, string>>;
  /** What a typed mark became: `number`, `date`, `text`, `other`. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Last line: `{pass}`, `{fail}`, `{unknown}`. */
  readonly summary: string;
  /** Where the rows could not be written: `{error}`. */
  readonly notWritten: string;
}
