import { useEffect, useState } from 'preact/hooks';

/** A value once nobody has changed it for a while: what is typed is asked about when the hands rest. */
export function useSettled<Value>(value: Value, restMs: number): Value {
  const [settled, setSettled] = useState(value);

  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), restMs);

    return () => clearTimeout(timer);
  }, [value, restMs]);

  return settled;
}
