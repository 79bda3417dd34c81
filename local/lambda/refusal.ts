// What is wrong with a request to Lambda's API, told apart from what goes wrong in a function.

/** An error of the API itself: its HTTP status and its type, with the message that Lambda gives. */
export class Refusal extends Error {
  override name = 'Refusal';

  constructor(
    readonly status: number,
    readonly type: string,
    message: string,
  ) {
    super(message);
  }
}
