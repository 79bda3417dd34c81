// The commands.sh of an adoption, with the AWS CLI of the project.
import { basename } from 'node:path';
import { newStack } from '../../local/stack/engine/new-stack';
import { KINDS } from '../lives/kinds';
import { awsCommand } from '../support/aws-command';
import { startAwsStub } from '../support/aws-stub';
import { crowd } from './crowd';
import { importText, resourcesIn } from './follow';
import { useReader } from './reader';

const reader = useReader();

describe('commands.sh', () => {
  it('imports everybody by the AWS CLI, and leaves no template in the bucket', async () => {
    const { engine, folder } = reader;
    const { id } = crowd(engine.cognito.service, KINDS['by email'], 201);
    await reader.adopt('--user-pool-id', id);
    const aws = await startAwsStub();
    try {
      const run = (variables: Record<string, string>) =>
        awsCommand(aws, 'sh team/commands.sh', { folder: folder.path, variables });
      const unset = await run({});
      expect([unset.code, aws.calls]).toEqual([2, []]);
      expect(unset.errors).toContain('Set BUCKET to a bucket of yours in us-east-1');
      expect(await run({ BUCKET: 'mine' })).toMatchObject({ code: 0, errors: '' });

      const steps = ['PutObject', 'CreateChangeSet', 'DescribeChangeSet', 'ExecuteChangeSet'];
      const all = [...steps, 'DescribeStacks', 'DeleteObject'];
      const calls = aws.takeCalls();
      expect(calls.map(({ operation }) => operation)).toEqual([...all, ...all]);
      const stack = newStack(engine.services, 'theirs');
      for (const [put, create] of [calls.slice(0, 2), calls.slice(6, 8)]) {
        const { Bucket, Key } = put?.input ?? {};
        expect(create?.input).toMatchObject({
          TemplateURL: `https://s3.us-east-1.amazonaws.com/${Bucket}/${Key}`,
          ChangeSetType: 'IMPORT',
        });
        const template = folder.read(`team/${basename(`${Key}`)}`);
        await importText(engine.services, stack, template, resourcesIn(create?.input ?? {}));
        expect(stack).toMatchObject({ status: 'IMPORT_COMPLETE', failures: [] });
      }
      expect(stack.resources.size).toBe(201);
    } finally {
      await aws.close();
    }
  }, 120_000);
});
