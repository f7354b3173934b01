import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '../../shell/services';
import {
  type ActiveCell,
  FOLLOW_NOTHING,
  type FollowState,
  follow,
  readActiveCell,
} from './active-cell';

/** A sidebar hears of no change of selection; it looks through the add-on, as the person, at no cost to the school. */
const LOOK_MS = 1200;

/** Follows the active cell: regularly while the page is visible, on focus, and when asked to. */
export function useActiveCell(held: boolean) {
  const { call } = useServices();
  const [state, setState] = useState<FollowState>(FOLLOW_NOTHING);
  const [problem, setProblem] = useState<string | null>(null);
  const [known, setKnown] = useState(false);
  const asking = useRef(false);

  const look = useCallback(async () => {
    if (asking.current || document.visibilityState === 'hidden') {
      return;
    }

    asking.current = true;

    try {
      const cell = readActiveCell(await call('activeCell'));

      setState((old) => follow(old, cell, held));
      setProblem(null);
      setKnown(true);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      asking.current = false;
    }
  }, [call, held]);

  useRegularly(look);

  const show = (cell: ActiveCell | null) =>
    setState({ shown: cell, waiting: null, isSteady: false });

  return { ...state, problem, known, look, show };
}

/** Looks now, regularly, and whenever the person comes back to the page. */
function useRegularly(look: () => Promise<void>): void {
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), LOOK_MS);
    const onFocus = () => void look();

    window.addEventListener('focus', onFocus);
    document.addEventListener('visibilitychange', onFocus);

    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', onFocus);
      document.removeEventListener('visibilitychange', onFocus);
    };
  }, [look]);
}
