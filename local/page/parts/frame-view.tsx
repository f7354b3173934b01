import { useEffect, useRef, useState } from 'preact/hooks';
import { FRAME_SANDBOX } from '../../page-server/frame-html';
import { serveFrame } from '../frame-host';
import { type FrameEffect, page } from '../page-state';
import { runForFrame } from '../script-actions';
import { t } from '../texts';
import { currentGrid } from '../workbook-actions';
import { Dialog } from './dialog';

interface FrameProps {
  readonly effect: FrameEffect;
  readonly onClose: () => void;
  readonly onResize: (size: { readonly width?: number; readonly height?: number }) => void;
}

/** A script's HTML in a sandboxed frame, with its `google.script` served. */
function Frame({ effect, onClose, onResize }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const account = useRef(page.get().account).current;

  useEffect(() => {
    if (frame.current === null) {
      return undefined;
    }
    const stop = serveFrame(frame.current, {
      run: (functionName, args) => runForFrame(effect.frameId, functionName, args),
      close: onClose,
      focus: () => currentGrid()?.focus(),
      resize: onResize,
    });
    frame.current.src = `/ui/frame?${new URLSearchParams({ id: effect.frameId, u: account })}`;
    return stop;
  }, [effect.frameId]);

  return (
    <iframe
      ref={frame}
      title={effect.title}
      sandbox={FRAME_SANDBOX}
      data-testid={`${effect.kind}-frame`}
    />
  );
}

/** The add-on's sidebar: 300 pixels, at the right, as in Google Sheets. */
export function Sidebar({ effect }: { readonly effect: FrameEffect }) {
  const close = (): void => page.set({ sidebar: null });

  return (
    <aside class="sidebar" aria-label={effect.title} data-testid="sidebar">
      <header>
        <h2>{effect.title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={t('close')}
          data-testid="sidebar-close"
          onClick={close}
        >
          ✕
        </button>
      </header>
      <Frame key={effect.frameId} effect={effect} onClose={close} onResize={() => undefined} />
    </aside>
  );
}

/** A dialog of the add-on. */
export function FrameDialog({ effect }: { readonly effect: FrameEffect }) {
  const [size, setSize] = useState({ width: effect.width, height: effect.height });
  const close = (): void =>
    page.set({
      frameDialogs: page.get().frameDialogs.filter((each) => each.frameId !== effect.frameId),
    });
  const resize = (change: { readonly width?: number; readonly height?: number }): void =>
    setSize((old) => ({ width: change.width ?? old.width, height: change.height ?? old.height }));

  return (
    <Dialog title={effect.title} testId="frame-dialog" width={size.width} onClose={close}>
      <div class="dialog-frame" style={{ height: `${size.height}px` }}>
        <Frame effect={effect} onClose={close} onResize={resize} />
      </div>
    </Dialog>
  );
}
