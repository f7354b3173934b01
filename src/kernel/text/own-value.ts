/** The value a table itself holds under a key; undefined for names every object inherits (`constructor`). */
export function ownValue<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.keys(table).includes(key) ? table[key] : undefined;
}
