// User pools of elsewhere that a run is given by their ids: empty ones stand in for them here.
import { createPool } from './cognito/rules/pools';
import type { Service } from './cognito/state/service';

const POOL_ID = /^([a-z]{2}(?:-[a-z]+)+-\d)_[0-9A-Za-z]+$/;

/** Makes an empty pool for each value that is a pool's id; gives those ids. */
export function standInPools(service: Service, values: readonly string[]): string[] {
  const ids = [...new Set(values)].filter((value) => POOL_ID.test(value));
  for (const id of ids) {
    const [, region = ''] = POOL_ID.exec(id) ?? [];
    service.pools.set(id, createPool({ PoolName: id }, id, region, service.clock()));
  }
  return ids;
}
