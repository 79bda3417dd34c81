import { createService } from '../../../local/cognito/state/service';
import { standInPools } from '../../../local/given-pools';

describe('values that a run is given', () => {
  it('stand for an empty pool each where they are the id of one', () => {
    const service = createService();
    const values = ['us-east-1_Demo1', 'eu-central-1_x', 'us-east-1_Demo1', 'team', 'us_east', ''];
    expect(standInPools(service, values)).toEqual(['us-east-1_Demo1', 'eu-central-1_x']);
    expect([...service.pools.keys()]).toEqual(['us-east-1_Demo1', 'eu-central-1_x']);
    expect(service.pools.get('eu-central-1_x')?.description.Arn).toContain(':eu-central-1:');
  });
});
