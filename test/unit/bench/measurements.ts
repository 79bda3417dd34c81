// Measurements as a run of the benchmark makes them, with made-up numbers.
import type { Comparison, LoadPhase, Measurements, Report } from '../../../bench/report';

export function loadPhase(partial: Partial<LoadPhase> = {}): LoadPhase {
  return {
    phase: 'create',
    instances: 8,
    seconds: 11,
    dictatedSeconds: 10,
    ratio: 1.1,
    slowestAnswerSeconds: 3,
    firstHandedBack: {},
    failed: {},
    calls: 700,
    refused: 200,
    ...partial,
  };
}

export function report(throttled: Report['throttled'] = measurements()): Report {
  return {
    ...measurements(),
    node22: measurements(),
    throttled,
    stack500: { users: 500, phases: [loadPhase()] },
  };
}

function measurements(partial: Partial<Measurements> = {}): Measurements {
  return {
    warmOverheadMs: comparison(0.25, 1000),
    warmOverheadWithLogsMs: comparison(0.5, 2000),
    bareCallMs: 0.6,
    awsCallsWithLogs: comparison(2, 16),
    loadMs: comparison(20, 200),
    clientLoadMs: 15,
    coldReadMs: comparison(50, 1200),
    zipBytes: comparison(500_000, 120_000_000),
    rssMb: comparison(50, 75),
    bundleDeflatedBytes: 77_000,
    callsPerOperation: { create: 1, read: 1, update: 3, updateNothing: 1, delete: 2, list: 1 },
    listPage: { users: 100_000, firstPageMs: 4, lastPageMs: 5, rssMb: 60 },
    ...partial,
  };
}

function comparison(ours: number, stock: number): Comparison {
  return { ours, stock, ratio: stock / ours };
}
