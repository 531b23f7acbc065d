import { createHash, X509Certificate } from 'node:crypto';
import { generate, type CertificateExtension, type SelfsignedOptions } from 'selfsigned';

/** A key and a certificate for a few hosts, made a moment ago and kept nowhere. */
export interface Certificate {
  /** The server's private key, PEM. */
  readonly key: string;
  /** The server's certificate, PEM. */
  readonly cert: string;
  /** The authority's certificate, PEM: what a client in Node is told to trust. */
  readonly ca: string;
  /** SHA-256 of the server's public key, base64: what Chromium is told to trust. */
  readonly spki: string;
}

const dayMs = 86_400_000;

/** Makes an authority and, signed by it, a certificate for the hosts; good from yesterday for a week. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const made = (name: string, extensions: CertificateExtension[], ca?: SelfsignedOptions['ca']) =>
    generate([{ name: 'commonName', value: name }], {
      keyType: 'ec',
      algorithm: 'sha256',
      notBeforeDate: new Date(Date.now() - dayMs),
      notAfterDate: new Date(Date.now() + 7 * dayMs),
      extensions,
      ...(ca && { ca }),
    });
  const root = await made('Authority of a test', [
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, critical: true },
  ]);
  const altNames = hosts.map((value) => ({ type: 2 as const, value }));
  const leaf = await made(
    'Hosts of a test',
    [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames },
    ],
    { key: root.private, cert: root.cert },
  );
  const publicKey = new X509Certificate(leaf.cert).publicKey.export({
    type: 'spki',
    format: 'der',
  });
  return {
    key: leaf.private,
    cert: leaf.cert,
    ca: root.cert,
    spki: createHash('sha256').update(publicKey).digest('base64'),
  };
}
