import { attributes } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { SUCCESS } from '../../support/words';

const { ada, create, fault, stored } = useHandlers();

it('goes on with the user whose making was not answered', async () => {
  // Done, and then the connection ends: what can be planned is in local/faults.ts.
  fault({ operation: 'AdminCreateUser', when: 'after', kind: 'disconnect' });
  const answer = await create(ada(attributes({ email: 'ada@example.com' })));
  const { sub } = await stored();
  expect(answer).toMatchObject({ ...SUCCESS, resourceModel: { Username: 'ada', Sub: sub } });
});
