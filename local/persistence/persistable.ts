/** A service whose whole state is one JSON value (accounts, Drive, script properties, triggers, outbox…). */
export interface Persistable {
  /** A value that JSON carries without loss. */
  dump(): unknown;
  /** Replaces the state. Throws an error that says what is wrong when `state` was not made by `dump`. */
  load(state: unknown): void;
}

/** A service with many documents, each a file of its own (workbooks). Ids are letters, digits, `-` and `_`. */
export interface PersistableItems {
  /** All ids that exist now. */
  itemIds(): Iterable<string>;
  /** Ids changed or removed since `markSaved`. */
  dirtyIds(): Iterable<string>;
  /** Called after the ids have safely reached the disk. */
  markSaved(ids: readonly string[]): void;
  dumpItem(id: string): unknown;
  loadItem(id: string, state: unknown): void;
  /** Forgets all documents; called before loading. */
  clear(): void;
}

/** A service with bytes, addressed by SHA-256 (64 lower-case hex digits). */
export interface PersistableBlobs {
  blobHashes(): Iterable<string>;
  readBlob(sha256: string): Uint8Array;
  putBlob(bytes: Uint8Array): void;
}

/** Everything that one Workspace folder keeps. Names become file and folder names. */
export interface WorkspaceParts {
  readonly states: Readonly<Record<string, Persistable>>;
  readonly items: Readonly<Record<string, PersistableItems>>;
  readonly blobs: PersistableBlobs;
}
