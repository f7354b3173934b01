/**
 * Whether a value may be an argument of `google.script.run`: JSON values and objects and arrays of them. Dates,
 * functions and page elements are refused (Apps Script: client-server-communication, parameters).
 */
export function legalArgument(value: unknown): boolean {
  if (value === null || value === undefined) {
    return true;
  }
  if (typeof value !== 'object') {
    return ['string', 'number', 'boolean'].includes(typeof value);
  }
  if (Array.isArray(value)) {
    return value.every(legalArgument);
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  const plain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return plain && Object.values(value).every(legalArgument);
}

/** True for a form, the one page element that may be an argument (alone). */
export function isFormElement(value: unknown): value is HTMLFormElement {
  return typeof HTMLFormElement !== 'undefined' && value instanceof HTMLFormElement;
}

/** A form's fields by name; a name that occurs more than once gives an array. @throws Error for a file field */
export function formFields(form: HTMLFormElement): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') {
      throw new Error(`The embedded Workspace does not carry the file field "${name}" of a form`);
    }
    const old = fields[name];
    fields[name] = old === undefined ? value : [old, value].flat();
  }
  return fields;
}
