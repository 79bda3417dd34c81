// Writes register.yaml for a package: schema, zip and the file to write are its arguments.
import { readFileSync, writeFileSync } from 'node:fs';
import { packageKey } from './names';
import { permissionsOf, registerTemplate } from './template';

const [schemaFile = '', zipFile = '', target = ''] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
const { typeName } = schema;
const registration = {
  typeName,
  packageKey: packageKey(typeName, readFileSync(zipFile)),
  permissions: permissionsOf(schema),
};
writeFileSync(target, registerTemplate(registration));
