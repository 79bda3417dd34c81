// Takes the place of @aws/lambda-invoke-store in the bundle: without a store the SDK reads the environment.
export const InvokeStore = { getInstanceAsync: async () => undefined };
