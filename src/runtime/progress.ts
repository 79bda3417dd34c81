// What a handler has to say, and that as CloudFormation reads it.
import type { Properties } from './request';

/** How a request has ended. Without `errorCode` it is a success. */
export interface Progress<Model> {
  readonly errorCode?: string;
  readonly message?: string;
  readonly resourceModel?: Model;
  readonly resourceModels?: readonly Model[];
  readonly nextToken?: string;
}

/** The status of a progress, as the protocol names it. */
export function statusOf({ errorCode }: Progress<unknown>): 'SUCCESS' | 'FAILED' {
  return errorCode === undefined ? 'SUCCESS' : 'FAILED';
}

/** The ProgressEvent of the provider protocol 2.0.0, as plain JSON without empty members. */
export function progressEvent<Model>(
  progress: Progress<Model>,
  toProperties: (model: Model) => Properties,
): Properties {
  const { resourceModel, resourceModels, ...rest } = progress;
  const event = {
    status: statusOf(progress),
    message: '',
    callbackDelaySeconds: 0,
    ...rest,
    resourceModel: resourceModel && toProperties(resourceModel),
    resourceModels: resourceModels?.map(toProperties),
  };
  return Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined));
}
