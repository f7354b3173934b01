import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo } from 'preact/hooks';

type Reload = () => Promise<void>;

/** Everything on the page that an act on results may change: it is asked for again together. */
export interface SharedReload {
  /** Adds what shows something; the answer takes it away. */
  readonly add: (reload: Reload) => () => void;
  /** Resolves when everything is shown as it is now. */
  readonly all: Reload;
}

export const SharedReloadContext = createContext<SharedReload | null>(null);

/** The register of one page. */
export function useReloads(): SharedReload {
  const reloads = useMemo(() => new Set<Reload>(), []);
  const add = useCallback(
    (reload: Reload) => {
      reloads.add(reload);

      return () => {
        reloads.delete(reload);
      };
    },
    [reloads],
  );
  const all = useCallback(async () => {
    await Promise.all([...reloads].map((reload) => reload()));
  }, [reloads]);

  return useMemo(() => ({ add, all }), [add, all]);
}

/** Asks for everything on the page again. @throws Error when used outside of a page with a register */
export function useReloadAll(): Reload {
  return useShared().all;
}

/** Has a part of the page asked for again, or cleared, with the others. `reload` stays the same between drawings. */
export function useSharedReload(reload: Reload): void {
  const { add } = useShared();

  useEffect(() => add(reload), [add, reload]);
}

function useShared(): SharedReload {
  const shared = useContext(SharedReloadContext);

  if (shared === null) {
    throw new Error('no register of reloads around this component');
  }

  return shared;
}
