// `npm run register`: registers the type with the AWS CLI, or prints how.
import { readFileSync } from 'node:fs';
import { messageOf } from '../../local/unknown';
import { awsOnPath, linesOf } from './aws';
import { commandsOf } from './commands';
import { fileName, packageKey } from './names';
import { registerOptions } from './options';
import { register } from './register';

const { typeName, bucket, dryRun, ...options } = registerOptions(process.argv.slice(2));
const { AWS_REGION, AWS_DEFAULT_REGION } = process.env;
// As shells have it, an empty variable is none.
const region = options.region || AWS_REGION || AWS_DEFAULT_REGION || undefined;
const zip = readFileSync(`build/${fileName(typeName)}.zip`);
const registering = { typeName, bucket, region, packageKey: packageKey(typeName, zip) };
const print = (line: string) => console.log(line);

if (dryRun) {
  for (const command of Object.values(commandsOf(registering))) print(linesOf(command));
  print('\n# None of it was run. It works in the folder of this project.');
} else {
  register(registering, awsOnPath(print), print).catch((error) => {
    console.error(`\n${messageOf(error)}`);
    process.exitCode = 1;
  });
}
