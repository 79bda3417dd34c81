import { progressEvent, statusOf } from '../../../../src/runtime/progress';

const toProperties = (name: string) => ({ Name: name });

describe('the event of a progress', () => {
  it('is a success with the properties of its model', () => {
    expect(progressEvent({ resourceModel: 'ada' }, toProperties)).toStrictEqual({
      status: 'SUCCESS',
      message: '',
      callbackDelaySeconds: 0,
      resourceModel: { Name: 'ada' },
    });
  });

  it('has every model of a page, and an empty page too', () => {
    const page = { resourceModels: ['ada', 'eve'], nextToken: 'page-2' };
    expect(progressEvent(page, toProperties)).toMatchObject({
      resourceModels: [{ Name: 'ada' }, { Name: 'eve' }],
      nextToken: 'page-2',
    });
    expect(progressEvent({ resourceModels: [] }, toProperties)).toHaveProperty(
      'resourceModels',
      [],
    );
  });

  it('is a failure where there is a code', () => {
    const progress = { errorCode: 'NotFound', message: 'gone' };
    expect(statusOf(progress)).toBe('FAILED');
    expect(progressEvent(progress, toProperties)).toStrictEqual({
      status: 'FAILED',
      errorCode: 'NotFound',
      message: 'gone',
      callbackDelaySeconds: 0,
    });
  });
});
