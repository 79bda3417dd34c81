// What the SDK throws where the service has answered with an error that could be read.

export function serviceError(name: string, rest: object = {}): Error {
  return Object.assign(new Error('said by the service'), {
    name,
    $fault: 'client',
    $metadata: { httpStatusCode: 400 },
    ...rest,
  });
}
