// A version that breaks nothing: the schema against that of the last release, which the commit of a release renews.
import schema from '../../../aws-cognito-userpooluser.json';
import { breakingChanges, type ComparedSchema } from '../../support/breaking-changes';
import released from '../../support/released-schema.json';

it('the schema breaks no template of the last release; if it has to, see CONTRIBUTING.md', () => {
  expect(breakingChanges(released, schema)).toEqual([]);
});

const SCHEMA = {
  properties: {
    Name: { type: 'string', minLength: 1, maxLength: 9, enum: ['a', 'b'] },
    Id: { type: 'string' },
    Tags: { type: 'array', maxItems: 3 },
  },
  definitions: { Tag: { properties: { Key: { type: 'string' } } } },
  required: ['Name'],
  primaryIdentifier: ['/properties/Id'],
  createOnlyProperties: ['/properties/Id'],
  writeOnlyProperties: [],
  readOnlyProperties: ['/properties/Id'],
};
const withName = (change: object) => ({
  properties: { ...SCHEMA.properties, Name: { ...SCHEMA.properties.Name, ...change } },
});
const { Tags: _tags, ...fewer } = SCHEMA.properties;

describe('breakingChanges', () => {
  it.each<[string, Partial<ComparedSchema>, string]>([
    ['a property that is gone', { properties: fewer }, 'Tags is gone'],
    ['one of a definition', { definitions: {} }, 'Tag.Key is gone'],
    ['another required one', { required: ['Name', 'Tags'] }, 'Tags is required'],
    ['another type', withName({ type: 'integer' }), 'Name has another type'],
    ['a pattern', withName({ pattern: '^a' }), 'Name has another pattern'],
    ['another default', withName({ default: 'a' }), 'Name has another default'],
    ['a smaller maximum', withName({ maxLength: 8 }), 'Name has another maxLength'],
    ['a greater minimum', withName({ minLength: 2 }), 'Name has another minLength'],
    ['fewer values', withName({ enum: ['a'] }), 'Name has another enum'],
    [
      'a new limit',
      { properties: { ...SCHEMA.properties, Id: { type: 'string', maxLength: 5 } } },
      'Id has another maxLength',
    ],
    ['another identifier', { primaryIdentifier: [] }, 'the primary identifier is another'],
    [
      'a property that replaces now',
      { createOnlyProperties: ['/properties/Id', '/properties/Name'] },
      '/properties/Name is now among the createOnlyProperties',
    ],
    [
      'a property that nobody can read any more',
      { writeOnlyProperties: ['/properties/Name'] },
      '/properties/Name is now among the writeOnlyProperties',
    ],
    [
      'a property that is no answer any more',
      { readOnlyProperties: [] },
      '/properties/Id is no longer among the readOnlyProperties',
    ],
  ])('names %s', (_, change, problem) => {
    expect(breakingChanges(SCHEMA, { ...SCHEMA, ...change })).toEqual([problem]);
  });

  it('names nothing that is wider or new', () => {
    const { Name } = withName({ minLength: 0, maxLength: 10, enum: ['a', 'b', 'c'] }).properties;
    const after = {
      ...SCHEMA,
      properties: { ...SCHEMA.properties, Name, New: { type: 'string', maxLength: 1 } },
      writeOnlyProperties: ['/properties/New'],
      createOnlyProperties: [],
      required: [],
    };
    expect(breakingChanges(SCHEMA, after)).toEqual([]);
  });
});
