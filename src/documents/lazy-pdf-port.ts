import { AppError, type ErrorCode, type ErrorDetails } from '../kernel/app-error';
import type { PdfPort } from '../ports/pdf-port';

/**
 * A port that loads the engine when the first PDF is wanted, and once. In the authority `load` is the global function
 * `loadPdfEngine_` of the project's second file. @throws the engine's errors as the caller's own `AppError`.
 */
export function lazyPdfPort(load: () => PdfPort): PdfPort {
  let engine: PdfPort | null = null;
  const loaded = (): PdfPort => {
    engine = engine ?? load();
    return engine;
  };
  return { print: (id, paper) => withOwnErrors(() => loaded().print(id, paper)) };
}

/** The engine is a build of its own with its own copy of `AppError`, which `instanceof` here would not know. */
function withOwnErrors<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (isForeignAppError(error)) {
      throw new AppError(error.code, error.details, error);
    }
    throw error;
  }
}

function isForeignAppError(error: unknown): error is { code: ErrorCode; details: ErrorDetails } {
  const name = (error as { name?: unknown } | null)?.name;
  return typeof name === 'string' && name.startsWith('AppError[');
}
