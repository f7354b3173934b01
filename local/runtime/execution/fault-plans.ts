import type { Fault, FaultPlan, ServiceCall } from '../../kernel/fault-plan';

/** Kills the execution before (or after) its `index`-th service call (1-based). */
export function killAt(index: number, kind: 'kill' | 'killAfter' = 'kill'): FaultPlan {
  return (call) => (call.index === index ? { kind } : null);
}

/** The `index`-th service call (1-based) has this fault. */
export function faultAt(index: number, fault: Fault): FaultPlan {
  return (call) => (call.index === index ? fault : null);
}

/** Runs something else, e.g. a second execution, just before the `index`-th service call (1-based). */
export function interleaveAt(index: number, run: (call: ServiceCall) => void): FaultPlan {
  return (call) => {
    if (call.index === index) {
      run(call);
    }
    return null;
  };
}

/** Asks the plans in order; the first fault counts. */
export function firstFault(...plans: readonly FaultPlan[]): FaultPlan {
  return (call) => {
    for (const plan of plans) {
      const fault = plan(call);
      if (fault) {
        return fault;
      }
    }
    return null;
  };
}
