// The report as text: for the terminal, and with its explanations as docs/performance.md.
import { loadTable } from './load-table';
import type { Report } from './report';
import { table } from './table';

/** What the numbers depend on. */
export interface Facts {
  readonly cores: number;
  readonly platform: string;
  /** Version of the Node that ran the benchmark, and of Node 22. */
  readonly node: string;
  readonly node22: string;
  /** Packages that are compared, by name. */
  readonly versions: Readonly<Record<string, string>>;
}

/** The tables of all three settings and of the large stack, each under a heading. */
export function tables(report: Report, { node, node22 }: Facts): string {
  const { throttled, stack500 } = report;
  return [
    `## Node ${node}`,
    table(report),
    `## Node ${node22}`,
    table(report.node22),
    `## Node ${node}, a quarter of a core`,
    'skipped' in throttled ? `Skipped: ${throttled.skipped}.` : table(throttled),
    `## A stack of ${stack500.users} users`,
    loadTable(stack500),
  ].join('\n\n');
}

/** docs/performance.md. */
export function performanceDocument(report: Report, facts: Facts): string {
  return `# Performance

Written by \`npm run bench -- --docs\`; do not edit. \`npm run bench\` shows the same tables for your machine.

What this resource type costs beside its Cognito calls, compared with the same type on the stock runtime.

${tables(report, facts)}

${METHOD}

## Versions and machine

${versions(facts)}
`;
}

function versions({ cores, platform, versions: packages }: Facts): string {
  const lines = Object.entries(packages).map(([name, version]) => `- \`${name}\` ${version}`);
  return [`- ${cores} cores, ${platform}`, ...lines].join('\n');
}

const METHOD = `## What is compared

- **Ours**: \`build/TypeFunction/\` as it ships, through its \`entrypoint\`.
- **Stock**: the same \`src/resource.ts\` and all below it, bound with \`BaseResource\` and \`@handlerEvent\` of AWS's TypeScript library, beside its \`node_modules\` with aws-sdk v2, as the library's plugin packages it. The handlers are compiled into one file, which is a little kinder to stock than a file for each.

Both make the same Cognito calls with the same client code, and keep that client between invocations. What differs is the runtime and the packaging.

## How it was measured

- Times, and the memory after the first READ, are medians, and ours and stock took turns, in processes of the Node under test that run nothing else. Their environment is a Lambda's.
- Cognito, CloudWatch and S3 are stand-ins on the loopback interface, in another process; they answer at once. On AWS each call adds its round trip to both sides.
- *Warm READ, beyond its Cognito calls*: in one warm process, a READ through the entrypoint and the calls it makes, made by a bare client of the SDK as it comes, in turns; the difference of the two medians, then the median of several processes. Stock calls with that client too, ours with what of it is in the bundle: that is part of the difference.
- *One call by a bare client* is what a round trip costs here. Logs and metrics are told in one more, after the answer of the service.
- *Load* begins with \`require\` and ends with the entrypoint there; *fresh process to first READ answered* begins at the same moment. The start of Node itself is in neither. *Of it the SDK's client*: a bundle of the client and the commands that are sent, and of nothing else.
- *AWS calls* are those of a second invocation, when log group and stream exist.
- *Loaded before the first answer*: the files that the process had loaded by then, deflated. A zip of \`cfn submit\` isn't compressed.
- *First* and *last page*: a pool read to its end through LIST and nextToken, after that the first and the last full page in turns. The stock entrypoint drops nextToken, so it can't be asked for a second page.
- *A quarter of a core*: a cgroup with 25 of every 100 ms, as a Lambda of 442 MB has; the stand-ins are outside of it. A median shows what happens within those 25 ms, so short times look as they do without the limit.
- *A stack of 500 users*: created, updated (one attribute), read as drift detection does and deleted through \`entrypoint\`, on 8, 50 and 300 instances of the function: copies of the bundle in one process, loaded and warm, each with its own connections, each taking the next user as soon as it is free. The pools enforce Cognito's request rates, of which a second's worth is saved up; what is over them is answered with TooManyRequestsException. A handler is given 60 s.
- *Quotas alone*: for N users, N/50 s to create, max(N/25, 4N/120) to update, 2N/120 to read, max(N/25, N/120) to delete; *groups apart* is N/50, as the quotas page counts AdminListGroupsForUser: in a category of its own with 50 a second. *Times* is how many times that it took, from the first event sent to the last answer.
- *Handed back first*: first answers with a code that has CloudFormation send the event again, which was done at once. *Over quota*: calls among *calls* that were answered with TooManyRequestsException.
- Sizes and numbers of calls don't depend on the machine; times do. The last column carries over better than the others.`;
