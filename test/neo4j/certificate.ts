/** Certificates made on the spot with openssl, for servers of the tests that speak TLS. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.js';

export const hasOpenssl = (await run('openssl', ['version'])).code === 0;

/** Makes `private.key` and `public.crt`, signed by itself and made out to these names; gives back the certificate's file. */
export async function selfSigned(folder: string, names: readonly string[]): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const [key, certificate] = [join(folder, 'private.key'), join(folder, 'public.crt')];
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=onrecord test`];
  const extension = ['-addext', `subjectAltName=${names.join(',')}`];
  const { code, output } = await run('openssl', [...made, ...extension, '-keyout', key, '-out', certificate]);
  if (code !== 0) throw new Error(output);
  return certificate;
}
