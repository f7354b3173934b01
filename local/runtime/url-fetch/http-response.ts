import type { RestResponse } from '../../kernel/rest-service';
import { type ScriptObject, scriptObject } from '../context/script-object';
import { type BlobData, blobObject, nodeEncoding, signedBytes } from '../utilities/blob';

/** An `HTTPResponse`. Header names keep the case in which Google's servers send them. */
export function httpResponse(response: RestResponse): ScriptObject {
  const headers = titleCased(response.headers);
  const bytes = Buffer.from(response.body);
  const data: BlobData = { bytes, contentType: contentTypeOf(response), name: null };

  return scriptObject<GoogleAppsScript.URL_Fetch.HTTPResponse>(
    'HTTPResponse',
    {
      getResponseCode: () => response.status,
      getContentText: (charset: unknown = 'UTF-8') => bytes.toString(nodeEncoding(String(charset))),
      getContent: () => signedBytes(bytes),
      getBlob: () => blobObject({ ...data }),
      getAs: (type: unknown) => blobObject({ ...data, contentType: String(type) }),
      getHeaders: () => headers,
      getAllHeaders: () => headers,
    },
    data,
  );
}

function contentTypeOf(response: RestResponse): string | null {
  return response.headers['content-type']?.split(';')[0]?.trim() ?? null;
}

function titleCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  const title = (name: string) => name.replace(/(^|-)([a-z])/g, (letter) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [title(name), value]));
}
