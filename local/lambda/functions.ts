// The two Lambda functions that CloudFormation's tools know of a resource type, and the handler of each.

/** Function name to handler, as `.rpdk-config` and `template.yml` name them. */
export const FUNCTIONS: Readonly<Record<string, string>> = {
  TypeFunction: 'handlers.entrypoint',
  TestEntrypoint: 'handlers.testEntrypoint',
};

/** The function that CloudFormation itself invokes. */
export const TYPE_FUNCTION = 'TypeFunction';
