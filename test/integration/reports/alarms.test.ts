// examples/operating/alarms.yaml watches what the handlers publish: its names are theirs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Metric } from '../../../local/cloudwatch/metrics';
import { type ReportingResource, startReporting } from '../../support/reports';

const ROOT = join(__dirname, '../../..');
const TEMPLATE = readFileSync(join(ROOT, 'examples/operating/alarms.yaml'), 'utf8');
const GUIDE = readFileSync(join(ROOT, 'docs/operating.md'), 'utf8');
const QUERY =
  /SELECT (?:SUM|MAX)\((\w+)\) FROM \\?"\$\{Namespace\}\\?"((?:\s+(?:WHERE|AND|GROUP BY) [^"\n]*)*)/g;

/** Each query of the template: the metric, and the dimensions that it is narrowed down or grouped by. */
const queries = [...TEMPLATE.matchAll(QUERY)].map(([, name = '', rest = '']) => ({
  name,
  dimensions: [...rest.matchAll(/DimensionKey\w+/g)].map(([dimension]) => dimension),
}));

describe('the alarms and the dashboard', () => {
  let resource: ReportingResource;
  let metrics: readonly Metric[];
  beforeAll(async () => {
    resource = await startReporting();
    await resource.report({
      resourceType: 'Acme::Cognito::UserPoolUser',
      properties: { UserPoolId: 'us-east-1_nobody', Username: 'nobody' },
    });
    metrics = resource.cloudWatch.metrics;
  });
  afterAll(() => resource.close());

  it('look where the handlers publish', () => {
    const { Namespace } = parseDocument(TEMPLATE, { logLevel: 'silent' }).toJS().Parameters;
    expect([...new Set(metrics.map(({ namespace }) => namespace))]).toEqual([Namespace.Default]);
  });

  it('ask for metrics and dimensions that there are', () => {
    expect(queries).toHaveLength(5);
    for (const { name, dimensions } of queries) {
      const metric = metrics.find((one) => one.name === name);
      expect([name, metric !== undefined]).toEqual([name, true]);
      expect(Object.keys(metric?.dimensions ?? {})).toEqual(expect.arrayContaining(dimensions));
    }
  });

  it('are explained by a guide that has every name', () => {
    const names = metrics.flatMap(({ name, dimensions }) => [name, ...Object.keys(dimensions)]);
    for (const name of names) expect(GUIDE).toContain(`\`${name}\``);
    expect(GUIDE).toContain(`\`${metrics[0]?.namespace}\``);
  });
});
