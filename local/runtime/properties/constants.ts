/** Source: developers.google.com/apps-script/guides/services/quotas ("Properties value size", "Properties total storage"). */
export const MAX_PROPERTY_BYTES = 9 * 1024;
/** Largest sum of a store's keys and values, bytes. */
export const MAX_STORE_BYTES = 500 * 1024;

/** What Google says of a value over the limit. */
export const VALUE_TOO_LARGE = 'Argument too large: value';
/** What Google says when a store is full. */
export const STORE_FULL =
  'You have exceeded the property storage quota. Please remove some properties and try again.';
