// The Lambda entry: binds the resource type to the runtime.
import { userPoolUser } from './resource';
import { entrypointsOf } from './runtime/entrypoint';

export const { entrypoint, testEntrypoint } = entrypointsOf(userPoolUser);
