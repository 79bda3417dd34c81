// What the engine asks of a resource type: a schema, and one function that answers every action.
import type { Answer } from '../../invocation/answer';
import type { Action, Properties } from '../../invocation/events';
import type { Comparison } from '../schema/drift';
import type { Report } from '../template/problem';
import type { MapOf } from '../template/value';
import type { Backends } from './backends';

export interface ResourceRequest {
  action: Action;
  logicalId: string;
  stackId: string;
  region: string;
  properties: Properties;
  previousProperties?: Properties;
  nextToken?: string;
  callbackContext?: Record<string, unknown>;
  /** CloudFormation's client request token: the same for every try of one operation. */
  token: string;
}

export interface ResourceType extends Comparison {
  typeName: string;
  /** What `Ref` gives. */
  reference(model: Properties): string;
  /** Nothing is made: what Ref and GetAtt give are placeholders, and properties are not checked. */
  isStandIn?: true;
  /** Reports what the type refuses beyond its schema, as far as the properties are known. */
  refuse?(properties: MapOf, report: Report): void;
  /** What `Fn::GetAtt` gives, where that is more than the read-only properties of the model. */
  attribute?(model: Properties, name: string): unknown;
  /** Answers as a resource handler does; may throw as a function may fail. */
  handle(request: ResourceRequest, backends: Backends): Promise<Answer>;
}
