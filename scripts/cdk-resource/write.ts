// Writes the CDK's class for one resource of the type; a unit test tells whether it is fresh.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import schema from '../../aws-cognito-userpooluser.json';
import { cdkResource } from './source';

writeFileSync(join(__dirname, '../../cdk/lib/user-pool-user.generated.ts'), cdkResource(schema));
