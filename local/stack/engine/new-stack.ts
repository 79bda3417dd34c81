// Makes a stack that has nothing in it yet.
import type { Services } from './services';
import type { Stack } from './stack';

/** The stack as CloudFormation has it before its first change set is carried out. */
export function newStack(services: Services, name: string): Stack {
  const { region, accountId } = services;
  const id = `arn:aws:cloudformation:${region}:${accountId}:stack/${name}/${services.newToken()}`;
  return {
    name,
    id,
    region,
    accountId,
    status: 'REVIEW_IN_PROGRESS',
    resources: new Map(),
    outputs: [],
    failures: [],
    standIns: new Set(),
    exportNames: [],
  };
}
