// The resource type: which action answers which request, in terms of the generated model.
import {
  HandlerErrorCode,
  OperationStatus,
  ProgressEvent,
} from '@amazon-web-services-cloudformation/cloudformation-cli-typescript-lib';
import { create } from './actions/create';
import { remove } from './actions/delete';
import { list, type UserPage } from './actions/list';
import { read } from './actions/read';
import type { UserRequest } from './actions/request';
import { update } from './actions/update';
import { toDeclaredUser } from './model/declared';
import { fromProperties } from './model/request';
import { withoutSecrets } from './model/secrets';
import { toListedModel, toModel } from './model/shown';
import type { ResourceModel } from './models';
import type { Handler, Request, Resource } from './runtime/request';
import { Failure } from './user/failure';
import type { ShownUser } from './user/user';

export const userPoolUser: Resource<ResourceModel> = {
  toModel: fromProperties,
  handlers: {
    CREATE: answering(create, oneUser),
    READ: answering(read, oneUser),
    UPDATE: answering(update, oneUser),
    DELETE: answering(remove, () => ProgressEvent.success()),
    LIST: answering(list, onePage),
  },
};

function answering<Result>(
  action: (request: UserRequest) => Promise<Result>,
  answer: (result: Result) => ProgressEvent,
): Handler<ResourceModel> {
  return async (request) => {
    try {
      return answer(await action(userRequest(request)));
    } catch (error) {
      if (error instanceof Failure) return failed(error, request);
      throw error;
    }
  };
}

function userRequest({ desired, previous, ...rest }: Request<ResourceModel>): UserRequest {
  return {
    ...rest,
    declared: toDeclaredUser(desired),
    previous: previous ? toDeclaredUser(previous) : {},
  };
}

function oneUser(user: ShownUser): ProgressEvent {
  return ProgressEvent.success(toModel(user));
}

function onePage({ users, nextToken }: UserPage): ProgressEvent {
  const resourceModels = users.map(toListedModel);
  return new ProgressEvent({ status: OperationStatus.Success, resourceModels, nextToken });
}

// Without a model, but for a user of ours that was left behind: CloudFormation deletes what a failed
// create names, a stranger's user even.
function failed({ code, message, call }: Failure, request: Request<ResourceModel>): ProgressEvent {
  const said = withoutSecrets(message, [
    request.desired,
    ...(request.previous ? [request.previous] : []),
  ]);
  const progress = ProgressEvent.failed(HandlerErrorCode[code], said);
  if (call.leftBehind) progress.resourceModel = toListedModel(call.leftBehind);
  return progress;
}
