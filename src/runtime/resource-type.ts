// A resource type as the runtime sees it.
import type { Progress } from './progress';
import type { Action, Properties, Request } from './request';

/** Answers one action of a resource type. */
export type Handler<Model> = (request: Request<Model>) => Promise<Progress<Model>>;

/** A resource type: how its model is made of properties and back, and who answers each action. */
export interface Resource<Model> {
  /** Throws InvalidRequest where a property can't be what it says. */
  readonly toModel: (properties: Properties) => Model;
  /** The same without what can't be: a mistaken template must not be in the way of its rollback. */
  readonly toPreviousModel: (properties: Properties) => Model;
  readonly toProperties: (model: Model) => Properties;
  readonly handlers: Readonly<Record<Action, Handler<Model>>>;
}
