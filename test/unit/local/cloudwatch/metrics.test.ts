// What CloudWatch keeps and refuses.
import { answerMetrics, type Metric } from '../../../../local/cloudwatch/metrics';
import { oneMetric } from './builders';

function kept(input: unknown): Metric[] {
  const metrics: Metric[] = [];
  answerMetrics(metrics, 'PutMetricData', input);
  return metrics;
}

describe('CloudWatch', () => {
  it('keeps a metric with its dimensions by name', () => {
    expect(kept(oneMetric())).toEqual([
      {
        namespace: 'AWS/CloudFormation/Test/Thing/Type',
        name: 'HandlerInvocationCount',
        unit: 'Count',
        value: 1,
        dimensions: { DimensionKeyActionType: 'READ' },
      },
    ]);
  });

  it('takes the lists and numbers of the query protocol', () => {
    const MetricData = { 1: { MetricName: 'A', Value: '1.5' }, 2: { MetricName: 'B', Value: '2' } };
    expect(kept({ Namespace: 'N', MetricData }).map(({ name, value }) => [name, value])).toEqual([
      ['A', 1.5],
      ['B', 2],
    ]);
  });

  it.each([
    ['no name', { MetricName: undefined }],
    ['no value', { Value: undefined }],
    ['a dimension without a value', { Dimensions: [{ Name: 'Key', Value: '' }] }],
  ])('refuses %s', (_, datum) => {
    expect(() => kept(oneMetric(datum))).toThrow(/^The value of .* is not valid\.$/);
  });
});
