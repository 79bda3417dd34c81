// What ships: how much of it, and what must never be in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import { contentsOf, packagesIn } from '../../scripts/bundle/contents';

/** Deflated bytes of what loads before the first answer; lower it when the bundle gets smaller. */
const BUDGET = 62_000;

const root = join(__dirname, '../..');
const metafile: Metafile = JSON.parse(readFileSync(join(root, 'build/meta.json'), 'utf8'));

describe('the bundle', () => {
  it('stays within its budget', () => {
    const handlers = readFileSync(join(root, 'build/TypeFunction/handlers.js'));
    expect(deflateRawSync(handlers, { level: 9 }).length).toBeLessThanOrEqual(BUDGET);
  });

  it.each([
    'aws-sdk',
    'bowser',
    'uuid',
    '@amazon-web-services-cloudformation/cloudformation-cli-typescript-lib',
    '@org-formation/tombok',
    'class-transformer',
    'reflect-metadata',
    '@aws-sdk/nested-clients',
    '@aws-sdk/credential-provider-node',
    '@aws-sdk/xml-builder',
    '@smithy/credential-provider-imds',
    '@aws/lambda-invoke-store',
  ])('has nothing of %s', (name) => {
    expect(packagesIn(metafile)).not.toContain(name);
  });

  it.each(['handlers.js', 'reports.js'])('has in %s no more of the SDK than is called', (file) => {
    const text = readFileSync(join(root, 'build/TypeFunction', file), 'utf8');
    // Classes of errors, other operations, streams of events; second tries, hashes, machines of EC2, versions.
    expect(text).not.toMatch(/UserImportInProgress|OperationAborted|StartLiveTail|prelude/);
    expect(text).not.toMatch(/amz-sdk-invocation-id|1116352408|latest\/api\/token|devDependencies/);
  });

  it('keeps the clients for logs and metrics out of what every event loads', () => {
    const names = contentsOf(metafile, 'build/TypeFunction/handlers.js').map(({ name }) => name);
    expect(names).toContain('@aws-sdk/client-cognito-identity-provider');
    expect(names.filter((name) => name.includes('cloudwatch'))).toEqual([]);
  });

  it('comes with the licence of every package in it', () => {
    const path = join(root, 'build/TypeFunction/THIRD-PARTY-LICENCES.txt');
    const licences = readFileSync(path, 'utf8');
    for (const name of packagesIn(metafile)) expect(licences).toContain(`${name} `);
    expect(licences).toContain('Apache License');
  });
});
