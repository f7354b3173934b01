import { jsonResponse } from './rest-response';
import type { RestResponse } from './rest-service';

/** An API as Google names it. */
export interface ApiName {
  /** E.g. `sheets.googleapis.com`. */
  readonly service: string;
  /** E.g. `Google Sheets API`. */
  readonly title: string;
  readonly errorStyle: 'drive' | 'status';
}

const GUIDE = 'https://console.developers.google.com';

function activationUrl(service: string, project: string): string {
  return `${GUIDE}/apis/api/${service}/overview?project=${project}`;
}

/** Where Google's servers say in full what is wrong (https://google.aip.dev/193). */
function detailsOf({ service, title }: ApiName, project: string, message: string) {
  const url = activationUrl(service, project);

  return [
    {
      '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
      reason: 'SERVICE_DISABLED',
      domain: 'googleapis.com',
      metadata: {
        containerInfo: project,
        consumer: `projects/${project}`,
        activationUrl: url,
        service,
        serviceTitle: title,
      },
    },
    { '@type': 'type.googleapis.com/google.rpc.LocalizedMessage', locale: 'en-US', message },
    {
      '@type': 'type.googleapis.com/google.rpc.Help',
      links: [{ description: 'Google developers console API activation', url }],
    },
  ];
}

/**
 * 403: the API is not switched on in the Cloud project of the client that asks. Drive also answers in its older form
 * (https://developers.google.com/workspace/drive/api/guides/handle-errors#access-not-configured).
 */
export function serviceDisabled(api: ApiName, project: string): RestResponse {
  const { service, title, errorStyle } = api;
  const message =
    `${title} has not been used in project ${project} before or it is disabled. Enable it by visiting ` +
    `${activationUrl(service, project)} then retry. If you enabled this API recently, wait a few minutes for the ` +
    'action to propagate to our systems and retry.';
  const error = {
    message,
    domain: 'usageLimits',
    reason: 'accessNotConfigured',
    extendedHelp: GUIDE,
  };

  return jsonResponse(403, {
    error: {
      code: 403,
      message,
      ...(errorStyle === 'drive' ? { errors: [error] } : {}),
      status: 'PERMISSION_DENIED',
      details: detailsOf(api, project, message),
    },
  });
}
