import { iso } from '../../../engine/authority-context';
import { isoDateOf } from '../../../kernel/text/date-text';
import { utf8Bytes } from '../../../kernel/text/utf8';
import { run } from '../../../workspace/call';
import { uploadFile } from '../../../workspace/drive-calls';
import type { Bench } from '../bench';
import { type Check, type Finding, finding } from '../finding';
import { type Conformance, RECORD_NAME } from '../pure/conformance';

/** Files the record for whoever develops the software; the office hands it on by hand if it wants to. */
function keep({ context, configuration, recorder, now }: Bench): Finding {
  const exchanges = [...recorder.exchanges];
  const record: Conformance = { version: 1, at: iso(now), exchanges };
  const name = `${RECORD_NAME}-${isoDateOf(now)}.json`;
  const { rootFolderId } = configuration;
  const file = {
    name,
    mimeType: 'application/json',
    parents: [rootFolderId === '' ? 'root' : rootFolderId],
    appProperties: {},
  };
  run(context.http, uploadFile(file, utf8Bytes(JSON.stringify(record, null, 1))));

  return finding('pass', 'kept', { count: exchanges.length, file: name });
}

/** Stands last: everything that was tried is in it. */
export const RECORD_CHECK: Check = { id: 'record', run: keep };
