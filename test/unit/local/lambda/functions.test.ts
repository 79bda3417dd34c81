// The functions run here are those that the project's other files name.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { FUNCTIONS } from '../../../../local/lambda/functions';

const read = (file: string) => readFileSync(join(__dirname, '../../../..', file), 'utf8');

describe('FUNCTIONS', () => {
  it('has the handlers of .rpdk-config, which decide what runs at AWS', () => {
    const { entrypoint, testEntrypoint } = JSON.parse(read('.rpdk-config'));
    expect(FUNCTIONS).toEqual({ TypeFunction: entrypoint, TestEntrypoint: testEntrypoint });
  });

  it('has the handlers of template.yml, which decide what runs under SAM', () => {
    const { Resources } = parse(read('template.yml'));
    const handlers = Object.keys(FUNCTIONS).map((name) => Resources[name].Properties.Handler);
    expect(handlers).toEqual(Object.values(FUNCTIONS));
  });
});
