// Every template that is valid for AWS's own type is valid for this one.
// official-schema.json is what `aws cloudformation describe-type` shows for AWS::Cognito::UserPoolUser.
import schema from '../../../aws-cognito-userpooluser.json';
import official from '../../support/official-schema.json';

interface PropertySchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: PropertySchema;
  readonly properties?: Record<string, PropertySchema>;
  readonly patternProperties?: Record<string, PropertySchema>;
  readonly additionalProperties?: boolean;
}

/** What decides which JSON a template may hold, without lengths, choices and words. */
function shape(property: PropertySchema): unknown {
  const { $ref, type, items, properties, patternProperties, additionalProperties } = property;
  return {
    $ref,
    type,
    additionalProperties,
    items: items && shape(items),
    properties: properties && shapes(properties),
    // The keys are patterns: a wider one takes the same maps.
    values: patternProperties && Object.values(patternProperties).map(shape),
  };
}

function shapes(properties: Record<string, PropertySchema>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, shape(value)]),
  );
}

describe('the schema, compared with the official one', () => {
  it('has all of its properties, with the same types', () => {
    expect(shapes(schema.properties)).toMatchObject(shapes(official.properties));
  });

  it('has its definitions', () => {
    expect(shapes(schema.definitions)).toEqual(shapes(official.definitions));
  });

  it('takes every key of ClientMetadata that it takes', () => {
    const [pattern = ''] = Object.keys(schema.properties.ClientMetadata.patternProperties);
    const keys = ['plain', 'with space', 'ünïcødé', 'a.b:c/d=e+f-g@h', '0'];
    expect(keys.filter((key) => !new RegExp(pattern).test(key))).toEqual([]);
  });

  it('requires what it requires, and nothing else', () => {
    expect(schema.required).toEqual(official.required);
  });

  it('has its identifier and its name', () => {
    expect(schema.primaryIdentifier).toEqual(official.primaryIdentifier);
    expect(schema.typeName).toBe(official.typeName);
  });

  it('has all of its write-only properties', () => {
    expect(schema.writeOnlyProperties).toEqual(
      expect.arrayContaining(official.writeOnlyProperties),
    );
  });

  it('replaces a user for less: for another pool or another name alone', () => {
    expect(official.createOnlyProperties).toEqual(
      expect.arrayContaining(schema.createOnlyProperties),
    );
    expect(schema.createOnlyProperties).toEqual(['/properties/UserPoolId', '/properties/Username']);
  });

  it('has its handlers, and lists by the same question', () => {
    expect(Object.keys(schema.handlers).sort()).toEqual(
      [...Object.keys(official.handlers), 'update'].sort(),
    );
    expect(schema.handlers.list.handlerSchema).toEqual(official.handlers.list.handlerSchema);
  });

  it('says the same of tags', () => {
    expect(schema.tagging).toEqual(official.tagging);
  });
});

describe('the schema', () => {
  it('passes no roles', () => {
    expect(JSON.stringify(schema.handlers)).not.toContain('iam:');
  });

  it('has no Unicode classes in patterns, which the cfn command cannot read', () => {
    expect(JSON.stringify(schema)).not.toContain('\\\\p{');
  });

  it('begins its description as those of AWS do', () => {
    // Rule GN001 of AWS's linter of schemas, resource-schema-guard-rail.
    expect(schema.description).toMatch(
      /^Resource Type definition for AWS::Cognito::UserPoolUser: /,
    );
  });

  it('explains every property', () => {
    const entries = Object.entries<{ description?: string }>(schema.properties);
    expect(entries.filter(([, { description }]) => !description)).toEqual([]);
  });
});
