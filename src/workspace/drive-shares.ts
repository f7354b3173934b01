import { type Call, jsonCall, mapCall } from './call';
import { BATCH, BOUNDARY, FILES } from './drive-calls';

/** One grant of access. */
export interface Share {
  readonly fileId: string;
  readonly email: string;
  readonly role: 'writer' | 'reader';
}

function sharePart(share: Share): string {
  const body = JSON.stringify({ type: 'user', role: share.role, emailAddress: share.email });

  return (
    `POST /drive/v3/files/${share.fileId}/permissions?sendNotificationEmail=false&fields=id\r\n` +
    `Content-Type: application/json; charset=UTF-8\r\n\r\n${body}`
  );
}

/** The statuses of the parts of a batch answer, in order. */
function partStatuses(text: string): readonly number[] {
  return [...text.matchAll(/^HTTP\/[\d.]+ (\d{3})/gm)].map((match) => Number(match[1]));
}

/** Up to 100 calls in one; `requests`: request line, headers, empty line, body. Answers the status of each. */
function batch(requests: readonly string[]): Call<readonly number[]> {
  const parts = requests.map(
    (request, position) =>
      `--${BOUNDARY}\r\nContent-Type: application/http\r\nContent-ID: <${position}>\r\n\r\n${request}\r\n`,
  );

  return {
    request: {
      method: 'POST',
      url: BATCH,
      contentType: `multipart/mixed; boundary=${BOUNDARY}`,
      body: `${parts.join('')}--${BOUNDARY}--`,
    },
    read: ({ text }) => partStatuses(text),
  };
}

/**
 * Shares up to 100 times in one call (batch endpoint of Drive). Answers the status of each; sharing twice changes
 * nothing, and who has another role gets this one.
 */
export function shareFiles(shares: readonly Share[]): Call<readonly number[]> {
  return batch(shares.map(sharePart));
}

/** A permission of a file that somebody has. */
export interface Permission {
  readonly fileId: string;
  readonly id: string;
  /** Lower case; '' for a link or a whole domain. */
  readonly email: string;
}

/** Who may open a file (https://developers.google.com/drive/api/reference/rest/v3/permissions/list): at most 100. */
export function listPermissions(fileId: string): Call<readonly Permission[]> {
  const fields = 'permissions(id,emailAddress)';

  return mapCall(
    jsonCall<{ permissions?: { id?: string; emailAddress?: string }[] }>(
      'GET',
      `${FILES}/${fileId}/permissions?pageSize=100&fields=${fields}`,
    ),
    ({ permissions }) =>
      (permissions ?? []).map(({ id, emailAddress }) => ({
        fileId,
        id: id ?? '',
        email: (emailAddress ?? '').toLowerCase(),
      })),
  );
}

/** Takes up to 100 permissions away in one call. Answers the status of each: 404 for one that is gone already. */
export function withdrawPermissions(permissions: readonly Permission[]): Call<readonly number[]> {
  return batch(
    permissions.map(
      ({ fileId, id }) => `DELETE /drive/v3/files/${fileId}/permissions/${id}\r\n\r\n`,
    ),
  );
}

/** Whoever may write in a file must not be able to let others in. */
export function forbidSharing(fileId: string): Call<unknown> {
  return jsonCall('PATCH', `${FILES}/${fileId}?fields=id`, { writersCanShare: false });
}
