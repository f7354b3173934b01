import type { ExceededQuota } from './request-quotas';
import { jsonResponse } from './rest-response';
import type { RestResponse } from './rest-service';

const SCOPE_WORDS = { user: 'per minute per user', project: 'per minute' } as const;
const SCOPE_NAMES = { user: 'PerMinutePerUser', project: 'PerMinutePerProject' } as const;

/** 429 as Sheets words it (https://developers.google.com/workspace/sheets/api/limits; the body: https://google.aip.dev/193). */
export function quotaExceeded(told: ExceededQuota): RestResponse {
  const { service, metric, scope, limit, project } = told;
  const message =
    `Quota exceeded for quota metric '${metric}' and limit '${metric} ${SCOPE_WORDS[scope]}' of service ` +
    `'${service}' for consumer 'project_number:${project}'.`;
  const name = metric.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());

  return jsonResponse(429, {
    error: {
      code: 429,
      message,
      status: 'RESOURCE_EXHAUSTED',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
          reason: 'RATE_LIMIT_EXCEEDED',
          domain: 'googleapis.com',
          metadata: {
            consumer: `projects/${project}`,
            quota_limit: `${name}${SCOPE_NAMES[scope]}`,
            quota_limit_value: String(limit),
            quota_location: 'global',
            quota_metric: `${service}/${metric.toLowerCase().replace(' ', '_')}`,
            quota_unit: scope === 'user' ? '1/min/{project}/{user}' : '1/min/{project}',
            service,
          },
        },
        {
          '@type': 'type.googleapis.com/google.rpc.Help',
          links: [
            {
              description: 'Request a higher quota limit.',
              url: 'https://cloud.google.com/docs/quotas/help/request_increase',
            },
          ],
        },
      ],
    },
  });
}

const DRIVE_WORDS = {
  user: ['userRateLimitExceeded', 'User Rate Limit Exceeded'],
  project: ['rateLimitExceeded', 'Rate Limit Exceeded'],
} as const;

/** 403 as Drive words it (https://developers.google.com/workspace/drive/api/guides/handle-errors#user-rate). */
export function rateLimitExceeded({ scope }: ExceededQuota): RestResponse {
  const [reason, message] = DRIVE_WORDS[scope];
  const errors = [{ domain: 'usageLimits', reason, message }];

  return jsonResponse(403, { error: { errors, code: 403, message } });
}
