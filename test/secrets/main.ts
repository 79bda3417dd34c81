// Runs `npm run secrets`: every path of the built bundle, with one flavour of secret each or with those that are named.
import { writeFileSync } from 'node:fs';
import { readOrExit } from '../../local/usage';
import { campaign } from './campaign';
import { secretsOptions } from './options';
import { leakLine, sumLine } from './report';

async function main(): Promise<void> {
  const { json, flavours } = readOrExit('secrets', secretsOptions);
  const findings = await campaign({
    extent: flavours ? 'all' : 'each',
    flavours,
    onGroup: (line) => process.stderr.write(`${line}\n`),
  });
  for (const leak of findings.leaks) console.log(leakLine(leak));
  console.log(sumLine(findings));
  if (json) {
    const figures = { ...findings, leaks: findings.leaks.length };
    writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
  }
  process.exitCode = findings.leaks.length > 0 ? 1 : 0;
}

void main();
