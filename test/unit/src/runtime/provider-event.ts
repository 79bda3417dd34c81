// The event that CloudFormation sends, as short as it may be.
import type { Properties } from '../../../../src/runtime/request';

export const KEYS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'key', sessionToken: 'token' };

export function providerEvent(partial: Properties = {}, data: Properties = {}) {
  return {
    action: 'READ',
    region: 'eu-west-1',
    bearerToken: 'client-request-token',
    ...partial,
    requestData: {
      callerCredentials: KEYS,
      logicalResourceId: 'Ada',
      resourceProperties: { Name: 'ada' },
      ...data,
    },
  };
}
