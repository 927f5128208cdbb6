/** Every setting that comes from the environment, read here and nowhere else; an empty variable counts as unset. */

export interface Environment {
  readonly workspace: string;
  /** Address of the store, by ONRECORD_STORE or else NEO4J_URI. */
  readonly store: string | undefined;
  readonly username: string | undefined;
  readonly password: string | undefined;
  /** For a Neo4j with single sign-on. */
  readonly token: string | undefined;
  /** The package that runs the tagger: onnxruntime-node where it is installed; WebAssembly unless given. */
  readonly tagger: string | undefined;
  /** Print the stack of an error. */
  readonly debug: boolean;
}

export const DEFAULT_WORKSPACE = '.onrecord';

export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const set = (name: string): string | undefined => variables[name] || undefined;
  return {
    workspace: set('ONRECORD_WORKSPACE') ?? DEFAULT_WORKSPACE,
    store: set('ONRECORD_STORE') ?? set('NEO4J_URI'),
    username: set('NEO4J_USERNAME'),
    password: set('NEO4J_PASSWORD'),
    token: set('NEO4J_TOKEN'),
    tagger: set('ONRECORD_TAGGER'),
    debug: set('ONRECORD_DEBUG') !== undefined,
  };
}
