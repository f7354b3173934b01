/** Host of the Apps Script API. https://developers.google.com/apps-script/api/reference/rest */
export const SCRIPT_API_HOST = 'script.googleapis.com';

/** "Each script can have up to 200 versions": https://developers.google.com/apps-script/guides/versions */
export const MAX_VERSIONS = 200;

/** Deployments of versions at a time; words as programs report them (google/clasp#147). */
export const MAX_DEPLOYMENTS = 20;

/**
 * Greatest file, characters. Google names no limit; a push of large files ends with a server error (google/clasp#771,
 * google/clasp#743). The size is assumed.
 */
export const MAX_FILE_CHARACTERS = 5 * 1024 * 1024;

/** What somebody hears who has not switched the API on for the own account; as reported, with status and reason. */
export const API_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then ' +
  'retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.';

/** Recorded for manifests with an unknown field or a value that cannot be (google/clasp#586, google/clasp#21). */
export const INVALID_ARGUMENT = 'Request contains an invalid argument.';

/** Recorded: google/clasp#88. */
export const NO_MANIFEST = 'Project contents must include a manifest file named appsscript.';

/** What a new project holds. https://developers.google.com/apps-script/api/reference/rest/v1/projects/create */
export const FIRST_MANIFEST = {
  timeZone: 'America/New_York',
  dependencies: {},
  exceptionLogging: 'STACKDRIVER',
  runtimeVersion: 'V8',
};
