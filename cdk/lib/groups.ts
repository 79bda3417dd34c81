// The groups of a user: what stands for each in the template.
import { CfnResource, Token } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { UserPoolUserGroup } from './user-pool-user-props';

/** The name of a group, or the reference to it. */
export function groupName(group: UserPoolUserGroup): string {
  if (typeof group === 'string') return group;
  return CfnResource.isCfnResource(group) ? group.ref : group.groupName;
}

/** The construct that has to be there before the user, where no reference says so already. */
export function groupToWaitFor(group: UserPoolUserGroup): IConstruct[] {
  return typeof group === 'string' || Token.isUnresolved(groupName(group)) ? [] : [group];
}
