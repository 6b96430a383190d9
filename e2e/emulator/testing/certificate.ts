import { spawnSync } from 'node:child_process'

/**
 * A certificate for localhost, made on the spot: a key that lies in a repository is none. Null where
 * the program `openssl` is missing.
 */
export function makeCertificate(): { key: string; cert: string } | null {
  const made = spawnSync(
    'openssl',
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
      .concat(['-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'])
      .concat(['-keyout', '-', '-out', '-']),
    { encoding: 'utf8' },
  )
  if (made.error !== undefined) return null
  if (made.status !== 0) throw new Error(`openssl made no certificate: ${made.stderr}`)
  const [key, cert] = made.stdout.split(/(?=-----BEGIN CERTIFICATE)/)
  return { key: key ?? '', cert: cert ?? '' }
}
