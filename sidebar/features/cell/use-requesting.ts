import { useState } from 'preact/hooks';
import type { RequestView } from '../../../src/contract/views';

/** The request form of the page beside a cell, and what became of the last request. */
export interface Requesting {
  readonly isOpen: boolean;
  /** The person has begun: what is typed belongs to the cell shown, which stays until the form is left. */
  readonly typing: boolean;
  /** The request just sent, as long as it is news. */
  readonly sent: RequestView | null;
  /** How many were sent from this page. */
  readonly requests: number;
  readonly open: (isOpen: boolean) => void;
  readonly close: (sent: RequestView) => void;
  readonly hold: () => void;
  readonly release: () => void;
  readonly forget: () => void;
}

/** The state of the form; `startsOpen`: the page was asked for to make a request. */
export function useRequesting(startsOpen: boolean): Requesting {
  const [isOpen, setOpen] = useState(startsOpen);
  const [typing, setTyping] = useState(false);
  const [sent, setSent] = useState<RequestView | null>(null);
  const [requests, setRequests] = useState(0);

  const open = (opened: boolean) => {
    setOpen(opened);
    setTyping(false);
    // The answer to the last request must not stand over the next one.
    setSent(null);
  };

  const close = (request: RequestView) => {
    open(false);
    setSent(request);
    setRequests((count) => count + 1);
  };

  return {
    isOpen,
    typing,
    sent,
    requests,
    open,
    close,
    hold: () => setTyping(true),
    release: () => setTyping(false),
    forget: () => setSent(null),
  };
}
