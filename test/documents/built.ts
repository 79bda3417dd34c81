// What `npm run package` leaves in build/, for commands that hand it on: all but the zip is as it would be.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileName, packageKey } from '../../scripts/register/names';
import { permissionsOf, registerTemplate } from '../../scripts/register/template';
import { ROOT } from './pages';

export const TYPE_NAME = 'Acme::Cognito::UserPoolUser';
export const SCHEMA = JSON.parse(readFileSync(join(ROOT, 'aws-cognito-userpooluser.json'), 'utf8'));

const ZIP = 'not a zip';

const registration = {
  typeName: TYPE_NAME,
  packageKey: packageKey(TYPE_NAME, Buffer.from(ZIP)),
  permissions: permissionsOf(SCHEMA),
};

const name = fileName(TYPE_NAME);

/** Names of files below build/, and their texts. */
export const BUILT: Readonly<Record<string, string>> = {
  [`${name}.zip`]: ZIP,
  [`${name}-register.yaml`]: registerTemplate(registration),
  [`${name}-role.yaml`]: readFileSync(join(ROOT, 'resource-role.yaml'), 'utf8'),
};
