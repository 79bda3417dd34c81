// The properties of AWS::SecretsManager::Secret, as a registry schema.
import type { ResourceSchema } from '../schema/schema';
import { count, flag, list, map, pointers, text } from './write-schema';

const GENERATE = map({
  ExcludeCharacters: text,
  ExcludeLowercase: flag,
  ExcludeNumbers: flag,
  ExcludePunctuation: flag,
  ExcludeUppercase: flag,
  GenerateStringKey: text,
  IncludeSpace: flag,
  PasswordLength: count,
  RequireEachIncludedType: flag,
  SecretStringTemplate: text,
});

/** As AWS publishes it. */
export const SECRET_SCHEMA: ResourceSchema = {
  primaryIdentifier: pointers('Id'),
  createOnlyProperties: pointers('Name'),
  readOnlyProperties: pointers('Id'),
  writeOnlyProperties: pointers('SecretString', 'GenerateSecretString'),
  properties: {
    Id: text,
    Name: { type: 'string', minLength: 1, maxLength: 512 },
    Description: { type: 'string', maxLength: 2048 },
    KmsKeyId: { type: 'string', maxLength: 2048 },
    SecretString: { type: 'string', minLength: 1, maxLength: 65536 },
    GenerateSecretString: GENERATE,
    ReplicaRegions: list({ ...map({ Region: text, KmsKeyId: text }), required: ['Region'] }),
    Tags: list({ ...map({ Key: text, Value: text }), required: ['Key', 'Value'] }),
    Type: { type: 'string', maxLength: 256 },
  },
};
