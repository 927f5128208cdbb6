/** Reads the body of a request as JSON. */
import type { Context } from 'hono';
import { MAX_DEPTH, OnRecordError } from '../../graph/model/index.js';

export async function jsonBody(context: Context): Promise<unknown> {
  const text = await context.req.text();
  const body = parsed(text);
  if (isDeeper(body, MAX_DEPTH)) {
    const message = `The lists and maps of a request may lie ${MAX_DEPTH} deep in each other at most`;
    throw new OnRecordError('usage', message, { hint: 'Send flatter parameters.' });
  }
  return body;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new OnRecordError('usage', 'The body is not JSON', { hint: 'Send one JSON object.', cause });
  }
}

/** Level by level: whatever calls itself for every level would run out of room before it could say so. */
function isDeeper(value: unknown, depth: number): boolean {
  let level: unknown[] = [value];
  for (let left = depth; level.length > 0; left -= 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    if (left === 0) return level.length > 0;
  }
  return false;
}
