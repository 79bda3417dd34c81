// With what a call is refused.

/** The name of the error. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  return (await refused(call)).name;
}

/** The message of the error. */
export async function refusalMessage(call: Promise<unknown>): Promise<string> {
  return (await refused(call)).message;
}

async function refused(call: Promise<unknown>): Promise<Error> {
  const outcome = await call.catch((error: unknown) => error);
  return outcome instanceof Error ? outcome : new Error('It was not refused.', { cause: outcome });
}
