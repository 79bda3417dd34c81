import { registerOptions } from '../../../../scripts/register/options';

it('takes a name and a bucket, in both forms', () => {
  const read = { typeName: 'Acme::A1::B2', bucket: 'my-bucket', region: undefined, dryRun: false };
  expect(registerOptions(['--type-name', 'Acme::A1::B2', '--bucket', 'my-bucket'])).toEqual(read);
  expect(registerOptions(['--type-name=Acme::A1::B2', '--bucket=my-bucket'])).toEqual(read);
});

it('takes a Region, and not to run anything', () => {
  const args = ['--bucket', 'my-bucket', '--region', 'eu-west-1', '--dry-run'];
  expect(registerOptions(args)).toMatchObject({ region: 'eu-west-1', dryRun: true });
});
