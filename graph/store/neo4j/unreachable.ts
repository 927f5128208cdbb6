/** Why no connection to Neo4j came about, in a person's words: nobody there, encryption on one side alone, a certificate. */
import { Neo4jError } from 'neo4j-driver';
import { OnRecordError } from '../../model/error.js';

const UNKNOWN_SIGNER = {
  says: 'nobody whom this machine trusts has signed it',
  hint: 'Name the file of its authority in NODE_EXTRA_CA_CERTS, or write +ssc in place of +s to take any certificate.',
};

/** By the codes of Node's TLS. */
const CERTIFICATES: Readonly<Record<string, typeof UNKNOWN_SIGNER>> = {
  CERT_HAS_EXPIRED: { says: 'it has expired', hint: 'Renew it on the server.' },
  CERT_NOT_YET_VALID: { says: 'it is not valid yet', hint: 'Check the clocks of both machines.' },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    says: 'it is made out to another host',
    hint: 'Connect by a name that stands in the certificate, or write +ssc in place of +s to take any certificate.',
  },
};

export function unreachable(error: Neo4jError, url: string): OnRecordError {
  const cause = rootOf(error);
  const [, tls] = /Socket responded with: (\w+)/.exec(cause.message) ?? [];
  if (tls !== undefined) {
    const { says, hint } = CERTIFICATES[tls] ?? UNKNOWN_SIGNER;
    const message = `The certificate of Neo4j at ${url} is not accepted: ${says} (${tls})`;
    return new OnRecordError('store-unreachable', message, { hint, cause: error });
  }
  if (/before secure TLS connection|wrong version number|EPROTO/.test(cause.message)) {
    const hint = 'Leave out the +s of the address, or turn on TLS in the server.';
    return new OnRecordError('store-unreachable', `Neo4j at ${url} does not speak TLS`, { hint, cause: error });
  }
  const start = `Start it with: docker compose up --detach --wait, or check the address ${url}`;
  const closed = /closed by server/.test(cause.message) && !/^\w+\+s/.test(url);
  const hint = `${start}${closed ? '; a server that asks for TLS has one with +s, as neo4j+s://' : ''}.`;
  const message = `No Neo4j answers at ${url}: ${reason(cause)}`;
  return new OnRecordError('store-unreachable', message, { hint, cause: error });
}

/** A driver that looks for routes hides what went wrong below the failure of the search. */
function rootOf(error: Neo4jError): Neo4jError {
  return error.cause instanceof Neo4jError ? rootOf(error.cause) : error;
}

/** The driver's advice is long; the cause, or the first sentence, says enough. */
function reason(error: Neo4jError): string {
  const [, cause] = /Caused by: (.+)/.exec(error.message) ?? [];
  return cause ?? error.message.split('\n')[0]?.split('. ')[0] ?? error.code;
}
