/** A printed number as a cell holds it, `8,5` → 8.5; any other text as it is. */
export function heldNumber(printed: string): number | string {
  return /^\d+(?:,\d)?$/.test(printed) ? Number(printed.replace(',', '.')) : printed;
}
