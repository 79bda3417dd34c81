// docs/local.md is what the code makes of itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations } from '../../../local/cognito/wire/operations';
import { FUNCTIONS } from '../../../local/stack/functions/table';
import { localDocument } from '../../../scripts/local-docs/document';
import { codes, table } from '../../../scripts/markdown';

describe('docs/local.md', () => {
  it('is fresh; if not: npm run generate', () => {
    const file = readFileSync(join(__dirname, '../../../docs/local.md'), 'utf8');
    expect(file).toBe(localDocument());
  });

  it('has every function and every operation', () => {
    const document = localDocument();
    const names = [...FUNCTIONS.keys(), ...operations.keys()];
    expect(names.filter((name) => !document.includes(`| \`${name}\` |`))).toEqual([]);
  });

  it('says what Ref gives, and what replaces a resource', () => {
    expect(localDocument()).toMatch(
      /^\| `AWS::Cognito::UserPoolGroup` \| `GroupName` \|.*\| `UserPoolId`, `GroupName` \|$/m,
    );
  });
});

describe('table', () => {
  it('keeps a cell in its cell', () => {
    expect(table(['a', 'b'], [['1|2', codes(['x', 'y'])]]).split('\n')).toEqual([
      '| a | b |',
      '| --- | --- |',
      '| 1\\|2 | `x`, `y` |',
    ]);
  });
});
