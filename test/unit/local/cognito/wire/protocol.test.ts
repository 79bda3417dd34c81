// The wire protocol.
import { ServiceError } from '../../../../../local/cognito/validation/errors';
import {
  accessKeyIdOf,
  errorAnswer,
  operationOf,
  parseInput,
  regionOf,
  successAnswer,
  thrownAnswer,
} from '../../../../../local/cognito/wire/protocol';

describe('operationOf', () => {
  it('reads the operation from X-Amz-Target', () => {
    expect(operationOf('AWSCognitoIdentityProviderService.AdminGetUser')).toBe('AdminGetUser');
  });

  it.each([undefined, 'AdminGetUser', 'DynamoDB_20120810.GetItem'])('refuses %s', (target) => {
    expect(() => operationOf(target)).toThrow('X-Amz-Target');
  });
});

describe('accessKeyIdOf', () => {
  it('reads the key from the credential scope', () => {
    const scope = 'AWS4-HMAC-SHA256 Credential=AKID/20260131/eu-west-1/cognito-idp/aws4_request, …';
    expect(accessKeyIdOf(scope)).toBe('AKID');
  });

  it('is nothing where nobody signs', () => {
    expect(accessKeyIdOf(undefined)).toBe('');
  });
});

describe('regionOf', () => {
  it('reads the region from the credential scope', () => {
    const scope = 'AWS4-HMAC-SHA256 Credential=AKID/20260131/eu-west-1/cognito-idp/aws4_request, …';
    expect(regionOf(scope)).toBe('eu-west-1');
  });

  it('takes us-east-1 for a request that is not signed', () => {
    expect(regionOf(undefined)).toBe('us-east-1');
  });
});

describe('parseInput', () => {
  it('answers SerializationException for what is not JSON, without repeating it', () => {
    expect(() => parseInput('{"Password": s3cret')).toThrow(
      new ServiceError('SerializationException', 'The request body is not valid JSON.'),
    );
  });
});

describe('successAnswer', () => {
  it('writes dates as seconds since the epoch with a fraction, at any depth', () => {
    const at = new Date(1_500);
    expect(successAnswer({ Users: [{ UserCreateDate: at }] })).toEqual({
      status: 200,
      body: '{"Users":[{"UserCreateDate":1.5}]}',
    });
  });
});

describe('errorAnswer', () => {
  it('has no type where the error has no name', () => {
    expect(errorAnswer('', 'Slow down.', 429)).toEqual({
      status: 429,
      body: '{"message":"Slow down."}',
    });
  });

  it('may have more fields than those', () => {
    const { body } = errorAnswer('Odd', 'Said so.', 400, { Hint: 1, message: 'Not this.' });
    expect(JSON.parse(body)).toEqual({ __type: 'Odd', message: 'Said so.', Hint: 1 });
  });
});

describe('thrownAnswer', () => {
  it('answers an error of the service with 400, its name and its message', () => {
    expect(thrownAnswer(new ServiceError('UserNotFoundException', 'User does not exist.'))).toEqual(
      {
        status: 400,
        body: '{"__type":"UserNotFoundException","message":"User does not exist."}',
      },
    );
  });

  it('answers an internal error with 500', () => {
    expect(thrownAnswer(new ServiceError('InternalErrorException', 'Oh.')).status).toBe(500);
  });

  it('shows a fault of this program as what it is', () => {
    const { status, body } = thrownAnswer(new TypeError('x is undefined'));
    expect(status).toBe(500);
    expect(body).toContain('EmbeddedServiceFault');
  });
});
