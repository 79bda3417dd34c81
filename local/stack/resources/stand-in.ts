// A type that stands for one which is not there: nothing is made, and what it gives is made up.
import type { Answer } from '../../invocation/answer';
import type { ResourceSchema } from '../schema/schema';
import { attributeOf, type Placeholder, referenceOf } from './placeholder';
import type { ResourceRequest, ResourceType } from './resource-type';
import { pointers } from './write-schema';

const STAND_IN_SCHEMA: ResourceSchema = {
  takesAnything: true,
  primaryIdentifier: pointers('PhysicalId'),
  properties: {},
};

/** The type of that name, of which Ref and GetAtt give placeholders. */
export function standIn(typeName: string): ResourceType {
  return {
    typeName,
    schema: STAND_IN_SCHEMA,
    isStandIn: true,
    compared: [],
    reference: (model) => referenceOf(placeholderIn(model)),
    attribute: (model, name) => attributeOf(placeholderIn(model), name),
    handle: async (request) => answer(typeName, request),
  };
}

function answer(typeName: string, request: ResourceRequest): Answer {
  if (request.action === 'DELETE') return { status: 'SUCCESS' };
  const { logicalId, stackId, region, properties } = request;
  const [, , , , account = '', , stackName = ''] = stackId.split(/[:/]/);
  const PhysicalId = `${stackName}-${logicalId}`;
  const placeholder = { typeName, logicalId, physicalId: PhysicalId, region, account, properties };
  return { status: 'SUCCESS', resourceModel: { PhysicalId, placeholder } };
}

// Only this file makes such models.
function placeholderIn(model: { placeholder?: unknown }): Placeholder {
  return model.placeholder as Placeholder;
}
