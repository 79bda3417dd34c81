// What the engine asks of a resource type: a schema, and one function that answers every action.
import type { Answer } from '../../invocation/answer';
import type { Action, Properties } from '../../invocation/events';
import type { Comparison } from '../schema/drift';
import type { Report } from '../template/problem';
import type { MapOf } from '../template/value';
import type { Backends } from './backends';

export interface ResourceRequest {
  readonly action: Action;
  readonly logicalId: string;
  readonly stackId: string;
  readonly region: string;
  readonly properties: Properties;
  readonly previousProperties?: Properties;
  readonly nextToken?: string;
  readonly callbackContext?: Record<string, unknown>;
  /** CloudFormation's client request token: the same for every try of one operation. */
  readonly token: string;
}

export interface ResourceType extends Comparison {
  readonly typeName: string;
  /** What `Ref` gives. */
  reference(model: Properties): string;
  /** Nothing is made: what Ref and GetAtt give are placeholders, and properties are not checked. */
  readonly isStandIn?: true;
  /** Reports what the type refuses beyond its schema, as far as the properties are known. */
  refuse?(properties: MapOf, report: Report): void;
  /** What `Fn::GetAtt` gives, where that is more than the read-only properties of the model. */
  attribute?(model: Properties, name: string): unknown;
  /** Answers as a resource handler does; may throw as a function may fail. */
  handle(request: ResourceRequest, backends: Backends): Promise<Answer>;
}
