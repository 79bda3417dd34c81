// With what a call is refused.

const NONE = { name: 'none', message: 'none' };

/** The name of the error, or `none`. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  return (await refused(call)).name;
}

/** The message of the error, or `none`. */
export async function refusalMessage(call: Promise<unknown>): Promise<string> {
  return (await refused(call)).message;
}

function refused(call: Promise<unknown>): Promise<Pick<Error, 'name' | 'message'>> {
  return call.then(
    () => NONE,
    (error: Error) => error,
  );
}
