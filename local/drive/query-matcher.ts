import { type DriveAccess, isStronger } from './drive-access';
import { type FileRecord, ownerOf } from './file-record';
import type { Comparison, ListField, Query } from './query-parser';

/** Who searches. `rootId` is what `'root'` stands for. */
export interface Searcher {
  readonly email: string;
  readonly rootId: string;
}

/** Decides whether files match a parsed `q`. */
export class QueryMatcher {
  constructor(
    private readonly access: DriveAccess,
    private readonly searcher: Searcher,
  ) {}

  matches(query: Query, file: FileRecord): boolean {
    switch (query.kind) {
      case 'and':
        return this.matches(query.left, file) && this.matches(query.right, file);
      case 'or':
        return this.matches(query.left, file) || this.matches(query.right, file);
      case 'not':
        return !this.matches(query.query, file);
      case 'in':
        return this.isIn(query.value, query.field, file);
      case 'has':
        return file[query.field][query.key] === query.value;
      case 'compare':
        return this.compares(query, file);
    }
  }

  private isIn(value: string, field: ListField, file: FileRecord): boolean {
    if (field === 'parents') {
      return file.parentId === (value === 'root' ? this.searcher.rootId : value);
    }

    const email = value === 'me' ? this.searcher.email : value.toLowerCase();
    if (field === 'owners') {
      return ownerOf(file) === email;
    }

    const wanted = field === 'writers' ? 'commenter' : null;
    return this.access
      .permissionsOf(file)
      .some(
        (permission) =>
          permission.email === email && (wanted === null || isStronger(permission.role, wanted)),
      );
  }

  private compares({ field, operator, value }: Comparison, file: FileRecord): boolean {
    switch (field) {
      case 'trashed':
        return (this.access.isTrashed(file) === value) === (operator === '=');
      case 'starred':
        return (file.starredBy.includes(this.searcher.email) === value) === (operator === '=');
      case 'modifiedTime':
      case 'createdTime':
        return ordered(file[field], operator, Number(value));
      case 'name':
        return operator === 'contains'
          ? nameContains(file.name, String(value))
          : (file.name === value) === (operator === '=');
      case 'mimeType':
        return operator === 'contains'
          ? file.mimeType.startsWith(String(value))
          : (file.mimeType === value) === (operator === '=');
    }
  }
}

function ordered(left: number, operator: Comparison['operator'], right: number): boolean {
  switch (operator) {
    case '=':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case 'contains':
      return false;
  }
}

/**
 * `name contains` matches from the beginning of words only: the words in a row, the last one as a prefix.
 * https://developers.google.com/workspace/drive/api/guides/ref-search-terms (note on `contains`)
 */
function nameContains(name: string, wanted: string): boolean {
  const words = wordsOf(name);
  const sought = wordsOf(wanted);
  const last = sought.length - 1;
  return words.some((_, start) =>
    sought.every((word, offset) => {
      const candidate = words[start + offset] ?? '';
      return offset === last ? candidate.startsWith(word) : candidate === word;
    }),
  );
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}
