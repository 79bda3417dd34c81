// The query protocol.
import { parseQuery } from '../../../../local/cloudwatch/call';

describe('parseQuery', () => {
  it('nests what the names nest, lists by number', () => {
    const body =
      'Action=PutMetricData&Namespace=A%2FB' +
      '&MetricData.member.1.MetricName=Count&MetricData.member.1.Dimensions.member.1.Name=Key' +
      '&MetricData.member.2.MetricName=Time';
    expect(parseQuery(body)).toEqual({
      Action: 'PutMetricData',
      Namespace: 'A/B',
      MetricData: {
        1: { MetricName: 'Count', Dimensions: { 1: { Name: 'Key' } } },
        2: { MetricName: 'Time' },
      },
    });
  });
});
