// What the package exports.
export { TYPE_NAME_CONTEXT } from './type-name';
export { UserPoolUser } from './user-pool-user';
export {
  type AttributeTypeProperty,
  CfnUserPoolUser,
  type CfnUserPoolUserProps,
} from './user-pool-user.generated';
export {
  DeliveryMedium,
  type IUserPoolUser,
  MessageAction,
  type UserPoolUserGroup,
  type UserPoolUserProps,
} from './user-pool-user-props';
