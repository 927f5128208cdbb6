/** Reads the body of a request as JSON. */
import type { Context } from 'hono';
import { OnRecordError } from '../../graph/model/index.js';

export async function jsonBody(context: Context): Promise<unknown> {
  const text = await context.req.text();
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new OnRecordError('usage', 'The body is not JSON', { hint: 'Send one JSON object.', cause });
  }
}
