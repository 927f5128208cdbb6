/** Connects to Neo4j and authenticates once, so that a wrong address or password shows before any work is done. */
import neo4j, { type AuthToken, type Driver, type Session } from 'neo4j-driver';
import type { Neo4jAddress } from '../url.js';
import { storeError } from './errors.js';

/**
 * A wrong address shall show within seconds; the driver's own limits are a minute. Once the server has answered, work is
 * tried again for as long as a restart takes.
 */
const LIMITS = { connectionTimeout: 5000, connectionAcquisitionTimeout: 10_000, maxTransactionRetryTime: 60_000 };

export interface Connection {
  /** The address without the password. */
  readonly url: string;
  readonly driver: Driver;
  session(mode: 'READ' | 'WRITE'): Session;
}

/** A token of single sign-on, where one is given, else name and password, else none. */
export function authOf({ username, password, token }: Neo4jAddress): AuthToken | undefined {
  if (token !== undefined) return neo4j.auth.bearer(token);
  return password === undefined ? undefined : neo4j.auth.basic(username ?? 'neo4j', password);
}

export async function connect(address: Neo4jAddress): Promise<Connection> {
  const { url, uri, database } = address;
  const driver = neo4j.driver(uri, authOf(address), { ...LIMITS, userAgent: 'onrecord' });
  const on = database === undefined ? {} : { database };
  const session = (mode: 'READ' | 'WRITE'): Session => driver.session({ defaultAccessMode: mode, ...on });
  try {
    await driver.getServerInfo();
    if (database !== undefined) await used(session('READ'), (open) => open.run('RETURN 1'));
    return { url, driver, session };
  } catch (error) {
    await driver.close();
    throw storeError(error, url);
  }
}

/** Closes the session whatever happens. */
export async function used<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}
