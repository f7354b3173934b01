import { FRAME_SANDBOX } from '../page-server/frame-html';
import type { ExecutionAnswer } from '../page-server/page-protocol';
import { sendJson } from './api';
import { serveFrame } from './frame-host';

/** The tab of a web app: puts the app's page into a sandboxed frame and carries its calls. */
function showWebApp(host: HTMLElement): void {
  const { frame: frameId = '', account = '' } = host.dataset;
  const frame = document.createElement('iframe');
  frame.title = document.title;
  frame.setAttribute('sandbox', FRAME_SANDBOX);
  frame.dataset.testid = 'web-app-frame';

  serveFrame(frame, {
    run: (functionName, args) =>
      sendJson<ExecutionAnswer>(account, '/ui/run', { frameId, functionName, args }),
    close: () => window.close(),
    focus: () => frame.focus(),
    resize: () => undefined, // a web app fills its tab
  });
  frame.src = `/ui/frame?${new URLSearchParams({ id: frameId, u: account })}`;
  host.append(frame);
}

const host = document.getElementById('web-app');
if (host !== null) {
  showWebApp(host);
}
