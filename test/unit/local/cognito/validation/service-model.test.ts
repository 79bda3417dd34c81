// The committed part of the service model.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compile } from '../../../../../local/cognito/validation/constraints';
import { serviceModel } from '../../../../../local/cognito/validation/service-model';

const root = join(__dirname, '../../../../..');

describe('service model', () => {
  it('is what the script extracts from botocore today', async () => {
    const python = join(root, '.venv/bin/python');
    const check = promisify(execFile)(python, ['scripts/extract-service-model.py', '--check'], {
      cwd: root,
    });
    await expect(check).resolves.toMatchObject({ stderr: '' });
  });

  it('has no prose', () => {
    const text = readFileSync(join(root, 'local/cognito/service-model.json'), 'utf8');
    expect(text).not.toContain('documentation');
  });

  it('has every shape that it refers to', () => {
    const references = Object.values(serviceModel.shapes).flatMap((shape) => [
      ...Object.values(shape?.members ?? {}).map((member) => member.shape),
      ...[shape?.member, shape?.key, shape?.value].flatMap((part) => part?.shape ?? []),
    ]);
    expect(references.filter((name) => !serviceModel.shapes[name])).toEqual([]);
    expect(references.length).toBeGreaterThan(100);
  });

  it('has patterns that all compile', () => {
    const patterns = Object.values(serviceModel.shapes).flatMap((shape) => shape?.pattern ?? []);
    expect(patterns.map(compile)).toHaveLength(patterns.length);
    expect(patterns.length).toBeGreaterThan(10);
  });
});
