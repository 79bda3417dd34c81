import { ATTACHMENT_TYPE } from '../../../../../local/stack/resources/attachment';
import type { ResourceRequest } from '../../../../../local/stack/resources/resource-type';
import { isUserType, userType } from '../../../../../local/stack/resources/user';
import { backendsHere } from './handling';

const request: ResourceRequest = {
  action: 'UPDATE',
  logicalId: 'Ben',
  stackId: 'arn:stack',
  region: 'eu-west-1',
  properties: { Username: 'new' },
  previousProperties: { Username: 'old' },
  callbackContext: { step: 1 },
  nextToken: 'page',
  token: 'token-1',
};

describe('userType', () => {
  it('gives Ref the identifier under an own name, as CloudFormation does for a private type', () => {
    const type = userType('Acme::Cognito::UserPoolUser');
    expect(type.reference({ Sub: 's', Username: 'ben', UserPoolId: 'p' })).toBe('p|ben');
  });

  it("gives Ref the name of the user under AWS's name", () => {
    const type = userType('AWS::Cognito::UserPoolUser');
    expect(type.reference({ Sub: 's', Username: 'ben', UserPoolId: 'p' })).toBe('ben');
  });

  it('sends a provider event with everything that the request has', async () => {
    const events: unknown[] = [];
    const invoke = async (event: unknown) => {
      events.push(event);
      return { status: 'SUCCESS' } as const;
    };
    const { backends } = backendsHere();
    await userType('Acme::Cognito::UserPoolUser').handle(request, { ...backends, invoke });
    expect(events).toMatchObject([
      {
        action: 'UPDATE',
        bearerToken: 'token-1',
        region: 'eu-west-1',
        stackId: 'arn:stack',
        resourceType: 'Acme::Cognito::UserPoolUser',
        callbackContext: { step: 1 },
        nextToken: 'page',
        requestData: {
          logicalResourceId: 'Ben',
          resourceProperties: { Username: 'new' },
          previousResourceProperties: { Username: 'old' },
        },
      },
    ]);
  });
});

describe('isUserType', () => {
  it('knows users under any name, and no other type that has a Username', () => {
    expect(isUserType(userType('Acme::Identity::Member'))).toBe(true);
    expect(isUserType(ATTACHMENT_TYPE)).toBe(false);
  });
});
