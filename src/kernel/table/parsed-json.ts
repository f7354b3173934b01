import { type GenericSchema, type InferOutput, safeParse } from 'valibot';

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON at all: no schema takes it.
    return undefined;
  }
}

/**
 * Stored JSON as its schema reads it; null where the text is no JSON, or says something else than the schema. The one
 * place where stored JSON is read. Nothing the schema takes may be null itself.
 */
export function parsedJson<Schema extends GenericSchema>(
  schema: Schema,
  text: string | null,
): InferOutput<Schema> | null {
  const result = safeParse(schema, text === null ? undefined : jsonIn(text));

  return result.success ? result.output : null;
}
