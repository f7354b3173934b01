import { invalidArgument } from './script-error';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isTrueOrFalse: Check = (value) => typeof value === 'boolean';
const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** An object with these fields and no other; those in `needed` must be there. */
const fieldsOf =
  (fields: Readonly<Record<string, Check>>, needed: readonly string[] = []): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    needed.every((name) => name in value) &&
    Object.entries(value).every(([name, part]) => fields[name]?.(part) ?? false);

/** Advanced services and their versions. https://developers.google.com/apps-script/guides/services/advanced */
const ADVANCED_SERVICES: Readonly<Record<string, readonly string[]>> = {
  admin: ['directory_v1', 'reports_v1'],
  bigquery: ['v2'],
  calendar: ['v3'],
  classroom: ['v1'],
  docs: ['v1'],
  drive: ['v2', 'v3'],
  driveactivity: ['v2'],
  gmail: ['v1'],
  groupssettings: ['v1'],
  people: ['v1'],
  sheets: ['v4'],
  slides: ['v1'],
  tasks: ['v1'],
  youtube: ['v3'],
};

/** Families of scopes that scripts can ask for. https://developers.google.com/identity/protocols/oauth2/scopes */
const SCOPE =
  /^(openid|https:\/\/mail\.google\.com\/|https:\/\/www\.googleapis\.com\/auth\/(spreadsheets|drive|documents|forms|presentations|script|userinfo|gmail|calendar|contacts|directory|classroom|tasks|admin|groups|cloud-platform|logging|bigquery|youtube|datastore)(\.[a-z._-]+)?)$/;

const isScope: Check = (value) => typeof value === 'string' && SCOPE.test(value);

function isService(value: unknown): boolean {
  const { serviceId, version } = value as { serviceId: string; version: string };

  return ADVANCED_SERVICES[serviceId]?.includes(version) ?? false;
}

function isTimeZone(value: unknown): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value as string });

    return typeof value === 'string';
  } catch {
    return false;
  }
}

const SERVICE = fieldsOf({ userSymbol: isText, serviceId: isText, version: isText }, [
  ...['userSymbol', 'serviceId', 'version'],
]);

const LIBRARY = fieldsOf({
  userSymbol: isText,
  libraryId: isText,
  version: isText,
  developmentMode: isTrueOrFalse,
});

/** https://developers.google.com/apps-script/manifest */
const MANIFEST = fieldsOf(
  {
    timeZone: isTimeZone,
    runtimeVersion: oneOf('V8', 'STABLE', 'DEPRECATED_ES5'),
    exceptionLogging: oneOf('NONE', 'STACKDRIVER'),
    oauthScopes: listOf(isScope),
    urlFetchWhitelist: listOf((value) => isText(value) && /^https:\/\//.test(String(value))),
    dependencies: fieldsOf({
      enabledAdvancedServices: listOf((value) => SERVICE(value) && isService(value)),
      libraries: listOf(LIBRARY),
    }),
    webapp: fieldsOf(
      {
        access: oneOf('MYSELF', 'DOMAIN', 'ANYONE', 'ANYONE_ANONYMOUS'),
        executeAs: oneOf('USER_DEPLOYING', 'USER_ACCESSING'),
      },
      ['access', 'executeAs'],
    ),
    executionApi: fieldsOf({ access: oneOf('MYSELF', 'DOMAIN', 'ANYONE', 'ANYONE_ANONYMOUS') }, [
      'access',
    ]),
  },
  ['timeZone'],
);

/** Blocks of the manifest that are not emulated: a project with one is refused by name. */
const NOT_EMULATED = ['addOns', 'chat', 'sheets'];

/** Which block of a manifest is not emulated; null: none. */
export function notEmulatedBlock(source: string): string | null {
  const names = source.trimStart().startsWith('{') ? topNames(source) : [];

  return NOT_EMULATED.find((name) => names.includes(name)) ?? null;
}

function topNames(source: string): string[] {
  try {
    return Object.keys(JSON.parse(source) as object);
  } catch {
    return [];
  }
}

/**
 * Refuses a manifest as Google does: whatever is wrong with it, the answer names nothing.
 * @throws ScriptError 400
 */
export function checkManifest(source: string): void {
  let manifest: unknown;
  try {
    manifest = JSON.parse(source);
  } catch {
    throw invalidArgument();
  }
  if (!MANIFEST(manifest)) {
    throw invalidArgument();
  }
}
