// The values of a request that nobody but the service may read.
import type { ResourceModel } from '../models';

/** The values of the write-only properties that hold secrets. */
export function secretsOf(model: ResourceModel): string[] {
  const { password, temporaryPassword, validationData, clientMetadata } = model;
  const validation = (validationData ?? []).map((entry) => entry?.value_);
  const values = [password, temporaryPassword, ...validation, ...(clientMetadata?.values() ?? [])];
  return values.map((value) => `${value ?? ''}`);
}
