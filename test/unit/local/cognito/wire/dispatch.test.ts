// From an operation's name to its answer.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ServiceError } from '../../../../../local/cognito/validation/errors';
import { serviceModel } from '../../../../../local/cognito/validation/service-model';
import { answer, checked } from '../../../../../local/cognito/wire/dispatch';
import { operations } from '../../../../../local/cognito/wire/operations';
import { service } from '../builders';

describe('operations', () => {
  it('are those of the service model, which come from the files', () => {
    const folder = join(__dirname, '../../../../../local/cognito/operations');
    expect([...operations.keys()].sort()).toEqual(Object.keys(serviceModel.operations).sort());
    expect(operations.size).toBe(readdirSync(folder).length);
  });
});

describe('answer', () => {
  it('validates the input first', () => {
    expect(() => answer(service(), 'CreateUserPool', {}, 'us-east-1')).toThrow(
      "Value at 'poolName' failed to satisfy constraint: Member must not be null",
    );
  });

  it('says which operation it does not have, whatever an object has by that name', () => {
    expect(() => answer(service(), 'constructor', {}, 'us-east-1')).toThrow(
      'The embedded user pools do not have the operation constructor.',
    );
    expect(() => answer(service(), 'ListUserPools', {}, 'us-east-1')).toThrow('ListUserPools');
  });
});

describe('checked', () => {
  it('passes on an error that the model lists', () => {
    const error = new ServiceError('UserNotFoundException', 'User does not exist.');
    expect(checked('AdminGetUser', error)).toBe(error);
  });

  it('makes a fault of this program of an error that the model does not list', () => {
    const error = new ServiceError('UserNotFoundException', 'User does not exist.');
    expect(checked('ListUsers', error)).not.toBeInstanceOf(ServiceError);
  });
});
