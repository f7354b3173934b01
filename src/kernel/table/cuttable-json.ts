/** JSON that may be cut anywhere into cells: halves of a character outside the basic plane are escaped. */
export function cuttableJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\ud800-\udfff]/g,
    (half) => `\\u${half.charCodeAt(0).toString(16)}`,
  );
}
