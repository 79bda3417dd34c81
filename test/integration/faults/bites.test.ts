// A matrix is worth what it notices: each broken promise, planted behind an answer that was right.
import { type RunningResource, startResource } from '../../support/resource';
import { brokenBy } from './planting';
import { SCENARIOS } from './scenarios';
import { WRONG_ANSWERS } from './wrong-answers';
import { WRONG_DEEDS } from './wrong-deeds';

let resource: RunningResource;
beforeAll(async () => {
  resource = await startResource({ lambda: { maxChildren: 1 } });
});
afterAll(() => resource.close());

it.each(SCENARIOS.map(({ title }) => title))(
  'nothing is noticed where nothing is planted: %s',
  async (title) => {
    expect(await brokenBy(resource, title, ({ act, event }) => act(event))).toBe('');
  },
);

it.each([...WRONG_ANSWERS, ...WRONG_DEEDS])('%s is noticed', async (_, title, lie, noticed) => {
  expect(await brokenBy(resource, title, lie)).toContain(noticed);
});
