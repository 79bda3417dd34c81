// The Node that runs the function in tests: FUNCTION_NODE where it is set, else the one that runs the tests.
export const FUNCTION_NODE = process.env.FUNCTION_NODE || process.execPath;
