import { metricsOf } from '../../../../../src/runtime/reports/metrics';

const target = {
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'key' },
  region: 'eu-west-1',
  resourceType: 'Acme::Cognito::UserPoolUser',
  logStream: 'stream',
};
const invocation = { action: 'READ', status: 'SUCCESS', duration: 7.25, calls: 1 };

function summary(partial: object) {
  return metricsOf(target, { ...invocation, ...partial }).map((metric) => ({
    name: metric.MetricName,
    unit: metric.Unit,
    value: metric.Value,
    dimensions: Object.fromEntries(
      (metric.Dimensions ?? []).map(({ Name, Value }) => [Name, Value]),
    ),
  }));
}

const dimensions = {
  DimensionKeyActionType: 'READ',
  DimensionKeyResourceType: 'Acme::Cognito::UserPoolUser',
};

describe('the metrics of an invocation', () => {
  it('are its count and duration', () => {
    expect(summary({})).toEqual([
      { name: 'HandlerInvocationCount', unit: 'Count', value: 1, dimensions },
      { name: 'HandlerInvocationDuration', unit: 'Milliseconds', value: 7.25, dimensions },
    ]);
  });

  it('tell a failure by its error code', () => {
    expect(summary({ status: 'FAILED', errorCode: 'NotFound' })).toContainEqual({
      name: 'HandlerException',
      unit: 'Count',
      value: 1,
      dimensions: { ...dimensions, DimensionKeyExceptionType: 'NotFound' },
    });
  });
});
