// cdk/lib/user-pool-user.generated.ts is what the schema makes of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import schema from '../../../aws-cognito-userpooluser.json';
import { docComment } from '../../../scripts/cdk-resource/comment';
import { camelCase, pascalCase } from '../../../scripts/cdk-resource/names';
import { cdkResource } from '../../../scripts/cdk-resource/source';
import { typeOf } from '../../../scripts/cdk-resource/types';

describe("the CDK's class for the type", () => {
  it('is fresh; if not: npm run generate', () => {
    const file = join(__dirname, '../../../cdk/lib/user-pool-user.generated.ts');
    expect(readFileSync(file, 'utf8')).toBe(cdkResource(schema));
  });

  it('takes a property that is new in the schema', () => {
    const Nickname = { type: 'string', description: 'What friends say.' };
    const more = { ...schema, properties: { ...schema.properties, Nickname } };
    const source = cdkResource(more);
    expect(source).toContain('  /** What friends say. */\n  readonly nickname?: string;\n');
    expect(source).toContain('      Nickname: this.nickname,\n');
  });

  it('asks for an attribute that is new in the schema, and does not take it', () => {
    const properties = { ...schema.properties, Age: { type: 'string' } };
    const readOnlyProperties = [...schema.readOnlyProperties, '/properties/Age'];
    const source = cdkResource({ ...schema, properties, readOnlyProperties });
    expect(source).toContain("    this.attrAge = Token.asString(this.getAtt('Age'));\n");
    expect(source).not.toContain('props.age');
  });

  it('asks for an attribute that has no token of its own type as what is resolved later', () => {
    const properties = { ...schema.properties, Verified: { type: 'boolean' } };
    const readOnlyProperties = [...schema.readOnlyProperties, '/properties/Verified'];
    const source = cdkResource({ ...schema, properties, readOnlyProperties });
    expect(source).toContain('  readonly attrVerified: IResolvable;\n');
    expect(source).toContain("    this.attrVerified = this.getAtt('Verified');\n");
  });
});

describe('the type of a property', () => {
  it.each([
    ['string', { type: 'string' }],
    ['boolean | IResolvable', { type: 'boolean' }],
    ['string[]', { type: 'array', items: { type: 'string' } }],
    [
      '(PairProperty | IResolvable)[] | IResolvable',
      { type: 'array', items: { $ref: '#/definitions/Pair' } },
    ],
    [
      '{ readonly [name: string]: string } | IResolvable',
      { type: 'object', patternProperties: { '.': { type: 'string' } } },
    ],
  ])('is %s', (type, property) => {
    expect(typeOf(property)).toBe(type);
  });

  it.each([{}, { type: 'object' }, { type: 'array' }, { type: 'integer' }])(
    'is not guessed: %p',
    (property) => {
      expect(() => typeOf(property)).toThrow('No type for');
    },
  );
});

describe('the names', () => {
  it.each([
    ['UserPoolId', 'userPoolId', 'UserPoolId'],
    ['UserMFASettingList', 'userMfaSettingList', 'UserMfaSettingList'],
    ['SourceARN', 'sourceArn', 'SourceArn'],
  ])('are written as the CDK does: %s', (name, camel, pascal) => {
    expect([camelCase(name), pascalCase(name)]).toEqual([camel, pascal]);
  });
});

describe('a comment', () => {
  it('is broken where it is too long, and never ended by its text', () => {
    const comment = docComment(`${'word '.repeat(30)}*/ end`, '  ');
    expect(comment.split('\n').every((line) => line.length <= 100)).toBe(true);
    expect(comment.match(/\*\//g)).toHaveLength(1);
  });
});
