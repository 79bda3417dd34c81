// The resource type: which action answers which request, in terms of the generated model.
import { create } from './actions/create';
import { remove } from './actions/delete';
import { list, type UserPage } from './actions/list';
import { read } from './actions/read';
import { update } from './actions/update';
import type { UserRequest } from './actions/user-request';
import { mistakesIn, toDeclaredUser } from './model/declared';
import { fromProperties } from './model/properties';
import { withoutSecrets } from './model/secrets';
import { toListedModel, toShownModel } from './model/shown';
import { secretsOf } from './model/write-only';
import type { ResourceModel } from './models';
import type { Progress } from './runtime/progress';
import { InvalidRequest, type Request } from './runtime/request';
import type { Handler, Resource } from './runtime/resource-type';
import { asFailure, type Failure } from './user/failure';
import type { ShownUser } from './user/user';
import { shortened } from './user/words';

/** As many characters as a message may have: CloudFormation shows it in one line. */
const LONGEST_MESSAGE = 1_024;

export const userPoolUser: Resource<ResourceModel> = {
  toModel(properties) {
    const { model, misfits } = fromProperties(properties);
    if (misfits.length > 0) throw new InvalidRequest(misfits.join(' '));
    return model;
  },
  toPreviousModel: (properties) => fromProperties(properties).model,
  toProperties: (model) => model.serialize(),
  handlers: {
    CREATE: answering(create, oneUser),
    READ: answering(read, oneUser),
    UPDATE: answering(update, oneUser),
    DELETE: answering(remove, () => ({})),
    LIST: answering(list, onePage),
  },
};

function answering<Result>(
  action: (request: UserRequest) => Promise<Result>,
  answer: (result: Result) => Progress<ResourceModel>,
): Handler<ResourceModel> {
  return async (request) => {
    try {
      return answer(await action(userRequest(request)));
    } catch (error) {
      return failed(asFailure(error));
    }
  };
}

function userRequest(request: Request<ResourceModel>): UserRequest {
  const { desired, previous, session, ...rest } = request;
  return {
    ...rest,
    declared: toDeclaredUser(desired),
    mistakes: mistakesIn(desired),
    previous: previous ? toDeclaredUser(previous) : {},
    session: { ...session, withoutSecrets: strikingOut(request) },
  };
}

// A call that is repeated is mostly refused in the same words.
function strikingOut(request: Request<ResourceModel>): (text: string) => string {
  const struck = new Map<string, string>();
  return (text) => {
    const clean = struck.get(text) ?? withoutSecrets(text, allSecrets(request));
    struck.set(text, clean);
    return clean;
  };
}

// Asked for only where a service has said something that is to be quoted.
function allSecrets(request: Request<ResourceModel>): string[] {
  const { desired, previous, session, clientRequestToken = '', nextToken = '' } = request;
  const { accessKeyId, secretAccessKey, sessionToken = '' } = session.credentials;
  return [
    ...secretsOf(desired),
    ...(previous ? secretsOf(previous) : []),
    ...[accessKeyId, secretAccessKey, sessionToken, clientRequestToken, nextToken],
  ];
}

function oneUser(user: ShownUser): Progress<ResourceModel> {
  return { resourceModel: toShownModel(user) };
}

function onePage({ users, nextToken }: UserPage): Progress<ResourceModel> {
  return { resourceModels: users.map(toListedModel), nextToken };
}

// Without a model, but for a user of ours that was left behind: CloudFormation deletes what a failed
// create names, a stranger's user even.
function failed({ code, message, call }: Failure): Progress<ResourceModel> {
  return {
    errorCode: code,
    message: shortened(message, LONGEST_MESSAGE),
    resourceModel: call.leftBehind && toListedModel(call.leftBehind),
  };
}
