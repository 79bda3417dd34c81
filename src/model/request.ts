// From the properties of an event to the generated model.
import { ResourceModel } from '../models';

/**
 * The model of the properties, named as in the schema. The map is set beside class-transformer,
 * which takes a key named `constructor` for the class of the map (TransformOperationExecutor).
 */
export function fromProperties(properties: Readonly<Record<string, unknown>>): ResourceModel {
  const { ClientMetadata, ...rest } = properties;
  const model: ResourceModel = ResourceModel.deserialize(rest);
  if (ClientMetadata) model.clientMetadata = new Map(Object.entries(ClientMetadata));
  return model;
}
