import { pseudoParameters } from '../../../../../local/stack/plan/pseudo-parameters';

describe('pseudoParameters', () => {
  const values = pseudoParameters({
    name: 'team',
    id: 'arn:x',
    region: 'eu-west-1',
    accountId: '1',
  });

  it.each([
    ['AWS::Region', 'eu-west-1'],
    ['AWS::AccountId', '1'],
    ['AWS::StackName', 'team'],
    ['AWS::StackId', 'arn:x'],
    ['AWS::Partition', 'aws'],
    ['AWS::URLSuffix', 'amazonaws.com'],
  ])('has %s', (name, text) => {
    expect(values.get(name)).toMatchObject({ text });
  });

  it('has AWS::NoValue, which is nothing', () => {
    expect(values.get('AWS::NoValue')).toMatchObject({ kind: 'nothing' });
  });

  it('has AWS::NotificationARNs, of which there are none', () => {
    expect(values.get('AWS::NotificationARNs')).toMatchObject({ kind: 'list', items: [] });
  });

  it.each([
    ['cn-north-1', 'aws-cn', 'amazonaws.com.cn'],
    ['us-gov-west-1', 'aws-us-gov', 'amazonaws.com'],
  ])('knows the partition of %s', (region, partition, suffix) => {
    const there = pseudoParameters({ name: 'team', id: 'arn:x', region, accountId: '1' });
    expect(there.get('AWS::Partition')).toMatchObject({ text: partition });
    expect(there.get('AWS::URLSuffix')).toMatchObject({ text: suffix });
  });
});
