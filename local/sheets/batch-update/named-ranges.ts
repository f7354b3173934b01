import { invalid } from '../api-error';
import { fromGridRange, toGridRange } from '../model/grid-range';
import { freshId } from '../model/workbook';
import type { RequestHandler } from './request-handler';

/** `addNamedRange`. Names are for ranges of the API; formulas with names are not emulated (they show `#NAME?`). */
export const addNamedRange: RequestHandler<'addNamedRange'> = (body, session) => {
  const book = session.book({ kind: 'bookSettings' });
  const wanted = body.namedRange ?? {};
  const name = wanted.name ?? '';
  const taken = (id: string): boolean => book.namedRanges.some((entry) => entry.id === id);

  if (!/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name)) {
    throw invalid(`Invalid name: "${name}"`);
  }
  if (book.namedRanges.some((entry) => entry.name.toLowerCase() === name.toLowerCase())) {
    throw invalid(`A named range with name: "${name}" already exists.`);
  }
  if (wanted.namedRangeId !== undefined && taken(wanted.namedRangeId)) {
    throw invalid(`A named range with id: ${wanted.namedRangeId} already exists.`);
  }

  const range = fromGridRange(wanted.range ?? {});
  book.sheet(range.sheetId);
  const number = freshId(`${book.id}/${name}`, (id) => taken(String(id)));
  const entry = { id: wanted.namedRangeId ?? String(number), name, range };
  book.namedRanges = [...book.namedRanges, entry];

  return {
    addNamedRange: { namedRange: { namedRangeId: entry.id, name, range: toGridRange(range) } },
  };
};

/** `deleteNamedRange`. */
export const deleteNamedRange: RequestHandler<'deleteNamedRange'> = (body, session) => {
  const book = session.book({ kind: 'bookSettings' });
  const kept = book.namedRanges.filter((entry) => entry.id !== body.namedRangeId);

  if (kept.length === book.namedRanges.length) {
    throw invalid(`No named range with id: ${body.namedRangeId ?? ''}`);
  }

  book.namedRanges = kept;

  return {};
};
