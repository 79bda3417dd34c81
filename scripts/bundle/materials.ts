// The bill of materials of what ships: https://cyclonedx.org/docs/1.6/json/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { packagesIn } from './contents';

/** What is bundled of somebody else's. */
export interface Component {
  readonly name: string;
  readonly version: string;
  /** As the package says it: an SPDX identifier, or other words. */
  readonly licence: string;
  /** Of the package as the registry has it, in hex. */
  readonly sha512?: string;
}

/** Every bundled package, by name, with the hash under which npm has installed it in `root`. */
export function componentsOf(metafile: Metafile, root: string): Component[] {
  const { packages } = JSON.parse(
    readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8'),
  );
  return packagesIn(metafile).map((name) => {
    const path = `node_modules/${name}`;
    const { version, license } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
    const [, base64] = /sha512-(\S+)/.exec(packages[path]?.integrity ?? '') ?? [];
    const sha512 = base64 && Buffer.from(base64, 'base64').toString('hex');
    return { name, version, licence: license, sha512 };
  });
}

/** The bill, without a date or a serial number: two builds give the same. */
export function billOf(components: readonly Component[], version: string): object {
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        name: 'aws-cognito-userpooluser',
        version,
        ...licensed('Apache-2.0'),
      },
    },
    components: components.map(({ name, version, licence, sha512 }) => {
      const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
      const hashes = sha512 ? [{ alg: 'SHA-512', content: sha512 }] : undefined;
      return {
        type: 'library',
        'bom-ref': purl,
        name,
        version,
        purl,
        ...licensed(licence),
        hashes,
      };
    }),
  };
}

// An `id` has to be one of SPDX; what has a blank in it is none.
function licensed(licence: string) {
  return { licenses: [{ license: /\s/.test(licence) ? { name: licence } : { id: licence } }] };
}
