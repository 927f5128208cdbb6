/** Holds answers to the OpenAPI description that the server itself publishes. */
import Ajv2020 from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import type { Answer } from './served.js';

type Json = Record<string, unknown>;

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { responses: Record<string, Described> }>>>>;
  readonly components: { readonly schemas: Json };
}

interface Described {
  readonly content: { readonly 'application/json': { readonly schema: { readonly $ref: string } } };
}

export class Contract {
  readonly #ajv = new Ajv2020.default({
    strict: true,
    allowUnionTypes: true,
    discriminator: false,
    formats: { 'date-time': true },
  });
  readonly #seen = new Set<string>();

  constructor(readonly description: Description) {
    this.#ajv.addVocabulary(['components']);
    this.#ajv.addSchema({ $id: 'api', components: description.components });
  }

  get operations(): string[] {
    const { paths } = this.description;
    return Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
  }

  /** Operations that were held to the description with an answer that was no refusal. */
  get seen(): string[] {
    return [...this.#seen];
  }

  /** The parsed answer, which is just as described for this operation and status. */
  hold(operation: string, answer: Answer): Json {
    const [method = '', path = ''] = operation.split(' ');
    const described = this.description.paths[path]?.[method]?.responses[answer.status];
    expect(described, `${operation} may answer with ${answer.status}: ${answer.body.slice(0, 300)}`).toBeDefined();
    const parsed = JSON.parse(answer.body) as Json;
    const ref = described?.content['application/json'].schema.$ref ?? '';
    const valid = this.#ajv.validate({ $ref: `api${ref}` }, parsed);
    expect(valid, `${operation}: ${this.#ajv.errorsText()}`).toBe(true);
    if (answer.status === 200) this.#seen.add(operation);
    return parsed;
  }
}
