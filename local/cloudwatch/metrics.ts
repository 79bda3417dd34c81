// CloudWatch metrics: what PutMetricData takes, in JSON or in the query protocol.
import { membersOf } from '../unknown';
import { ServiceError } from './answers';

export interface Metric {
  readonly namespace: string;
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly dimensions: Record<string, string>;
}

/** Stores the metrics of one PutMetricData; throws the ServiceError to answer. */
export function answerMetrics(metrics: Metric[], operation: string, input: unknown): object {
  if (operation !== 'PutMetricData') {
    throw new ServiceError('UnknownOperationException', `No operation ${operation}.`);
  }
  const { Namespace, MetricData } = membersOf(input);
  metrics.push(
    ...items(MetricData).map((datum) => readMetric(text(Namespace, 'Namespace'), datum)),
  );
  return {};
}

function readMetric(namespace: string, datum: unknown): Metric {
  const { MetricName, Unit, Value, Dimensions } = membersOf(datum);
  const pairs = items(Dimensions).map((dimension) => {
    const { Name, Value } = membersOf(dimension);
    return [text(Name, 'Dimension.Name'), text(Value, 'Dimension.Value')];
  });
  const value = Number(Value);
  if (Number.isNaN(value)) throw invalid('Value');
  return {
    namespace,
    name: text(MetricName, 'MetricName'),
    unit: text(Unit ?? 'None', 'Unit'),
    value,
    dimensions: Object.fromEntries(pairs),
  };
}

// A list of the query protocol is numbered from 1 instead.
function items(list: unknown): unknown[] {
  return Array.isArray(list) ? list : Object.values(membersOf(list));
}

function text(value: unknown, field: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw invalid(field);
}

function invalid(field: string): ServiceError {
  return new ServiceError('InvalidParameterValue', `The value of ${field} is not valid.`);
}
