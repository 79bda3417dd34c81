// The stock entry: our handlers bound with the library's own BaseResource, as the plugin's template does.
import {
  Action,
  BaseResource,
  handlerEvent,
  OperationStatus,
  ProgressEvent,
  type ResourceHandlerRequest,
  type SessionProxy,
} from '@amazon-web-services-cloudformation/cloudformation-cli-typescript-lib';
import { ResourceModel } from '../../src/models';
import { userPoolUser } from '../../src/resource';
import { budgetsFor } from '../../src/runtime/deadline';

type Asked = ResourceHandlerRequest<ResourceModel>;

class Resource extends BaseResource<ResourceModel> {
  @handlerEvent(Action.Create)
  create(session: SessionProxy, request: Asked): Promise<ProgressEvent> {
    return answer('CREATE', session, request);
  }

  @handlerEvent(Action.Read)
  read(session: SessionProxy, request: Asked): Promise<ProgressEvent> {
    return answer('READ', session, request);
  }

  @handlerEvent(Action.Update)
  update(session: SessionProxy, request: Asked): Promise<ProgressEvent> {
    return answer('UPDATE', session, request);
  }

  @handlerEvent(Action.Delete)
  remove(session: SessionProxy, request: Asked): Promise<ProgressEvent> {
    return answer('DELETE', session, request);
  }

  @handlerEvent(Action.List)
  list(session: SessionProxy, request: Asked): Promise<ProgressEvent> {
    return answer('LIST', session, request);
  }
}

async function answer(
  action: keyof typeof userPoolUser.handlers,
  { configuration }: SessionProxy,
  request: Asked,
): Promise<ProgressEvent> {
  const { credentials, region } = configuration;
  const { errorCode, message, ...answer } = await userPoolUser.handlers[action]({
    action,
    desired: request.desiredResourceState ?? new ResourceModel(),
    previous: request.previousResourceState,
    session: { credentials, region, onCall: () => {}, ...budgetsFor(action) },
    logicalResourceId: request.logicalResourceIdentifier,
    clientRequestToken: request.clientRequestToken,
    nextToken: request.nextToken,
  });
  if (errorCode) throw new Error(message);
  const resourceModels = answer.resourceModels?.slice();
  return new ProgressEvent({ status: OperationStatus.Success, ...answer, resourceModels });
}

export const { entrypoint } = new Resource(ResourceModel.TYPE_NAME, ResourceModel);
